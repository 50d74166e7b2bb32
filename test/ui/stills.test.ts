import { expect, test } from 'vitest';
import { loadCase } from '../../tools/shared/load-case';
import { stillOf } from '../../src/ui/briefing/stills';

test('a briefing about a place that more than one side names shows that place, not the whole of Japan', () => {
  const places = loadCase('crossroads-2012').events.flatMap(({ place }) => place ?? []);
  expect(places.length).toBeGreaterThan(0);
  const whole = places.filter((place) => stillOf(place).wide.includes('still-japan'));
  expect(whole).toEqual([]);
});

test('a place without a picture of its own gets the whole of Japan', () => {
  expect(stillOf('nowhere').wide).toContain('still-japan');
  expect(stillOf(null).phone).toContain('still-japan-phone');
});
