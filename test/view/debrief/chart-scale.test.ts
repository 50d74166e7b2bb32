import { expect, test } from 'vitest';
import { gridOf, keptApart, rangeOf, spread, xOf, yOf } from '../../../src/view/debrief/chart-scale';

const plot = { left: 60, top: 20, width: 600, height: 300, columns: 4, low: -100, high: 100 };

test('zero lies in the middle and the last turn at the right edge, so that a rise is drawn as a rise', () => {
  expect(yOf(plot, 0)).toBe(170);
  expect(yOf(plot, 100)).toBeLessThan(yOf(plot, -100));
  expect(xOf(plot, 0)).toBe(60);
  expect(xOf(plot, 3)).toBe(660);
});

test('a quiet game fills its chart, and zero is never cut off', () => {
  expect(rangeOf([{ values: [55, 57] }, { values: [-20, -8] }])).toEqual({ low: -25, high: 75 });
  expect(rangeOf([{ values: [60, 71] }])).toEqual({ low: 0, high: 75 });
  expect(gridOf({ low: -25, high: 75 })).toEqual([75, 50, 25, 0, -25]);
});

test('a game that goes to both ends is drawn on the whole scale, with fewer lines', () => {
  const range = rangeOf([{ values: [0, 100] }, { values: [-98] }]);
  expect(range).toEqual({ low: -100, high: 100 });
  expect(gridOf(range)).toEqual([100, 50, 0, -50, -100]);
  expect(gridOf({ low: -75, high: 100 })).toEqual([100, 50, 0, -50]);
});

test('two ties that end together get labels that can both be read, in the order of their lines', () => {
  expect(spread([100, 98, 300], 20, 0, 320)).toEqual([109, 89, 300]);
});

test('labels at the foot move up rather than out of the chart', () => {
  expect(spread([319, 320, 320], 20, 0, 320)).toEqual([280, 300, 320]);
});

test('of labels that would lie on one another the later one stays', () => {
  expect([...keptApart([0, 20, 60, 100, 130], 36)]).toEqual([130, 60, 20]);
  expect([...keptApart([], 36)]).toEqual([]);
});
