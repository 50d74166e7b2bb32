import { expect, test } from 'vitest';
import { type CordLine, type CordPiece, cordPieces, mixShapes, shapeOf, type Twist } from '../../src/view/cord';

const cord = (...twists: readonly Twist[]): CordLine => ({
  from: { x: 0, y: 0 },
  to: { x: 300, y: 0 },
  bow: 0,
  strands: twists.map((twist, index) => ({ colour: `strand-${index}`, shape: shapeOf(twist) })),
  thickness: 1,
  drift: 0,
});
const heights = (pieces: readonly CordPiece[], colour: string): readonly number[] =>
  pieces
    .filter((piece) => piece.colour === colour)
    .flatMap(({ points }) => points.filter((_, index) => index % 2 === 1));
const crossings = (pieces: readonly CordPiece[], colour: string): number => {
  const whole = pieces
    .filter((piece) => piece.colour === colour)
    .sort((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0));
  const ys = whole
    .flatMap(({ points }) => points.filter((_, index) => index % 2 === 1))
    .filter((y) => Math.abs(y) > 0.3);
  return ys.filter((y, index) => index > 0 && Math.sign(y) !== Math.sign(ys[index - 1] ?? y)).length;
};

test('a close tie twists: each strand passes over and under the others many times, and nothing is dashed', () => {
  const pieces = cordPieces(cord('tight', 'tight', 'tight'));
  expect(pieces.every(({ dash }) => dash === null)).toBe(true);
  expect(pieces.length).toBeGreaterThan(24);
  expect(crossings(pieces, 'strand-0')).toBeGreaterThanOrEqual(6);
});

test('a cool tie is loose: few turns and a wider swing, still unbroken', () => {
  const pieces = cordPieces(cord('loose', 'loose', 'loose'));
  expect(pieces.every(({ dash }) => dash === null)).toBe(true);
  expect(crossings(pieces, 'strand-0')).toBeLessThanOrEqual(4);
  const widest = (list: readonly number[]): number => Math.max(...list.map(Math.abs));
  expect(widest(heights(pieces, 'strand-0'))).toBeGreaterThan(
    widest(heights(cordPieces(cord('tight', 'tight', 'tight')), 'strand-0')),
  );
});

test('a strained tie frays: three dashed lines that keep apart and never cross', () => {
  const pieces = cordPieces(cord('frayed', 'frayed', 'frayed'));
  expect(pieces).toHaveLength(3);
  expect(pieces.every(({ dash }) => dash !== null)).toBe(true);
  const at = (index: number): number => pieces[index]?.points[101] ?? Number.NaN;
  expect(Math.min(Math.abs(at(0) - at(1)), Math.abs(at(1) - at(2)))).toBeGreaterThan(8);
});

test('one strand may fray while the others hold', () => {
  const pieces = cordPieces(cord('tight', 'tight', 'frayed'));
  expect(pieces.filter(({ dash }) => dash !== null).map(({ colour }) => colour)).toEqual(['strand-2']);
});

test('thickness does not follow the mood', () => {
  const widths = (twist: Twist): readonly number[] => cordPieces(cord(twist, twist, twist)).map(({ width }) => width);
  expect(new Set([...widths('tight'), ...widths('loose')]).size).toBe(1);
  const thick = cordPieces({ ...cord('tight', 'tight', 'tight'), thickness: 2 });
  expect(thick[0]?.width).toBe((widths('tight')[0] ?? 0) * 2);
});

test('every strand starts and ends where the cord does', () => {
  for (const twist of ['tight', 'loose', 'frayed'] as const) {
    const pieces = cordPieces({ ...cord(twist, twist, twist), bow: 0.2, drift: 1 });
    const xs = pieces.flatMap(({ points }) => points.filter((_, index) => index % 2 === 0));
    expect(Math.min(...xs)).toBeGreaterThan(-1);
    expect(Math.max(...xs)).toBeLessThan(301);
  }
});

test('half-way from frayed to tight is half of each number', () => {
  const half = mixShapes(shapeOf('frayed'), shapeOf('tight'), 0.5);
  expect(half.apart).toBe(6);
  expect(half.broken).toBe(0.5);
});

test('a cord of no length draws nothing that is not a number', () => {
  const pieces = cordPieces({ ...cord('tight', 'loose', 'frayed'), to: { x: 0, y: 0 } });
  expect(pieces.flatMap(({ points }) => points).every(Number.isFinite)).toBe(true);
});
