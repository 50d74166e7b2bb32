import { expect, test } from 'vitest';
import { fadeOnce, hashName, scramble, share } from '../../src/engine/integers';

test.each([
  [10, 1, 4, 3], // 2.5
  [-10, 1, 4, -3],
  [10, 1, 3, 3],
  [-10, 1, 3, -3],
  [45, 50, 100, 23], // 22.5
  [-45, 50, 100, -23],
  [0, 7, 9, 0],
  [455, 400, 100, 1820],
])('share(%i, %i, %i) is %i: to the nearest, halves away from zero', (amount, part, whole, expected) => {
  expect(share(amount, part, whole)).toBe(expected);
});

test('nothing becomes minus nought', () => {
  expect(Object.is(share(-0, 1, 2), 0) || Object.is(share(-1, 1, 4), 0)).toBe(true);
  expect(Object.is(fadeOnce(-1, 50), 0)).toBe(true);
});

test('what fades comes to an end instead of sticking at a tenth', () => {
  let amount = 41;
  const seen: number[] = [];
  while (amount !== 0 && seen.length < 20) {
    amount = fadeOnce(amount, 50);
    seen.push(amount);
  }
  expect(seen).toEqual([20, 10, 5, 2, 1, 0]);
});

test('names far apart and bits well mixed', () => {
  expect(hashName('china.people')).not.toBe(hashName('china.peoplf'));
  const flipped = Array.from({ length: 32 }, (_, bit) => scramble(1 << bit) ^ scramble(0));
  for (const difference of flipped) {
    const bits = [...(difference >>> 0).toString(2)].filter((digit) => digit === '1').length;
    expect(bits).toBeGreaterThan(6);
  }
});
