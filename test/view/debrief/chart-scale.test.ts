import { expect, test } from 'vitest';
import { spread, xOf, yOf } from '../../../src/view/debrief/chart-scale';

const plot = { left: 60, top: 20, width: 600, height: 300, columns: 4 };

test('zero lies in the middle and the last turn at the right edge, so that a rise is drawn as a rise', () => {
  expect(yOf(plot, 0)).toBe(170);
  expect(yOf(plot, 100)).toBeLessThan(yOf(plot, -100));
  expect(xOf(plot, 0)).toBe(60);
  expect(xOf(plot, 3)).toBe(660);
});

test('two ties that end together get labels that can both be read, in the order of their lines', () => {
  expect(spread([100, 98, 300], 20, 0, 320)).toEqual([109, 89, 300]);
});

test('labels at the foot move up rather than out of the chart', () => {
  expect(spread([319, 320, 320], 20, 0, 320)).toEqual([280, 300, 320]);
});
