/** Links of the chain: from the right edge of a cause to the left edge of its effect, in the pixels of the chain. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where links leave a card: spread a little when it has several effects, so that they do not start as one line. */
export function leaving(box: Box, index: number, count: number): Point {
  const spread = Math.min(24, box.height / 4);
  const shift = count < 2 ? 0 : (index / (count - 1) - 0.5) * spread;
  return { x: box.left + box.width, y: box.top + box.height / 2 + shift };
}

export const arriving = (box: Box): Point => ({ x: box.left, y: box.top + Math.min(box.height / 2, 74) });

const round = (value: number): number => Math.round(value * 10) / 10;

/** A calm S between two points; where the effect stands below its cause in the same column, a bow to the left of both. */
export function linkPath(from: Point, to: Point): string {
  const reach = to.x - from.x;
  if (reach < 12) {
    const bow = Math.min(from.x, to.x) - 18;
    return `M${round(from.x)} ${round(from.y)}C${round(bow)} ${round(from.y)} ${round(bow)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
  }
  const bend = Math.max(reach * 0.5, 18);
  return `M${round(from.x)} ${round(from.y)}C${round(from.x + bend)} ${round(from.y)} ${round(to.x - bend)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}
