/** Names of waters and places on a map that is not seen from Tokyo: each where it is true, as long as there is room. */
import { LABELLED_RINGS_KM, type LatLon, type MapFrame, type Point, projectionOf } from '../../view/projection';
import { createPlain } from '../../view/projection-plain';
import { type Box, overlap, passes, type Segment } from './arrange';
import { widthOf } from './letters';

export interface NameWish {
  readonly key: string;
  /** In the reader's language. */
  readonly words: string;
  readonly at: LatLon;
  readonly kind: 'place' | 'sea' | 'pair' | 'ocean';
  /** Shown beneath; beside the name of a place. */
  readonly own: string | null;
}
export interface PlacedName {
  readonly key: string;
  readonly kind: NameWish['kind'] | 'ring';
  /** Middle of its left edge for places, else its middle. */
  readonly at: Point;
}

const SIZES = { place: 0.8125, sea: 0.875, pair: 0.875, ocean: 1.1875, ring: 0.8125 } as const;
/** From its true place, in letters' heights: the nearest first. A name that would have to go further is left out. */
const NUDGES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -1.2],
  [0, 1.2],
  [1.5, 0],
  [-1.5, 0],
  [0, -2.2],
  [0, 2.2],
];
/** Bearings at which a ring may carry its distance. */
const RING_BEARINGS = [112, 150, 190, 230, 250, 75, 290, 45] as const;

interface Sheet {
  readonly frame: MapFrame;
  readonly centre: LatLon;
  readonly room: Box;
  readonly taken: readonly Box[];
  /** Cords and leaders, which no name should lie on. */
  readonly lines: readonly Segment[];
  readonly letter: number;
}

const common = (one: Box, two: Box): Box => ({
  left: Math.max(one.left, two.left),
  top: Math.max(one.top, two.top),
  right: Math.min(one.right, two.right),
  bottom: Math.min(one.bottom, two.bottom),
});
function plainBox(frame: MapFrame, centre: LatLon): Box {
  const { left, top, width, height } = createPlain({ centre, scale: frame.scale, at: frame.at }).box;
  return { left, top, right: left + width, bottom: top + height };
}

/** Pixels that strands take on each side of a cord's middle. */
const STRANDS = 5;
const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const around = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

function sizeOf({ words, own, kind }: NameWish, letter: number): { readonly width: number; readonly height: number } {
  const size = SIZES[kind] * letter;
  // A pair stands on two lines, an ocean on two more for its own name; that of a place stands beside it.
  const beside = own !== null && kind === 'place' ? ` ${own}` : '';
  const longest = kind === 'pair' ? words.length * 0.62 * size * 0.54 + size : widthOf(words + beside, size);
  const lines = (kind === 'pair' ? 2 : 1) + (own !== null && beside === '' ? 1 : 0);
  return { width: longest + 8, height: lines * size * 1.3 + 4 };
}

/** Beyond this the sea has begun to cover the far side of the globe. */
const FAR_KM = 11_500;

/** Of the names and distances those that cover nothing. */
export function placeNames(
  { frame, centre, room: whole, taken, lines, letter }: Sheet,
  wishes: readonly NameWish[],
): readonly PlacedName[] {
  const { toScreen, ringRadius } = projectionOf(frame, centre);
  const room = frame.plain ? common(whole, plainBox(frame, centre)) : whole;
  const far = frame.plain ? Number.POSITIVE_INFINITY : ringRadius(FAR_KM);
  const lies = [...taken];
  const isFree = (box: Box): boolean =>
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom &&
    !lies.some((other) => overlap(box, other)) &&
    !lines.some((line) => passes(line, grown(box, STRANDS)));
  const shown: PlacedName[] = [];
  for (const wish of wishes) {
    const { width, height } = sizeOf(wish, letter);
    const place = toScreen(wish.at);
    if (Math.hypot(place.x - frame.at.x, place.y - frame.at.y) > far) continue;
    for (const [right, down] of NUDGES) {
      const middle = { x: place.x + right * letter, y: place.y + down * letter };
      const box = around(middle, width, height);
      if (!isFree(box)) continue;
      lies.push(box);
      shown.push({
        key: wish.key,
        kind: wish.kind,
        at: wish.kind === 'place' ? { x: box.left + 4, y: middle.y } : middle,
      });
      break;
    }
  }
  if (frame.plain) return shown;
  for (const km of LABELLED_RINGS_KM) {
    const width = widthOf(`${km} km`, SIZES.ring * letter) + 16;
    for (const bearing of RING_BEARINGS) {
      const angle = (bearing * Math.PI) / 180;
      const radius = ringRadius(km);
      const at = { x: frame.at.x + radius * Math.sin(angle), y: frame.at.y - radius * Math.cos(angle) };
      const box = around(at, width, SIZES.ring * letter * 1.5);
      if (!isFree(box)) continue;
      lies.push(box);
      shown.push({ key: `ring-${km}`, kind: 'ring', at });
      break;
    }
  }
  return shown;
}
