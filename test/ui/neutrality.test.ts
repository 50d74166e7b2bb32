/** Rules of the look that outrank taste: vermilion is the player's hand, flags are whole, no country owns a colour. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const styles = filesBelow(join(root, 'src/ui')).filter((file) => file.endsWith('.css'));

/** The selector in force at each use of a token. */
function selectorsUsing(token: string): readonly string[] {
  return styles.flatMap((file) => {
    let selector = '';
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.includes('{')) selector = line.replace('{', '').trim();
        return line.includes(`var(--${token})`) ? [selector] : [];
      });
  });
}

/** The seal, "you decided", "you are here", the decision under review, your column of two. */
const PLAYERS_HAND = [
  /seal/,
  /mark--decision/,
  /mark--now/,
  /chosen/,
  /aria-pressed="true"\] > \.decision-knot/,
  /history__two > :first-child/,
];

test("vermilion marks the player's own hand and nothing else", () => {
  const uses = selectorsUsing('shu');
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((selector) => !PLAYERS_HAND.some((allowed) => allowed.test(selector)))).toEqual([]);
});

test('no style names a country', () => {
  const named = styles.filter((file) =>
    /[.#[=-](us|china|rok|russia|eu|cn|kr|ru)\b(?![-\w]*\))/.test(
      readFileSync(file, 'utf8').replace(/url\([^)]*\)|lang="[^"]*"|:lang\([^)]*\)/g, ''),
    ),
  );
  expect(named).toEqual([]);
});

test('every flag is whole: four by three, with nothing cut away', () => {
  const folder = join(root, 'assets/flags');
  const flags = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  expect(flags.length).toBeGreaterThanOrEqual(6);
  for (const flag of flags) expect(readFileSync(join(folder, flag), 'utf8'), flag).toMatch(/viewBox="0 0 640 480"/);
});

test('the drawn map leaves the disputed islets out of the home country', () => {
  const { scale, land, home } = JSON.parse(readFileSync(join(root, 'assets/map/land.json'), 'utf8')) as {
    scale: number;
    land: readonly (readonly number[])[];
    home: readonly number[];
  };
  /** First point of a ring, degrees; islets are smaller than the boxes below. */
  const pointsOf = (ring: readonly number[]): readonly (readonly [number, number])[] => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < ring.length; i += 2) {
      x += ring[i] ?? 0;
      y += ring[i + 1] ?? 0;
      points.push([x / scale, y / scale]);
    }
    return points;
  };
  const within = (
    [x, y]: readonly [number, number],
    west: number,
    south: number,
    east: number,
    north: number,
  ): boolean => x >= west && x <= east && y >= south && y <= north;
  const inside = home.filter((ring) =>
    pointsOf(land[ring] ?? []).every(
      (point) =>
        within(point, 123.3, 25.6, 124.6, 26) ||
        within(point, 131.8, 37.2, 131.9, 37.3) ||
        within(point, 145.4, 43.3, 149, 45.6),
    ),
  );
  expect(home.length).toBeGreaterThan(10);
  expect(inside).toEqual([]);
});
