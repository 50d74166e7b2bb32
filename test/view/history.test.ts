import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../../src/engine';
import { LANGS } from '../../src/i18n';
import {
  closedTurns,
  comparisonView,
  differenceOf,
  historyView,
  metersAt,
  pastTurnView,
  type Snapshot,
} from '../../src/view';
import { caseNamed } from '../support/cases';
import { randomScenario } from '../support/engine-random';
import { givenFile } from '../support/view-game';

vi.setConfig({ testTimeout: 120_000 });

const tiny = caseNamed('tiny');
const CASES: readonly Scenario[] = [tiny, caseNamed('crossroads-2012'), ...[3, 14, 15, 92].map(randomScenario)];

const playedBy = (scenario: Scenario, picks: readonly number[]): Snapshot => {
  let step = 0;
  return givenFile(scenario).playedOn(
    (count) => (picks[step++ % picks.length] ?? 0) % count,
    () => undefined,
  ).now;
};
/** Two games of one case and one phrase that go apart somewhere. */
const pairs = record({
  scenario: constantFrom(...CASES),
  one: array(nat(1000), { minLength: 12, maxLength: 12 }),
  other: array(nat(1000), { minLength: 12, maxLength: 12 }),
}).map(({ scenario, one, other }) => ({
  scenario,
  one: playedBy(scenario, one),
  other: playedBy(scenario, other),
}));
const measuresOf = ({ actors, meters, strands, blocs }: Scenario): readonly string[] => [
  ...actors.flatMap(({ name }) => [name, ...strands.map((strand) => `${name}.${strand.name}`)]),
  ...meters.map(({ name }) => name),
  ...blocs.map(({ name }) => `goodwill.${name}`),
];
/** Points with one decimal as whole tenths, so that sums can be exact. */
const tenths = (points: number): number => Math.round(points * 10);
const sum = (items: readonly { readonly by: number }[]): number =>
  items.reduce((total, { by }) => total + tenths(by), 0);

describe('the difference of two games', () => {
  test('is split by cause so that the parts sum to the whole, and the items of each part to the part', () => {
    assert(
      property(pairs, ({ scenario, one, other }) => {
        for (const turn of [1, Math.min(closedTurns(one), closedTurns(other))]) {
          for (const meter of measuresOf(scenario)) {
            const difference = differenceOf(one, other, meter, turn, 'en');
            const [a, b] = [metersAt(one, turn).get(meter) ?? 0, metersAt(other, turn).get(meter) ?? 0];
            expect(tenths(difference.by)).toBe(a - b);
            expect(sum(difference.parts)).toBe(a - b);
            for (const part of difference.parts) {
              expect(sum(part.items)).toBe(tenths(part.by));
              for (const item of part.items) {
                expect(tenths(item.one) - tenths(item.other)).toBe(tenths(item.by));
                expect(item.by).not.toBe(0);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of a game from itself is nothing, and turned about it changes its sign', () => {
    assert(
      property(pairs, ({ scenario, one, other }) => {
        const [{ name: meter } = { name: '' }] = scenario.actors;
        const turn = Math.min(closedTurns(one), closedTurns(other));
        expect(differenceOf(one, one, meter, turn, 'en')).toMatchObject({ by: 0, parts: [] });
        const there = differenceOf(one, other, meter, turn, 'en');
        const back = differenceOf(other, one, meter, turn, 'en');
        expect(back.parts.map(({ cause, by }) => [cause, 0 - tenths(by)])).toEqual(
          there.parts.map(({ cause, by }) => [cause, tenths(by)]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('of one firm answer in tiny is the choice and the protest it met', () => {
    const firm = givenFile(tiny, 'hello').raised('hold-boat.fair-fishing').decided('hold-boat').now;
    const soft = givenFile(tiny, 'hello').decided('tow-home').now;
    // As worked on paper in docs/rules.md: -6 by the choice, then a protest that drew -4 from -5..-3, its middle.
    const { parts, by, one, other } = differenceOf(firm, soft, 'china.security', 1, 'en');
    expect({ one, other, by }).toEqual({ one: -20, other: -8, by: -12 });
    expect(parts.map(({ cause, by: part }) => [cause, part])).toEqual([
      ['decision', -8],
      ['reaction', -4],
    ]);
    expect(parts[0]?.items.map((item) => [item.label, item.one, item.other])).toEqual([
      ['Hold it for inspection', -6, 0],
      ['Tow it home', 0, 2],
    ]);
  });
});

describe('two games side by side', () => {
  test('part in the first turn that closes otherwise', () => {
    assert(
      property(pairs, ({ one, other }) => {
        const { partsAt, turns, together } = comparisonView(one, other, 'en');
        const closes = (snapshot: Snapshot, turn: number): string =>
          JSON.stringify([[...metersAt(snapshot, turn)], snapshot.reading.history[turn - 1]]);
        for (let turn = 1; turn < (partsAt ?? together + 1); turn++) {
          expect(closes(one, turn)).toBe(closes(other, turn));
          expect(turns[turn - 1]?.differs).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('show each measure from the same start', () => {
    const one = playedBy(tiny, [0]);
    const other = playedBy(tiny, [1]);
    const { ties, home } = comparisonView(one, other, 'ja');
    for (const measure of [...ties, ...home]) expect(measure.one[0]).toBe(measure.other[0]);
    expect(ties[0]?.one.length).toBe(closedTurns(one) + 1);
  });
});

describe('a past turn', () => {
  test('says what became of every option that was open, and one of them was done', () => {
    assert(
      property(pairs, ({ one }) => {
        for (const { turn, closed } of historyView(one, 'en').turns) {
          const past = pastTurnView(one, turn, 'en');
          if (past.quiet || !closed) continue;
          const done = past.options.filter(({ fate }) => fate === 'done');
          expect(done.length).toBe(1);
          expect(done[0]?.label).toBe(past.decision);
          // What was done cannot be tried again; a fallback that was not asked for can.
          const record = one.reading.history[turn - 1];
          expect(done[0]?.canTry).toBe(record?.defeated === true && done[0]?.words !== '');
        }
      }),
      { numRuns: 20 },
    );
  });

  test('reads in both languages without a hole', () => {
    assert(
      property(pairs, ({ one, other }) => {
        for (const lang of LANGS) {
          const words = JSON.stringify([
            historyView(one, lang),
            ...historyView(one, lang).turns.map(({ turn }) => pastTurnView(one, turn, lang)),
            comparisonView(one, other, lang),
          ]);
          expect(words).not.toMatch(/\{\w+[:#}]|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 3 },
    );
  });
});
