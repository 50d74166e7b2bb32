import { expect, test } from 'vitest';
import { rarerThan, shareOf } from '../../src/analysis';
import { Summing } from '../../src/analysis/intervals';

test('Wilson intervals as tables give them', () => {
  const half = shareOf(50, 100);
  expect([half.low, half.high].map((one) => one.toFixed(4))).toEqual(['0.4038', '0.5962']);
  const rare = shareOf(1, 10);
  expect([rare.low, rare.high].map((one) => one.toFixed(4))).toEqual(['0.0179', '0.4042']);
});

test('what never happened has a bound above zero, what always happened one below a whole', () => {
  expect(shareOf(0, 200)).toMatchObject({ share: 0, low: 0 });
  expect(shareOf(0, 200).high).toBeCloseTo(0.0188, 4);
  expect(shareOf(200, 200)).toMatchObject({ share: 1, high: 1 });
  expect(shareOf(200, 200).low).toBeCloseTo(0.9812, 4);
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
});

test('not seen in 300 plays means rarer than one in a hundred', () => {
  expect(rarerThan(300)).toBeCloseTo(0.01);
  expect(rarerThan(0)).toBe(1);
});

test('means and their half widths come from sums alone', () => {
  const sum = new Summing();
  for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) sum.add(value);
  expect(sum.mean.mean).toBe(5);
  // deviation 2.1381 with n − 1, over √8, times 1.96
  expect(sum.mean.half).toBeCloseTo((1.959964 * 2.13809) / Math.sqrt(8), 4);
});
