/** Finds a free place for each box near what it names, the same one every time: pure geometry, tested in plain Node. */
import type { Point } from '../../view/projection';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Wish {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What it names. */
  readonly near: Point;
  /** Pixels it would like to keep from there. */
  readonly gap: number;
  /** It keeps this far from the seat of government, so that its cord can be seen. */
  readonly clear?: { readonly of: Point; readonly by: number };
  /** A line runs from here to the box, and had better cross nothing. */
  readonly tether: Point;
  /** Where that line ends; the nearest point of the box unless it says otherwise. */
  readonly endsAt?: (box: Box, tether: Point) => Point;
}
interface Field {
  readonly room: Box;
  readonly taken: readonly Box[];
  /** Lines that a box had better not cover: cords and leaders. */
  readonly lines: readonly Segment[];
  /** What it costs to cover one, in pixels of distance. */
  readonly covering?: number;
  /** What no line of a box should run through. */
  readonly spared?: readonly Box[];
  /** Lines of boxes placed before, which must be followed as this one's must: neither covered nor crossed where that can be helped. */
  readonly tied?: readonly Segment[];
}
interface Placed {
  readonly box: Box;
  readonly cost: number;
}
export type Segment = readonly [Point, Point];

/** Pixels between the places that are tried, and between one box and the next. */
const STEP = 8;
const BREATH = 5;
/** What it costs to cover a line, and to have one's own line cross a box, in pixels of distance. */
const COVERS = 110;
const CROSSES = 60;
const RUNS_THROUGH = 160;
/** What it costs to run beneath a box for a line that must be followed, and to cross or cover another such line. */
const HIDES = 2000;
const TANGLES = 2000;
/** What it costs to cut across a cord. */
const CUTS = 45;
/** Boxes no wider than this are marks, which lie above every line. */
const MARK = 32;

export const overlap = (one: Box, two: Box, breath = 0): boolean =>
  one.left < two.right + breath &&
  two.left < one.right + breath &&
  one.top < two.bottom + breath &&
  two.top < one.bottom + breath;

export const away = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

export const nearest = ({ left, top, right, bottom }: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});

/** Whether a straight line passes through a box (Liang and Barsky). */
export function passes([from, to]: Segment, { left, top, right, bottom }: Box): boolean {
  let enters = 0;
  let leaves = 1;
  const sides = [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ] as const;
  for (const [way, room] of sides) {
    if (way === 0) {
      if (room < 0) return false;
    } else if (way < 0) enters = Math.max(enters, room / way);
    else leaves = Math.min(leaves, room / way);
  }
  return enters < leaves;
}

const side = ([from, to]: Segment, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** Whether two straight lines cross; lines that only touch do not. */
export const cross = (one: Segment, two: Segment): boolean =>
  side(one, two[0]) * side(one, two[1]) < 0 && side(two, one[0]) * side(two, one[1]) < 0;

const area = (one: Box, two: Box): number =>
  Math.max(0, Math.min(one.right, two.right) - Math.max(one.left, two.left)) *
  Math.max(0, Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top));

/** The line that ties a box to what it names. */
const lineOf = ({ tether, endsAt = nearest }: Wish, box: Box): Segment => [tether, endsAt(box, tether)];

function cheapest(wish: Wish, { room, taken, lines, covering = COVERS, spared = [], tied }: Field): Placed {
  const { width, height, near, gap, clear, tether } = wish;
  let best: Placed | null = null;
  for (let top = room.top; top + height <= room.bottom; top += STEP) {
    for (let left = room.left; left + width <= room.right; left += STEP) {
      const box = { left, top, right: left + width, bottom: top + height };
      let cost = Math.abs(away(box, near) - gap);
      if (best && cost >= best.cost) continue;
      if (clear) cost += Math.max(0, clear.by - away(box, clear.of)) * 3;
      for (const other of taken) if (overlap(box, other, BREATH)) cost += 10_000 + area(box, other);
      if (best && cost >= best.cost) continue;
      for (const line of lines) if (passes(line, box)) cost += covering;
      if (best && cost >= best.cost) continue;
      const line = lineOf(wish, box);
      for (const other of taken)
        if (other.right - other.left > MARK && away(other, tether) > 0 && passes(line, other))
          cost += tied ? HIDES : CROSSES;
      for (const other of spared) if (away(other, tether) > 0 && passes(line, other)) cost += RUNS_THROUGH;
      if (tied) for (const cord of lines) if (cross(cord, line)) cost += CUTS;
      for (const other of tied ?? []) if (passes(other, box) || cross(other, line)) cost += TANGLES;
      if (!best || cost < best.cost) best = { box, cost };
    }
  }
  const corner = { left: room.left, top: room.top, right: room.left + width, bottom: room.top + height };
  return best ?? { box: corner, cost: Number.POSITIVE_INFINITY };
}

/** The best free place for one box. Where nothing is free, the place that covers least. */
export const placeOne = (wish: Wish, field: Field): Box => cheapest(wish, field).box;

/** Places boxes one after the other, each clear of those before it. */
export function arrange(wishes: readonly Wish[], field: Field): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const taken = [...field.taken];
  for (const wish of wishes) {
    const box = placeOne(wish, { ...field, taken });
    placed.set(wish.name, box);
    taken.push(box);
  }
  return placed;
}

/** More boxes than this are placed in the order they come: every order of five would be a hundred and twenty. */
const MOST_ORDERED = 4;
const ordersOf = <T>(things: readonly T[]): readonly (readonly T[])[] =>
  things.length < 2
    ? [things]
    : things.flatMap((first) => ordersOf(things.filter((one) => one !== first)).map((rest) => [first, ...rest]));

/** Places a few boxes that are tied to places close together: whichever order leaves their lines the least tangled. */
export function untangle(wishes: readonly Wish[], field: Field): ReadonlyMap<string, Box> {
  let best: { readonly placed: ReadonlyMap<string, Box>; readonly cost: number } | null = null;
  for (const order of wishes.length > MOST_ORDERED ? [wishes] : ordersOf(wishes)) {
    const placed = new Map<string, Box>();
    const taken = [...field.taken];
    const tied: Segment[] = [];
    let sum = 0;
    for (const wish of order) {
      const { box, cost } = cheapest(wish, { ...field, taken, tied });
      placed.set(wish.name, box);
      taken.push(box);
      tied.push(lineOf(wish, box));
      sum += cost;
    }
    if (!best || sum < best.cost) best = { placed, cost: sum };
  }
  return best?.placed ?? new Map();
}
