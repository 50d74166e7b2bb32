import { expect, test } from 'vitest';
import { arriving, leaving, linkPath } from '../../src/ui/consequences/link-path';

const card = { left: 100, top: 50, width: 200, height: 120 };

test('a link leaves at the right edge of its cause and arrives at the left edge of its effect', () => {
  expect(leaving(card, 0, 1)).toEqual({ x: 300, y: 110 });
  expect(arriving(card)).toEqual({ x: 100, y: 110 });
});

test('two effects of one card leave it at different heights', () => {
  expect(leaving(card, 0, 2).y).toBeLessThan(leaving(card, 1, 2).y);
});

test('an effect in the same column is reached by a bow to the left, not through the card', () => {
  expect(linkPath({ x: 300, y: 10 }, { x: 300, y: 200 })).toBe('M300 10C282 10 282 200 300 200');
});
