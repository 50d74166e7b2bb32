import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeLand, decodeLine } from '../../src/scenes/land';

const land = decodeLand(
  JSON.parse(readFileSync(new URL('../../assets/map/land.json', import.meta.url), 'utf8')) as Parameters<
    typeof decodeLand
  >[0],
);

test('a line is its first point and the steps to each next one', () => {
  expect(decodeLine([2000, 1000, 100, 0, 0, -50], 200)).toEqual([
    [5, 10],
    [5, 10.5],
    [4.75, 10.5],
  ]);
});

const inside = ([latitude, longitude]: readonly [number, number], shores: typeof land.shores): boolean =>
  shores.reduce((odd, shore) => {
    const crossed = shore.filter((from, index) => {
      const to = shore[(index + 1) % shore.length] ?? from;
      if (from[0] > latitude === to[0] > latitude) return false;
      return longitude < from[1] + ((latitude - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
    }).length;
    return odd !== (crossed % 2 === 1);
  }, false);

test('Tokyo, Sapporo and Naha are highlighted land, Seoul and Beijing are land, the open Pacific is not', () => {
  const home = land.shores.filter((_, index) => land.home.has(index));
  for (const place of [
    [35.68, 139.4],
    [43.06, 141.35],
    [26.33, 127.8],
  ] as const) {
    expect(inside(place, home)).toBe(true);
  }
  for (const place of [
    [37.5, 127.2],
    [39.9, 116.4],
  ] as const) {
    expect(inside(place, home)).toBe(false);
    expect(inside(place, land.shores)).toBe(true);
  }
  expect(inside([25, 170], land.shores)).toBe(false);
});

test('no disputed place takes the tint of a country', () => {
  const home = land.shores.filter((_, index) => land.home.has(index));
  for (const place of [
    [25.745, 123.48],
    [37.24, 131.866],
    [44.1, 145.85],
    [45.05, 147.8],
    [43.8, 146.75],
  ] as const) {
    expect(inside(place, home)).toBe(false);
  }
});
