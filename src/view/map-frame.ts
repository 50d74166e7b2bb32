/** The sheet of sea for any capital: as much of what matters as the room allows, at the largest scale that shows it. */
import { createProjection, type LatLon, type MapFrame, type Point, TOKYO } from './projection';
import { fitPlain } from './projection-plain';

/** The part of the sheet that no card covers, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Wanted {
  readonly centre: LatLon;
  readonly plain: boolean;
  /** Must be on the drawing: the places that more than one side names. Tokyo and the centre are so in any case. */
  readonly places: readonly LatLon[];
  /** Should be, if the scale does not suffer much: the partners' capitals. */
  readonly capitals: readonly LatLon[];
  /** Cards over the room, under which nothing that must be seen may lie. */
  readonly cards: readonly Room[];
}

/** Shares of Tokyo's own scale that are tried, and how much scale one more capital on the drawing is worth. */
const SCALES = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34] as const;
const WORTH = 0.09;
/** Places are kept this far from the edges of the room, as a share of its size: labels stand above and beside them. */
const KEEP_OFF = { x: 0.2, top: 0.16, bottom: 0.06 } as const;
/** A phone has no labels on its sheet. */
const KEEP_OFF_ON_PHONE = 0.09;

interface Span {
  readonly low: number;
  readonly high: number;
}
const spanOf = (values: readonly number[]): Span => ({ low: Math.min(...values), high: Math.max(...values) });

/** Where the centre may stand on one axis so that the whole span lies in the room; null when it does not fit. */
function standing({ low, high }: Span, from: number, to: number): Span | null {
  const room = { low: from - low, high: to - high };
  return room.low <= room.high ? room : null;
}

const isUnder = ({ x, y }: Point, { left, top, right, bottom }: Room): boolean =>
  x > left - 12 && x < right + 12 && y > top - 12 && y < bottom + 12;

const STEPS = 8;
const stepsOf = ({ low, high }: Span): readonly number[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => low + ((high - low) * step) / STEPS);

/** The frame seen from a capital. Seen from Tokyo it is the one that was set by hand. */
export function frameFrom(tokyo: MapFrame, room: Room, { centre, plain, places, capitals, cards }: Wanted): MapFrame {
  if (plain) return { ...tokyo, plain: true, ...fitPlain(room) };
  if (centre === TOKYO) return tokyo;
  const unit = createProjection({ centre, scale: 1, at: { x: 0, y: 0 } });
  const must = [centre, TOKYO, ...places].map(unit.toScreen);
  const wish = capitals.map(unit.toScreen);
  const width = room.right - room.left;
  const height = room.bottom - room.top;
  const beside = width * (tokyo.kind === 'phone' ? KEEP_OFF_ON_PHONE : KEEP_OFF.x);
  const inner = {
    left: room.left + beside,
    right: room.right - beside,
    top: room.top + height * KEEP_OFF.top,
    bottom: room.bottom - height * KEEP_OFF.bottom,
  };
  let best: { readonly worth: number; readonly scale: number; readonly at: Point } | null = null;
  for (const share of SCALES) {
    const scale = tokyo.scale * share;
    const sized = (points: readonly Point[]): readonly Point[] =>
      points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    const across = standing(spanOf(sized(must).map(({ x }) => x)), inner.left, inner.right);
    const down = standing(spanOf(sized(must).map(({ y }) => y)), inner.top, inner.bottom);
    if (!across || !down) continue;
    const wished = sized(wish);
    for (const x of stepsOf(across)) {
      for (const y of stepsOf(down)) {
        const shown = wished.filter(
          (point) =>
            point.x + x > inner.left &&
            point.x + x < inner.right &&
            point.y + y > inner.top &&
            point.y + y < inner.bottom,
        );
        const all = [...sized(must), ...shown];
        const middle = { x: middleOf(all.map((point) => point.x)) + x, y: middleOf(all.map((point) => point.y)) + y };
        // Among equals, what is shown stands in the middle of the room.
        const aside =
          Math.abs(middle.x - (inner.left + inner.right) / 2) / (inner.right - inner.left) +
          Math.abs(middle.y - (inner.top + inner.bottom) / 2) / (inner.bottom - inner.top);
        const hidden = sized(must).filter((point) =>
          cards.some((card) => isUnder({ x: point.x + x, y: point.y + y }, card)),
        ).length;
        const worth = share + WORTH * shown.length - 0.05 * aside - hidden;
        if (!best || worth > best.worth) best = { worth, scale, at: { x, y } };
      }
    }
  }
  const middle = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  return { ...tokyo, scale: best?.scale ?? tokyo.scale * 0.34, at: best?.at ?? middle };
}

const middleOf = (values: readonly number[]): number => {
  const { low, high } = spanOf(values);
  return (low + high) / 2;
};
