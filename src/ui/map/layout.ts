/**
 * Where plates and labels stand when the map is seen from Tokyo; layout-elsewhere.ts has the other capitals. Positions are set by hand for each kind of frame, as pixels from the seat of
 * government on the sheet they were set on, and grow with the map; test/ui/map-layout.test.ts watches for overlaps.
 */
import { type LatLon, type MapFrame, type Point, projectionOf } from '../../view/projection';

export interface Slot {
  /** The edge of the plate that faces the centre, and its middle. */
  readonly x: number;
  readonly y: number;
  /** Which way the plate grows from there. */
  readonly grows: 'left' | 'right';
  /** Where the cord ends, from the same corner. */
  readonly cord: readonly [number, number];
  readonly bow: number;
}

type Frames<Value> = Readonly<Record<MapFrame['kind'], Value>>;

/** Pixels to a radian on the sheets the positions were set on: 1366×644, 1366×525 and a phone's 390×380. */
const SET_AT: Frames<number> = { wide: 1010, low: 822, phone: 565 };

const SLOTS: Frames<Readonly<Record<string, Slot>>> = {
  wide: {
    us: { x: 285, y: -264, grows: 'right', cord: [70, 22], bow: 0.12 },
    eu: { x: -52, y: -326, grows: 'left', cord: [-58, 18], bow: 0.13 },
    russia: { x: -335, y: -278, grows: 'left', cord: [-12, 18], bow: 0.06 },
    china: { x: -247, y: -116, grows: 'left', cord: [-10, 6], bow: -0.03 },
    rok: { x: -138, y: -36, grows: 'left', cord: [-10, 4], bow: 0.06 },
  },
  low: {
    us: { x: 240, y: -236, grows: 'right', cord: [60, 20], bow: 0.12 },
    eu: { x: -46, y: -268, grows: 'left', cord: [-56, 18], bow: 0.15 },
    russia: { x: -290, y: -196, grows: 'left', cord: [-12, 18], bow: 0.05 },
    china: { x: -225, y: -104, grows: 'left', cord: [-10, 6], bow: -0.03 },
    rok: { x: -120, y: -30, grows: 'left', cord: [-10, 4], bow: 0.06 },
  },
  phone: {
    us: { x: 92, y: -142, grows: 'right', cord: [10, 6], bow: 0.12 },
    eu: { x: -40, y: -196, grows: 'left', cord: [-14, 10], bow: 0.1 },
    russia: { x: -128, y: -162, grows: 'left', cord: [-10, 8], bow: -0.05 },
    china: { x: -138, y: -62, grows: 'left', cord: [-8, 0], bow: -0.1 },
    rok: { x: -86, y: -10, grows: 'left', cord: [-8, 0], bow: 0.06 },
  },
};

export interface PlacedPlate {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
  readonly grows: 'left' | 'right';
  /** End of the cord, in the sheet's pixels. */
  readonly cordEnd: Point;
  readonly bow: number;
  /** From the capital to the plate, where they stand apart. */
  readonly leader: readonly [Point, Point] | null;
}

/** Half a plate's height, and the least room it keeps from the sheet's edge. */
const MARGIN = 34;
const clamp = (low: number, value: number, high: number): number => Math.min(Math.max(low, value), Math.max(low, high));

/** A counterpart without a place of its own stands on its bearing, two thirds of the way to the edge. */
function onBearing(frame: MapFrame, at: LatLon, centre: LatLon): Slot {
  const end = projectionOf(frame, centre).toScreen(at);
  const away = Math.hypot(end.x - frame.at.x, end.y - frame.at.y) || 1;
  const reach = Math.min(away, Math.min(frame.width, frame.height) * 0.42);
  const x = ((end.x - frame.at.x) / away) * reach;
  return { x, y: ((end.y - frame.at.y) / away) * reach, grows: x < 0 ? 'left' : 'right', cord: [0, 0], bow: 0.1 };
}

/** How plates are shown: with words or as flags only, and where the cards at the right begin. */
export interface Room {
  readonly compact: boolean;
  readonly right: number;
}
/** Widths that a plate growing to the right may need. */
const PLATE = { words: 178, flag: 50 } as const;

export function placePlates(
  frame: MapFrame,
  centre: LatLon,
  ties: readonly { readonly actor: string; readonly at: LatLon }[],
  { compact, right }: Room,
): readonly PlacedPlate[] {
  const grown = frame.scale / SET_AT[frame.kind];
  return ties.map(({ actor, at }) => {
    const set = SLOTS[frame.kind][actor];
    const slot = set ?? onBearing(frame, at, centre);
    const factor = set ? grown : 1;
    const edge = slot.grows === 'left' ? right - 10 : right - (compact ? PLATE.flag : PLATE.words);
    const x = clamp(MARGIN, frame.at.x + slot.x * factor, edge);
    const y = clamp(MARGIN, frame.at.y + slot.y * factor, frame.height - MARGIN);
    const [cordX, cordY] = compact ? [slot.grows === 'left' ? -12 : 12, 6] : slot.cord;
    return { actor, x, y, grows: slot.grows, cordEnd: { x: x + cordX, y: y + cordY }, bow: slot.bow, leader: null };
  });
}

export interface LabelSlot {
  /** From the place's ring to the label: which corner, how far. */
  readonly dx: number;
  readonly dy: number;
  /** The point of the label that this is: left or centre, middle or bottom. */
  readonly from: LabelCorner;
  /** Widest it may be, in letters' heights. */
  readonly widest: number;
}
export type LabelCorner = 'left' | 'right' | 'top' | 'bottom';

/** Hand-set by where the place is, because a case may name it as it likes. */
const LABELS: readonly { readonly near: LatLon; readonly wide: LabelSlot; readonly low: LabelSlot }[] = [
  {
    near: [25.75, 123.48],
    wide: { dx: 54, dy: 64, from: 'left', widest: 11.4 },
    low: { dx: 150, dy: 44, from: 'left', widest: 11.4 },
  },
  {
    near: [37.24, 131.87],
    wide: { dx: -87, dy: -155, from: 'bottom', widest: 8.6 },
    low: { dx: -94, dy: -116, from: 'bottom', widest: 8.6 },
  },
  {
    near: [44.1, 146.2],
    wide: { dx: 78, dy: 66, from: 'left', widest: 15.5 },
    low: { dx: 70, dy: 46, from: 'left', widest: 15.5 },
  },
];
const OTHERWISE: LabelSlot = { dx: 40, dy: 40, from: 'left', widest: 13 };

export interface PlacedLabel {
  readonly ring: Point;
  readonly at: Point;
  readonly from: LabelCorner;
  readonly widest: number;
}
export function placeLabel(frame: MapFrame, centre: LatLon, place: LatLon): PlacedLabel {
  const ring = projectionOf(frame, centre).toScreen(place);
  const known = LABELS.find(({ near }) => Math.abs(near[0] - place[0]) < 2.5 && Math.abs(near[1] - place[1]) < 3);
  const slot = known ? known[frame.kind === 'low' ? 'low' : 'wide'] : OTHERWISE;
  return { ring, at: { x: ring.x + slot.dx, y: ring.y + slot.dy }, from: slot.from, widest: slot.widest };
}
