import { expect, test } from 'vitest';
import { pinAt } from '../../src/ui/debrief/pins';

const plot = { left: 50, top: 10, width: 600, height: 200, columns: 3, low: -100, high: 100 };
const tie = (...values: readonly number[]) => ({ meter: 'x', label: 'X', flag: 'x', values });
const point = (turn: number, of: number) => ({ number: 1, turn, tie: of, by: 5, words: '' });

test('a pin stands over its own turn, on the side away from the other line', () => {
  const above = pinAt([tie(0, 0, 0), tie(0, -20, 0)], point(1, 0), plot);
  expect(above.x).toBe(350);
  expect(above.y).toBeLessThan(above.tip);
  const below = pinAt([tie(0, 0, 0), tie(0, 20, 0)], point(1, 0), plot);
  expect(below.y).toBeGreaterThan(below.tip);
});

test('a pin of a tie at the head or the foot of the scale stays inside the chart', () => {
  expect(pinAt([tie(0, 100, 0), tie(0, 80, 0)], point(1, 0), plot).y).toBeGreaterThan(plot.top);
  expect(pinAt([tie(0, -100, 0), tie(0, -80, 0)], point(1, 0), plot).y).toBeLessThan(plot.top + plot.height);
});
