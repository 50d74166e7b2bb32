import { describe, expect, test } from 'vitest';
import { calibrationView, claimsView } from '../../../src/view/debrief';
import { caseNamed } from '../../support/cases';
import { longGame } from '../../support/long-game';
import { givenFile } from '../../support/view-game';

const tiny = caseNamed('tiny');
/** China rises, the United States stand still: see the test of the overview. */
const towed = (china: 'up' | 'same' | 'down', us: 'up' | 'same' | 'down') =>
  givenFile(tiny).called('tow-home', { china, us }).decided('tow-home').now;

describe('predictions', () => {
  test('are compared with always saying "same"', () => {
    expect(calibrationView(towed('up', 'same'), 'en')).toMatchObject({
      hits: 2,
      same: 1,
      of: 2,
      finding: 'You called 2 of 2 right. Always saying “same” would have got 1.',
    });
    expect(calibrationView(towed('down', 'down'), 'en').finding).toMatch(/would have done better: 1\.$/);
    expect(calibrationView(towed('up', 'down'), 'en').finding).toMatch(/as many as always saying “same”/);
  });

  test('tell a call that asked for too much from one that asked for too little', () => {
    const { ties } = calibrationView(towed('same', 'up'), 'en');
    expect(ties).toMatchObject([
      { label: 'China', hits: 0, tooHigh: 0, tooLow: 1 },
      { label: 'United States', hits: 0, tooHigh: 1, tooLow: 0 },
    ]);
  });

  test('that were never made are said to be missing, not counted as wrong', () => {
    const view = calibrationView(givenFile(tiny).decided('tow-home').now, 'en');
    expect(view).toMatchObject({ of: 0, ties: [], finding: 'You made no predictions in this game.' });
  });

  test('of thirteen turns add up, by relation and by turn', () => {
    const view = calibrationView(longGame().now, 'en');
    const sum = (parts: readonly { readonly hits: number; readonly of: number }[]) =>
      parts.reduce((all, { hits, of }) => ({ hits: all.hits + hits, of: all.of + of }), { hits: 0, of: 0 });
    expect(sum(view.ties)).toEqual({ hits: view.hits, of: view.of });
    expect(sum(view.turns)).toEqual({ hits: view.hits, of: view.of });
    for (const { of, hits, tooHigh, tooLow } of view.ties) expect(hits + tooHigh + tooLow).toBe(of);
  });
});

describe('claims of advisers', () => {
  test('are set beside what goes back to the decision, and only for the option that was enacted', () => {
    const { advisers, of } = claimsView(towed('up', 'same'), 'en');
    const claims = advisers.flatMap((adviser) => adviser.claims);
    expect(of).toBe(2);
    expect(claims.map(({ said, held }) => [said, held])).toEqual(
      expect.arrayContaining([
        ['China: People would rise', true],
        ['Public consent would fall', expect.any(Boolean)],
      ]),
    );
    expect(claims.every(({ option }) => option === 'Tow it home')).toBe(true);
  });

  test('a later effect of the same decision counts, one of another decision does not', () => {
    const early = givenFile(tiny).decided('tow-home');
    const before = claimsView(early.now, 'en').advisers.flatMap(({ claims }) => claims)[0]?.came;
    early.advanced();
    // The kindness lasts: the next turn adds to what goes back to the first decision.
    const after = claimsView(early.now, 'en').advisers.flatMap(({ claims }) => claims)[0]?.came;
    expect([before, after].map((came) => Number(came))).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Number(after)).toBeGreaterThan(Number(before));
  });
});
