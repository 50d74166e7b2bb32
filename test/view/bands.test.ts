import { expect, test } from 'vitest';
import { bandOf, pointsOf, TIE_BANDS } from '../../src/view';
import { meanOf } from '../../src/view/points';

test('every value from −100 to 100 has exactly one band', () => {
  for (let points = -100; points <= 100; points++) {
    const found = TIE_BANDS.filter(({ from, to }) => points >= from && points <= to);
    expect(found.length, `${points}`).toBe(1);
    expect(bandOf(points)).toBe(found[0]);
  }
});

test('the words of the pictures: allied, close, mending, wary, frozen', () => {
  expect([72, 58, 12, -18, -56].map((points) => bandOf(points).name)).toEqual([
    'allied',
    'close',
    'mending',
    'wary',
    'frozen',
  ]);
});

test('a value beyond the scale belongs to the band at that end', () => {
  expect(bandOf(140).name).toBe('allied');
  expect(bandOf(-140).name).toBe('frozen');
});

test('points round halves away from zero, as the rules do', () => {
  expect([5, -5, 14, -14, 15, -15, 0].map(pointsOf)).toEqual([1, -1, 1, -1, 2, -2, 0]);
  expect(Object.is(pointsOf(-4), 0)).toBe(true);
  expect([meanOf(10, 4), meanOf(-10, 4), meanOf(7, 3), meanOf(-1, 3)]).toEqual([3, -3, 2, 0]);
});
