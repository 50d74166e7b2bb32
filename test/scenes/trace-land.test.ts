import { expect, test } from 'vitest';
import { goesRound } from '../../src/scenes/trace-land';

const box = (south: number, west: number, north: number, east: number) =>
  [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ] as const;

test('a shore goes round a place inside it, and only that', () => {
  const americas = box(-50, -80, 60, -40);
  expect(goesRound(americas, [-39.9, -63.6])).toBe(true);
  expect(goesRound(americas, [-39.9, -20])).toBe(false);
});

test('a shore that runs past the date line is asked on both sides of it', () => {
  const chukotka = box(60, 170, 70, 190);
  expect(goesRound(chukotka, [65, -175])).toBe(true);
  expect(goesRound(chukotka, [65, 165])).toBe(false);
});
