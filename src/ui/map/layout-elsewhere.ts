/**
 * Plates, labels and names when the map is seen from another capital, or plain: placed by rule, near what they name and
 * clear of each other; test/ui/map-elsewhere.test.ts tries every capital, size and language.
 */
import type { CapitalModel, PlaceModel, TieModel } from '../../view';
import { type LatLon, type MapFrame, type Point, projectionOf, TOKYO } from '../../view/projection';
import { arrange, away, type Box, nearest, type Segment, untangle, type Wish } from './arrange';
import type { LabelCorner, PlacedLabel, PlacedPlate } from './layout';
import { widthOf } from './letters';

export interface Spread {
  readonly plates: readonly PlacedPlate[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Names of Tokyo and of the capital in the middle. */
  readonly cities: ReadonlyMap<string, Box>;
  /** Everything that now lies on the sheet, for what comes after. */
  readonly taken: readonly Box[];
  /** Cords as they bend, in straight pieces, and the lines to labels and plates: what no name should lie on. */
  readonly lines: readonly Segment[];
}
export interface Ground {
  readonly frame: MapFrame;
  readonly centre: LatLon;
  /** The part of the sheet that may hold plates. */
  readonly room: Box;
  /** Cards that lie over it. */
  readonly cards: readonly Box[];
  /** Flags only. */
  readonly compact: boolean;
  /** Pixels of the reader's letter size. */
  readonly letter: number;
}

const boxAround = ({ x, y }: Point, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});
const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** The point itself, or where the way to it leaves the room. */
function within(room: Box, from: Point, to: Point): Point {
  let share = 1;
  const limit = (start: number, end: number, low: number, high: number): void => {
    if (end > high) share = Math.min(share, (high - start) / (end - start));
    if (end < low) share = Math.min(share, (low - start) / (end - start));
  };
  limit(from.x, to.x, room.left, room.right);
  limit(from.y, to.y, room.top, room.bottom);
  return { x: from.x + (to.x - from.x) * Math.max(0, share), y: from.y + (to.y - from.y) * Math.max(0, share) };
}

/** Outer measures of a plate in map.css: padding and gap, flag, smallest height. */
const PLATE = { around: 40, flag: 32, height: 54, compact: { width: 46, height: 46 } } as const;

function plateSize(tie: TieModel, { compact, letter }: Ground): { readonly width: number; readonly height: number } {
  if (compact) return PLATE.compact;
  const state = widthOf(`${tie.word} ${tie.points}`, letter * 0.875) + letter * 1.6;
  const width = PLATE.around + PLATE.flag + Math.max(widthOf(tie.label, letter, true), state);
  return { width, height: Math.max(PLATE.height, letter * 2.5 + 14) };
}

/** Widest a label may be, in letters' heights. */
const WIDEST = 12.5;
const LABEL = { around: 22, name: 0.8125, status: 0.75, line: 1.3 } as const;

function labelSize({ names, status }: PlaceModel, letter: number): { readonly width: number; readonly height: number } {
  const longest = Math.max(
    ...names.map(({ text, romanised }) => widthOf(`${romanised} ${text}`, letter * LABEL.name, true)),
  );
  const wide = widthOf(status, letter * LABEL.status);
  const inner = Math.min(Math.max(longest, Math.min(wide, WIDEST * letter - LABEL.around)), 20 * letter);
  const lines = names.length * LABEL.name + Math.ceil(wide / inner) * LABEL.status;
  return { width: inner + LABEL.around, height: lines * letter * LABEL.line + 13 };
}

/** The side of a label that faces its ring, and where that side is. */
function corner(box: Box, ring: Point): { readonly from: LabelCorner; readonly at: Point } {
  const { x, y } = middleOf(box);
  if (ring.y <= box.top) return { from: 'top', at: { x, y: box.top } };
  if (ring.y >= box.bottom) return { from: 'bottom', at: { x, y: box.bottom } };
  return ring.x <= box.left ? { from: 'left', at: { x: box.left, y } } : { from: 'right', at: { x: box.right, y } };
}

/** Pixels of cord that must show between Tokyo and a plate. */
const CORD_SHOWS = { words: 92, flags: 58 } as const;
const RING = 10;
const HUB = 14;

/** How far inside its plate a cord ends. */
const INSIDE = 12;
function cordEnd(box: Box, home: Point): Point {
  const middle = middleOf(box);
  const x = Math.min(Math.max(home.x, box.left + INSIDE), box.right - INSIDE);
  const y = Math.min(Math.max(home.y, box.top + INSIDE), box.bottom - INSIDE);
  return { x: (x + middle.x) / 2, y: (y + middle.y) / 2 };
}

interface Contents {
  readonly ties: readonly TieModel[];
  readonly places: readonly PlaceModel[];
  readonly capitals: readonly CapitalModel[];
}
/** A label goes a long way round before it hides a tie. */
const LABEL_COVERS = 250;
/** A name may lie over a cord sooner than leave its city. */
const NAME_COVERS = 22;

/** A cord's bend as view/cord.ts draws it, in so many straight pieces. */
const PIECES = 6;
function bent(from: Point, to: Point, bow: number): readonly Segment[] {
  const bend = { x: (from.x + to.x) / 2 + (to.y - from.y) * bow, y: (from.y + to.y) / 2 - (to.x - from.x) * bow };
  const at = (share: number): Point => {
    const [u, v, w] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: u * from.x + v * bend.x + w * to.x, y: u * from.y + v * bend.y + w * to.y };
  };
  return Array.from({ length: PIECES }, (_, piece): Segment => [at(piece / PIECES), at((piece + 1) / PIECES)]);
}

/** A plate this far from its capital is tied to it by a line. */
const STRAYS = 26;
function leaderTo(box: Box, seat: Point, { width, height }: MapFrame): Segment | null {
  const onSheet = seat.x > 0 && seat.y > 0 && seat.x < width && seat.y < height;
  return onSheet && away(box, seat) > STRAYS ? [seat, nearest(box, seat)] : null;
}

export function spread(ground: Ground, { ties, places, capitals }: Contents): Spread {
  const { frame, centre, room, cards, compact, letter } = ground;
  const { toScreen } = projectionOf(frame, centre);
  const home = toScreen(TOKYO);
  const rings = places.map(({ place, at }) => ({ place, ring: toScreen(at) }));
  const hub = boxAround(home, HUB);
  const dots = [hub, boxAround(toScreen(centre), 8), ...rings.map(({ ring }) => boxAround(ring, RING))];
  const seats = ties.map((tie) => ({ tie, seat: within(room, home, toScreen(tie.at)) }));
  const gone = ({ seat }: { readonly seat: Point }): number => Math.hypot(seat.x - home.x, seat.y - home.y);
  const wishes = [...seats]
    .sort((a, b) => gone(a) - gone(b))
    .map(
      ({ tie, seat }): Wish => ({
        name: tie.actor,
        ...plateSize(tie, ground),
        near: seat,
        gap: 6,
        tether: home,
        clear: { of: home, by: compact ? CORD_SHOWS.flags : CORD_SHOWS.words },
      }),
    );
  const leaders = rings.map(({ ring }): Segment => [home, ring]);
  const stood = arrange(wishes, { room, taken: [...cards, ...dots], lines: compact ? [] : leaders });
  const plates = ties.flatMap(({ actor, at }): readonly PlacedPlate[] => {
    const box = stood.get(actor);
    if (!box) return [];
    const toLeft = middleOf(box).x < home.x;
    return [
      {
        actor,
        x: toLeft ? box.right : box.left,
        y: middleOf(box).y,
        grows: toLeft ? 'left' : 'right',
        cordEnd: cordEnd(box, home),
        bow: toLeft ? 0.05 : -0.05,
        leader: leaderTo(box, toScreen(at), frame),
      },
    ];
  });
  const cords = plates.map(({ cordEnd: end }): Segment => [home, end]);
  const onSheet = [...cards, ...dots, ...stood.values()];
  const drawn = plates.flatMap(({ cordEnd: end, bow, leader }) => [
    ...bent(home, end, bow),
    ...(leader ? [leader] : []),
  ]);
  const labelled = compact
    ? new Map<string, Box>()
    : untangle(
        places.map((place): Wish => {
          const ring = rings.find((one) => one.place === place.place)?.ring ?? home;
          const endsAt = (box: Box, from: Point): Point => corner(box, from).at;
          return { name: place.place, ...labelSize(place, letter), near: ring, gap: 30, tether: ring, endsAt };
        }),
        { room, taken: onSheet, lines: cords, covering: LABEL_COVERS, spared: [hub] },
      );
  const labels = new Map<string, PlacedLabel>();
  for (const { place, ring } of rings) {
    const box = labelled.get(place);
    if (box) labels.set(place, { ring, ...corner(box, ring), widest: (box.right - box.left) / letter });
  }
  const toLabels = [...labels.values()].map(({ ring, at }): Segment => [ring, at]);
  const cities = arrange(
    capitals
      .filter(({ at }) => at === centre || at === TOKYO)
      .map(({ label, own, at }): Wish => {
        const spot = toScreen(at);
        const width = widthOf(own ? `${label} ${own.text}` : label, letter, true) + 4;
        // No line is drawn to a city's name.
        const endsAt = (): Point => spot;
        return { name: label, width, height: letter * 1.3, near: spot, gap: 10, tether: spot, endsAt };
      }),
    { room, taken: [...onSheet, ...labelled.values()], lines: cords, covering: NAME_COVERS, tied: toLabels },
  );
  const taken = [...onSheet, ...labelled.values(), ...cities.values()];
  return { plates, labels, cities, taken, lines: [...drawn, ...toLabels] };
}
