/** What every view promises at every moment of any game. */
import { array, assert, nat, property, record, stringMatching } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../../src/engine';
import { LANGS } from '../../src/i18n';
import {
  briefingView,
  consequencesView,
  debateView,
  decisionView,
  mapView,
  type Segment,
  metersAt,
  pointsOf,
  type Snapshot,
  topBarView,
  turnReport,
  type WhyNode,
} from '../../src/view';
import { debriefView } from '../../src/view/debrief';
import { shippedCases } from '../support/cases';
import { randomScenario } from '../support/engine-random';
import { givenFile } from '../support/view-game';

// Many whole games: a busy machine may need long for them.
vi.setConfig({ testTimeout: 120_000 });

const viewsOf = (snapshot: Snapshot, lang: 'en' | 'ja') => ({
  bar: topBarView(snapshot, lang),
  briefing: briefingView(snapshot, lang),
  map: mapView(snapshot, lang),
  debate: debateView(snapshot, lang),
  decision: decisionView(snapshot, lang),
  debrief: debriefView(snapshot, lang),
});

/** The same views with every text taken out: what may not depend on the language. */
const SEGMENT: readonly string[] = ['text', 'term', 'note', 'ruby', 'emphasis'] satisfies readonly (keyof Segment)[];
const isSegment = (part: unknown): part is Segment =>
  typeof part === 'object' &&
  part !== null &&
  'text' in part &&
  Object.keys(part).every((key) => SEGMENT.includes(key));
/** Words left out. A running text is as many terms as it explains: readings stand over Japanese words only. */
const shapeOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return '';
    const isText = Array.isArray(part) && part.length > 0 && part.every(isSegment);
    return isText ? part.filter((one) => 'term' in one).length : part;
  });

const meterNames = ({ actors, strands, meters }: Scenario): readonly string[] => [
  ...actors.flatMap(({ name }) => [name, ...strands.map((strand) => `${name}.${strand.name}`)]),
  ...meters.map(({ name }) => name),
];

function expectSums(node: WhyNode): void {
  if (node.children.length === 0) return;
  const sum = node.children.reduce((total, { by }) => total + by, 0);
  expect(sum).toBeCloseTo(node.by, 6);
  node.children.forEach(expectSums);
}

/** Half-filled words: a hole that stayed open, or a value that was not there. */
const BROKEN = /\{\w+[:#}]|undefined|NaN|\[object/;

const CASES: readonly (readonly [string, Scenario])[] = [
  ...shippedCases().map((scenario) => [scenario.id, scenario] as const),
  ...[3, 14, 15, 92].map((seed) => [`random case ${seed}`, randomScenario(seed)] as const),
];

describe.each(CASES)('%s', (_, scenario) => {
  const games = record({
    seed: stringMatching(/^[a-z]{1,8}-[0-9]{2}$/),
    picks: array(nat(1000), { minLength: 40, maxLength: 40 }),
  });
  const runs = scenario.events.length > 4 ? 3 : 10;
  const everyMoment = (check: (snapshot: Snapshot) => void): void =>
    assert(
      property(games, ({ seed, picks }) => {
        let turn = 0;
        givenFile(scenario, seed).playedOn((count) => (picks[turn++ % picks.length] ?? 0) % count, check);
      }),
      { numRuns: runs },
    );

  test('both languages show the same things, in whole words', () => {
    everyMoment((snapshot) => {
      const english = viewsOf(snapshot, 'en');
      expect(shapeOf(viewsOf(snapshot, 'ja'))).toBe(shapeOf(english));
      for (const lang of LANGS) expect(JSON.stringify(viewsOf(snapshot, lang))).not.toMatch(BROKEN);
    });
  });

  test('at the end of the chain the ties stand where the rules left them, and each why adds up', () => {
    everyMoment((snapshot) => {
      if (snapshot.reading.phase === 'debate') return;
      const view = consequencesView(snapshot, 'en');
      const before = metersAt(snapshot, snapshot.reading.turn - 1);
      for (const tie of view.relations(view.model.steps.length)) {
        expect(tie.to).toBe(pointsOf(snapshot.reading.meters[tie.actor] ?? 0));
        for (const { meter, to } of tie.strands) expect(to).toBe(pointsOf(snapshot.reading.meters[meter] ?? 0));
      }
      for (const { meter, from, to } of view.model.home) {
        expect(to).toBe(pointsOf(snapshot.reading.meters[meter] ?? 0));
        expect(from).toBe(pointsOf(before.get(meter) ?? 0));
      }
      for (const meter of meterNames(scenario)) {
        const { tree } = view.why(meter);
        const change = (snapshot.reading.meters[meter] ?? 0) - (before.get(meter) ?? 0);
        expect(tree.by).toBeCloseTo(change / 10, 6);
        expectSums(tree);
      }
      expect(turnReport(snapshot, 'ja')).not.toMatch(BROKEN);
    });
  });

  test('every card follows what caused it, and every band holds a card', () => {
    everyMoment((snapshot) => {
      if (snapshot.reading.phase === 'debate') return;
      const { steps, bands } = consequencesView(snapshot, 'ja').model;
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      steps.forEach(({ parent }, index) => {
        if (parent === null || parent === 'earlier') return;
        expect(steps.findIndex(({ id }) => id === parent)).toBeLessThan(index);
      });
      expect(bands.map(({ id }) => id)).toEqual([...new Set(steps.map(({ band }) => band))]);
    });
  });

  test('an adviser’s range at home holds what the choice itself then does, and shows no relation', () => {
    let ranges: ReturnType<typeof decisionView>['options'] = [];
    everyMoment((snapshot) => {
      const { reading, facts } = snapshot;
      if (reading.phase === 'debate') {
        ranges = decisionView(snapshot, 'en').options;
        const home = new Set(scenario.meters.map(({ name }) => name));
        for (const option of ranges) expect(option.ranges.every(({ meter }) => home.has(meter))).toBe(true);
        return;
      }
      const decided = facts.find((fact) => fact.kind === 'decided' && fact.turn === reading.turn);
      if (decided?.kind !== 'decided' || decided.option !== decided.enacted) return;
      for (const { meter, low, high } of ranges.find(({ option }) => option === decided.option)?.ranges ?? []) {
        const moved = facts.reduce(
          (sum, fact) =>
            fact.kind === 'meter-moved' && fact.cause === decided.id && fact.meter === meter ? sum + fact.by : sum,
          0,
        );
        expect(moved).toBeGreaterThanOrEqual(low * 10);
        expect(moved).toBeLessThanOrEqual(high * 10);
      }
    });
  });

  test('why a bloc moved adds up to how far it moved', () => {
    everyMoment((snapshot) => {
      for (const { floor } of debateView(snapshot, 'en').options) {
        for (const { why, support, before } of floor.blocs) {
          if (why.length === 0) continue;
          const sum = why.reduce((total, { by }) => total + by, 0);
          expect(Math.abs(sum - (support - before))).toBeLessThanOrEqual(1); // both ends are rounded
        }
      }
    });
  });
});
