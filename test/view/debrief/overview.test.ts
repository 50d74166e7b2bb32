import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/engine';
import { calibrationView, debriefView, decisionsView, besideHistoryView, lensesView } from '../../../src/view/debrief';
import { longGame, LONG_TURNS } from '../../support/long-game';
import { caseNamed } from '../../support/cases';
import { givenFile } from '../../support/view-game';

const tiny = caseNamed('tiny');
const withHistory: Scenario = {
  ...tiny,
  events: tiny.events.map((event) =>
    event.name === 'boat-adrift'
      ? {
          ...event,
          history: {
            took: 'tow-home',
            on: '2030-05-02',
            // oxlint-disable-next-line unicorn/no-thenable -- a text, as in the case file
            then: { en: 'The crew went home.', ja: '乗組員は帰った。' },
            sources: ['unclos'],
          },
        }
      : event,
  ),
};
const played = () =>
  givenFile(withHistory)
    .raised('tow-home.rescue-first')
    .called('tow-home', { china: 'up', us: 'up' })
    .decided('tow-home')
    .advanced()
    .playedOn(
      () => 0,
      () => {},
    );

describe('the debrief', () => {
  const { now } = played();
  const view = debriefView(now, 'en');

  test('draws the start and the close of every turn', () => {
    expect(view.ties.map(({ values }) => values.length)).toEqual([4, 4]);
    expect(view.ties[0]?.values[0]).toBe(3);
    expect(view.turns.map(({ turn }) => turn)).toEqual([1, 2, 3]);
    expect(view.turns[0]).toMatchObject({ date: 'Apr 2030', letter: 'A', option: 'Tow it home', defeated: null });
  });

  test('sets predictions beside outcomes', () => {
    expect(calibrationView(now, 'en').rows).toMatchObject([
      { turn: 1, label: 'China', call: 'up', outcome: 'up' },
      { turn: 1, label: 'United States', call: 'up', outcome: 'same' },
    ]);
  });

  test('tells history beside the game, only for what came up', () => {
    const history = besideHistoryView(now, 'en');
    expect(history).toMatchObject([{ event: 'A boat adrift', took: 'Tow it home', same: true, on: '2 May 2030' }]);
    expect(history[0]?.then).toBe('The crew went home.');
  });

  test('finds an argument that was never heard, and counts those that were', () => {
    const { heard, neverHeard } = decisionsView(now, 'en');
    expect(heard.raised).toBeGreaterThan(0);
    expect(heard.raised).toBeLessThan(heard.of);
    expect(neverHeard[0]?.words).toMatch(/^In .+ 203\d, on “.+”:$/);
  });

  test('weighs the same game through each lens, and asks questions', () => {
    expect(lensesView(now, 'en').length).toBe(tiny.lenses.length);
    expect(view.questions.length).toBe(tiny.debrief.length);
    expect(view.sources.map(({ date }) => date)[0]).toBe('27 April 1979');
  });

  test('the headline is a sentence about what moved, in either language', () => {
    expect(view.headline).toMatch(/^[A-Z].*\.$/);
    expect(debriefView(now, 'ja').headline).toMatch(/。$/);
    expect(view.ending).not.toBeNull();
  });
});

describe('the debrief of thirteen turns', () => {
  const { now } = longGame();
  const view = debriefView(now, 'en');

  test('names each year once on the axis, so that thirteen dates stay readable', () => {
    expect(view.turns.length).toBe(LONG_TURNS);
    expect(view.turns.flatMap(({ year }) => year ?? [])).toEqual(['2012', '2013', '2014', '2015', '2016']);
    expect(view.turns.slice(0, 3).map(({ tick }) => tick)).toEqual(['Sep', 'Jan', 'May']);
  });

  test('marks at most three turning points, in the order of time, each the largest move of its turn', () => {
    expect(view.turningPoints.length).toBeGreaterThan(0);
    expect(view.turningPoints.length).toBeLessThanOrEqual(3);
    expect(view.turningPoints.map(({ number }) => number)).toEqual(view.turningPoints.map((_, index) => index + 1));
    for (const { turn, tie, by } of view.turningPoints) {
      const moves = view.ties.map(({ values }) => (values[turn] ?? 0) - (values[turn - 1] ?? 0));
      expect(moves[tie]).toBe(by);
      expect(Math.abs(by)).toBe(Math.max(...moves.map(Math.abs)));
    }
  });

  test('lists every decision with its reason and what each tie did', () => {
    const { decisions, finding, lost, lostWords } = decisionsView(now, 'en');
    expect(decisions.length).toBe(LONG_TURNS);
    expect(decisions.every(({ reason }) => reason !== null)).toBe(true);
    for (const { turn, moves } of decisions) {
      expect(moves.map(({ by }) => by)).toEqual(
        view.ties.map(({ values }) => (values[turn] ?? 0) - (values[turn - 1] ?? 0)),
      );
    }
    expect(finding).toMatch(/^13 decisions, with \d+ of \d+ arguments heard first\.$/);
    expect(lostWords === null).toBe(lost === 0);
    if (lost > 0) expect(lostWords).toMatch(new RegExp(`^${lost} of your proposals`));
  });
});
