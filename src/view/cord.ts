/**
 * A tie as a cord of three strands, in the manner of mizuhiki: pure geometry, for canvas and SVG alike.
 * Close strands twist tightly, cool ones wander, strained ones leave the others and break into dashes.
 * Thickness stands for the volume of exchange and is the same for every mood.
 */
import type { Point } from './projection';

export const TWISTS = ['tight', 'loose', 'frayed'] as const;
export type Twist = (typeof TWISTS)[number];

/** The form of a strand as numbers, so that a change of mood can be drawn as movement. */
export interface StrandShape {
  /** Pixels a strand swings to each side. */
  readonly swing: number;
  /** Full turns in a hundred pixels. */
  readonly turns: number;
  /** Pixels the strand keeps away from the middle of the cord, at its widest. */
  readonly apart: number;
  /** 0 = unbroken, 1 = dashed. */
  readonly broken: number;
}

const SHAPES: Readonly<Record<Twist, StrandShape>> = {
  tight: { swing: 4.6, turns: 1.35, apart: 0, broken: 0 },
  loose: { swing: 7.5, turns: 0.45, apart: 2.5, broken: 0 },
  frayed: { swing: 0, turns: 0.3, apart: 12, broken: 1 },
};
export const shapeOf = (twist: Twist): StrandShape => SHAPES[twist];

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** The form on the way from one mood to another; `share` runs from 0 to 1. */
export const mixShapes = (from: StrandShape, to: StrandShape, share: number): StrandShape => ({
  swing: mix(from.swing, to.swing, share),
  turns: mix(from.turns, to.turns, share),
  apart: mix(from.apart, to.apart, share),
  broken: mix(from.broken, to.broken, share),
});

export interface Strand {
  /** Name of a colour token, without its dashes: `coop-3`. */
  readonly colour: string;
  readonly shape: StrandShape;
}

export interface CordLine {
  readonly from: Point;
  readonly to: Point;
  /** How far the middle of the cord leaves the straight line, as a share of its length; positive to the left of the way. */
  readonly bow: number;
  readonly strands: readonly Strand[];
  /** 1 is the width of the pictures. */
  readonly thickness: number;
  /** Radians by which the twist has drifted. */
  readonly drift: number;
}

export interface CordPiece {
  /** x and y in turn. */
  readonly points: readonly number[];
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** Pixels between two points of a strand. */
const STEP = 3;
/** Pixels at each end over which the strands come together. */
const GATHER = 34;
const WIDTH = 2.7;
const DASHES: readonly (readonly number[])[] = [
  [8, 5],
  [11, 5],
  [5, 4.5],
];

interface Station extends Point {
  readonly along: number;
  readonly acrossX: number;
  readonly acrossY: number;
}

/** The middle of the cord, walked in even steps, with the direction across it. */
function stationsOf({ from, to, bow }: CordLine): { readonly stations: readonly Station[]; readonly length: number } {
  const wayX = to.x - from.x;
  const wayY = to.y - from.y;
  const bendX = (from.x + to.x) / 2 + wayY * bow;
  const bendY = (from.y + to.y) / 2 - wayX * bow;
  const count = Math.max(2, Math.ceil(Math.hypot(wayX, wayY) / STEP));
  const stations: Station[] = [];
  let length = 0;
  let before: Point = from;
  for (let index = 0; index <= count; index += 1) {
    const t = index / count;
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * bendX + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * bendY + t * t * to.y;
    const towardsX = u * (bendX - from.x) + t * (to.x - bendX);
    const towardsY = u * (bendY - from.y) + t * (to.y - bendY);
    const towards = Math.hypot(towardsX, towardsY) || 1;
    length += Math.hypot(x - before.x, y - before.y);
    stations.push({ x, y, along: length, acrossX: -towardsY / towards, acrossY: towardsX / towards });
    before = { x, y };
  }
  return { stations, length };
}

const eased = (share: number): number => share * share * (3 - 2 * share);

/** 0 at both ends, 1 between them. */
const gathered = (along: number, length: number): number => {
  const reach = Math.min(GATHER, length / 2) || 1;
  return eased(Math.min(1, along / reach)) * eased(Math.min(1, (length - along) / reach));
};

/** The angle of a strand on its way round the cord. */
const angleAt = (index: number, count: number, shape: StrandShape, along: number, drift: number): number =>
  (along / 100) * shape.turns * 2 * Math.PI + (index * 2 * Math.PI) / count + drift;

const isDashed = ({ shape }: Strand): boolean => shape.broken > 0.5;

/** The lane of a strand beside the others: −1, 0 or 1 of three. */
const laneOf = (index: number, count: number): number => (count < 2 ? 0 : (index / (count - 1)) * 2 - 1);

/**
 * The cord as pieces in the order of drawing: what is drawn later lies above. Dashed strands come first and whole;
 * unbroken ones are cut where they pass over or under each other.
 */
export function cordPieces(cord: CordLine): readonly CordPiece[] {
  const { stations, length } = stationsOf(cord);
  const { strands, thickness, drift } = cord;
  const count = strands.length;
  const width = WIDTH * thickness;
  const placed = strands.map(({ shape }, index) =>
    stations.map((station) => {
      const angle = angleAt(index, count, shape, station.along, drift);
      const spread = Math.sin((Math.PI * station.along) / (length || 1));
      const off =
        thickness *
        (gathered(station.along, length) * shape.swing * Math.sin(angle) + spread * shape.apart * laneOf(index, count));
      return { x: station.x + station.acrossX * off, y: station.y + station.acrossY * off, height: Math.cos(angle) };
    }),
  );
  const pieces: CordPiece[] = [];
  strands.forEach((strand, index) => {
    if (!isDashed(strand)) return;
    const points = (placed[index] ?? []).flatMap(({ x, y }) => [x, y]);
    pieces.push({ points, colour: strand.colour, width: width * 0.82, dash: DASHES[index % DASHES.length] ?? null });
  });

  const whole = strands.map((_, index) => index).filter((index) => !isDashed(strands[index] as Strand));
  const heightOf = (index: number, station: number): number => placed[index]?.[station]?.height ?? 0;
  const rankOf = (index: number, station: number): number =>
    whole.filter((other) => heightOf(other, station) < heightOf(index, station)).length;
  for (let rank = 0; rank < whole.length; rank += 1) {
    for (const index of whole) {
      let run: number[] = [];
      const close = (): void => {
        if (run.length >= 4) pieces.push({ points: run, colour: strands[index]?.colour ?? '', width, dash: null });
        run = [];
      };
      const row = placed[index] ?? [];
      row.forEach(({ x, y }, station) => {
        const here = rankOf(index, station) === rank;
        // One point further at each end, so that no gap shows where a piece goes under.
        if (here && run.length === 0 && station > 0) run.push(row[station - 1]?.x ?? x, row[station - 1]?.y ?? y);
        if (here || run.length > 0) run.push(x, y);
        if (!here) close();
      });
      close();
    }
  }
  return pieces;
}
