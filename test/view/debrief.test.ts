import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/engine';
import { debriefView } from '../../src/view';
import { caseNamed } from '../support/cases';
import { givenFile } from '../support/view-game';

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
    expect(view.calls).toMatchObject([
      { turn: 1, label: 'China', call: 'up', outcome: 'up' },
      { turn: 1, label: 'United States', call: 'up', outcome: 'same' },
    ]);
  });

  test('tells history beside the game, only for what came up', () => {
    expect(view.history).toMatchObject([{ event: 'A boat adrift', took: 'Tow it home', same: true, on: '2 May 2030' }]);
    expect(view.history[0]?.then).toBe('The crew went home.');
  });

  test('finds an argument that was never heard, and counts those that were', () => {
    expect(view.heard.raised).toBeGreaterThan(0);
    expect(view.heard.raised).toBeLessThan(view.heard.of);
    expect(view.neverHeard?.words).toMatch(/^In .+ 203\d, on “.+”:$/);
  });

  test('weighs the same game through each lens, and asks questions', () => {
    expect(view.lenses.length).toBe(tiny.lenses.length);
    expect(view.questions.length).toBe(tiny.debrief.length);
    expect(view.sources.map(({ date }) => date)[0]).toBe('27 April 1979');
  });

  test('the headline is a sentence about what moved, in either language', () => {
    expect(view.headline).toMatch(/^[A-Z].*\.$/);
    expect(debriefView(now, 'ja').headline).toMatch(/。$/);
    expect(view.ending).not.toBeNull();
  });
});
