import { describe, expect, test } from 'vitest';
import { meetsGoal, nearest } from '../../../src/analysis';
import { goalsView, nearestChoices, nearestWords } from '../../../src/view/debrief';
import { caseNamed } from '../../support/cases';
import { givenFile } from '../../support/view-game';

const tiny = caseNamed('tiny');
const played = () =>
  givenFile(tiny).playedOn(
    () => 0,
    () => undefined,
  ).now;

describe('the nearest other game', () => {
  const now = played();
  const goals = ['china', 'us', 'consent', 'trade'].map((measure) => ({ measure, aim: 'better' as const }));
  const choices = nearestChoices(now, goals, 'en');

  test('asks only for what the game did not come to', () => {
    expect(choices.length).toBeGreaterThan(2);
    for (const { outcome, words } of choices) expect([words, meetsGoal(outcome, now.reading)]).toEqual([words, false]);
  });

  test('offers every goal that was missed, none that was met, and every other ending once', () => {
    const missed = goals.filter((goal) => goalsView(now, [goal], 'en').some(({ met }) => !met));
    expect(missed.length).toBeGreaterThan(0);
    const asked = nearestChoices(now, goals, 'en').length - nearestChoices(now, [], 'en').length;
    expect(asked).toBe(missed.length);
    const endings = choices.filter(({ outcome }) => outcome.kind === 'ending' && outcome.reach);
    expect(endings.length).toBe(tiny.endings.length - 1);
  });

  test.each(['en', 'ja'] as const)('tells every kind of answer in whole sentences (%s)', (lang) => {
    for (const { outcome } of choices) {
      const words = nearestWords(now, nearest(now.program, now.log, outcome), lang);
      const all = [words.finding, ...words.changes.map((change) => change.words), ...words.after, words.proof];
      expect(all.join('')).not.toMatch(/undefined|NaN|\{\w+/);
      expect(words.finding).toMatch(lang === 'ja' ? /。$/ : /\.$/);
    }
    for (const result of [
      { kind: 'already' },
      { kind: 'unplayable' },
      { kind: 'none', most: 3, games: 12 },
      { kind: 'not-found', tried: 2, games: 99 },
    ] as const) {
      expect(nearestWords(now, result, lang).finding).toMatch(lang === 'ja' ? /。$/ : /\.$/);
    }
  });

  test('names the turn, what was done and what would have done it', () => {
    const other = choices.find(({ outcome }) => outcome.kind === 'ending' && !outcome.reach);
    if (!other) throw new Error('a finished game has an ending to avoid');
    const result = nearest(now.program, now.log, other.outcome);
    if (result.kind !== 'found') throw new Error(`tiny can end otherwise, not ${result.kind}`);
    const { changes, after } = nearestWords(now, result, 'en');
    expect(changes.length).toBe(result.changes.length);
    expect(changes[0]?.words).toMatch(
      /^[A-Z][a-z]+ 203\d, “.+”: “.+” (instead of “.+”|again, but carried on the floor)\./,
    );
    expect(after.at(-1)).toMatch(/^That game ends as “.+”\.$/);
  });
});
