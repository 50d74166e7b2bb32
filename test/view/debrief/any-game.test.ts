/** What every page of the debrief promises at the end of any game. */
import { array, assert, nat, property, record, stringMatching } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../../../src/engine';
import { type Lang, LANGS } from '../../../src/i18n';
import { pointsOf, type Snapshot } from '../../../src/view';
import {
  besideHistoryView,
  calibrationView,
  capitalsView,
  claimsView,
  debriefCsv,
  debriefView,
  decisionsView,
  goalChoices,
  goalsView,
  lensesView,
  nearestChoices,
  reportHtml,
  reportView,
  theoryReplay,
} from '../../../src/view/debrief';
import { shippedCases } from '../../support/cases';
import { randomScenario } from '../../support/engine-random';
import { longCase } from '../../support/long-game';
import { givenFile } from '../../support/view-game';

vi.setConfig({ testTimeout: 120_000 });

const goalsFor = (snapshot: Snapshot) =>
  goalChoices(snapshot, 'en')
    .slice(0, 3)
    .map(({ measure }, place) => ({ measure, aim: place === 0 ? ('better' as const) : ('hold' as const) }));

const pagesOf = (snapshot: Snapshot, lang: Lang) => ({
  overview: debriefView(snapshot, lang),
  goals: goalsView(snapshot, goalsFor(snapshot), lang),
  decisions: decisionsView(snapshot, lang),
  expected: calibrationView(snapshot, lang),
  claims: claimsView(snapshot, lang),
  lenses: lensesView(snapshot, lang),
  theories: snapshot.scenario.theories.map(({ name }) => theoryReplay(snapshot, snapshot.scenario, name, lang)),
  nearest: nearestChoices(snapshot, goalsFor(snapshot), lang),
  capitals: capitalsView(snapshot, lang),
  history: besideHistoryView(snapshot, lang),
});

/** The same with every text taken out: what may not depend on the language. */
const shapeOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? '' : part));

/** Half-filled words: a hole that stayed open, or a value that was not there. */
const BROKEN = /\{\w+[:#}]|undefined|NaN|\[object/;

const CASES: readonly (readonly [string, Scenario])[] = [
  ...shippedCases().map((scenario) => [scenario.id, scenario] as const),
  ['thirteen turns', longCase()],
  ...[3, 14, 15, 92].map((seed) => [`random case ${seed}`, randomScenario(seed)] as const),
];

test.each(CASES)('%s: whole words in both languages, and numbers that agree with the rules', (_, scenario) => {
  const games = record({
    seed: stringMatching(/^[a-z]{1,8}-[0-9]{2}$/),
    picks: array(nat(1000), { minLength: 40, maxLength: 40 }),
  });
  assert(
    property(games, ({ seed, picks }) => {
      let turn = 0;
      const { now } = givenFile(scenario, seed).playedOn(
        (count) => (picks[turn++ % picks.length] ?? 0) % count,
        () => undefined,
      );
      const [english, japanese] = [pagesOf(now, 'en'), pagesOf(now, 'ja')];
      expect(shapeOf(japanese)).toBe(shapeOf(english));
      for (const lang of LANGS) {
        expect(JSON.stringify(lang === 'en' ? english : japanese)).not.toMatch(BROKEN);
        expect(reportHtml(reportView(now, goalsFor(now), lang)).replace(/<style>.*<\/style>/s, '')).not.toMatch(BROKEN);
        expect(debriefCsv(now, lang)).not.toMatch(BROKEN);
      }
      // Every line ends where the rules left the tie, and the moves of all turns make up the whole way.
      for (const { meter, values } of english.overview.ties) {
        expect(values.at(-1)).toBe(pointsOf(now.reading.meters[meter] ?? 0));
      }
      english.overview.ties.forEach(({ flag, values }) => {
        const moved = english.decisions.decisions.reduce(
          (sum, { moves }) => sum + (moves.find((move) => move.flag === flag)?.by ?? 0),
          0,
        );
        expect(moved).toBe((values.at(-1) ?? 0) - (values[0] ?? 0));
      });
    }),
    { numRuns: scenario.events.length > 4 ? 2 : 5 },
  );
});

describe('a game under the theory it was played under', () => {
  test('replays to the very same numbers', () => {
    const scenario = longCase();
    const { now } = givenFile(scenario).playedOn(
      () => 0,
      () => undefined,
    );
    expect(theoryReplay(now, scenario, null, 'en')).toMatchObject({ parts: null, differences: [], ending: null });
  });
});
