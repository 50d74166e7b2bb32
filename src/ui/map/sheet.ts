/** Everything that stands on the sheet of sea, for one size, one capital and one kind of map. */
import type { CapitalModel, MapView } from '../../view';
import { frameFrom } from '../../view/map-frame';
import { type MapFrame, mapFrame, TOKYO } from '../../view/projection';
import type { Box, Segment } from './arrange';
import { type PlacedLabel, type PlacedPlate, placeLabel, placePlates } from './layout';
import { spread } from './layout-elsewhere';
import { widthOf } from './letters';
import type { Size } from './use-size';

/** Letters this large leave no room for words on the sheet: flags stay, the words stand in the lists. */
const LARGE_LETTERS = 22;
/** So does a page of fewer letters' heights than this. */
const WIDE_ENOUGH = 75;
/** Width of the cards at the right and at the left, in letters' heights; map-cards.css has the same. */
const RAIL_WIDTH = 18.75;
const LEFT_WIDTH = 16.4;
/** Without its words. */
const LEGEND_HEIGHT = 104;
/** The control at the corner: its height, and its width in letters' heights. */
const CONTROL = { height: 46, width: 20.6, edge: 10 } as const;
const EDGE = 12;
/** On a lower sheet the places that were set by hand would run into each other. */
const LEAST_BY_HAND = 495;

export interface Sheet {
  readonly frame: MapFrame;
  readonly compact: boolean;
  /** Everything stands where it was set by hand: seen from Tokyo, on a sheet of a usual height. */
  readonly byHand: boolean;
  /** Where the cards at the right begin. */
  readonly right: number;
  readonly letter: number;
  /** The part of the sheet that may hold names and plates. */
  readonly room: Box;
  readonly plates: readonly PlacedPlate[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly cities: ReadonlyMap<string, Box>;
  /** What names must not cover, and had better not. */
  readonly taken: readonly Box[];
  readonly lines: readonly Segment[];
}
interface Wanted {
  readonly size: Size;
  readonly view: Pick<MapView, 'ties' | 'places' | 'capitals'>;
  readonly from: CapitalModel;
  readonly plain: boolean;
  /** The words under the legend. */
  readonly note: string;
}

/** Lines that words take in a card at the left, at a share of the letter size. */
const linesOf = (words: string, share: number, letter: number): number =>
  Math.ceil(widthOf(words, letter * share) / (LEFT_WIDTH * letter - 30));

/** Cards over the sheet: the control, what the capital in the middle wants, and the legend in the other corner. */
function cardsOn(
  frame: MapFrame,
  compact: boolean,
  letter: number,
  brief: string | null,
  note: string,
): readonly Box[] {
  const wide = Math.min(CONTROL.width * letter, frame.width - 2 * CONTROL.edge);
  const atFoot = frame.kind === 'phone';
  const top = atFoot ? frame.height - CONTROL.height - CONTROL.edge : CONTROL.edge;
  const control = { left: 0, top: top - 4, right: CONTROL.edge + wide, bottom: top + CONTROL.height + 4 };
  if (compact) return [control];
  const left = { left: 0, right: EDGE + LEFT_WIDTH * letter + 4 };
  const tall = LEGEND_HEIGHT * (letter / 16) + linesOf(note, 0.75, letter) * letter * 1.02 + 14;
  const legend = { ...left, top: frame.height - tall, bottom: frame.height };
  if (brief === null) return [control, legend];
  const briefTall = linesOf(brief, 0.875, letter) * letter * 1.25 + letter * 1.6 + 26;
  return [control, legend, { ...left, top: control.bottom, bottom: control.bottom + briefTall }];
}

export function sheetOf({ size, view, from, plain, note }: Wanted): Sheet {
  const { width, height, letter } = size;
  const tokyo = mapFrame(width, height);
  const compact = tokyo.kind === 'phone' || letter >= LARGE_LETTERS || width / letter < WIDE_ENOUGH;
  const right = tokyo.kind === 'phone' ? width : width - RAIL_WIDTH * letter - 24;
  const cards = cardsOn(tokyo, compact, letter, from.brief, note);
  const [control] = cards;
  const room: Box = { left: EDGE, top: EDGE, right: right - 8, bottom: height - EDGE };
  if (from.at === TOKYO && !plain && (compact || height >= LEAST_BY_HAND)) {
    const plates = placePlates(tokyo, from.at, view.ties, { compact, right });
    const labels = new Map(view.places.map(({ place, at }) => [place, placeLabel(tokyo, from.at, at)] as const));
    return {
      frame: tokyo,
      compact,
      byHand: true,
      right,
      letter,
      room,
      plates,
      labels,
      cities: new Map(),
      taken: [],
      lines: [],
    };
  }
  // What matters most stays clear of the cards at the left; plates may stand between them.
  const inner: Box =
    tokyo.kind === 'phone'
      ? { ...room, bottom: (control?.top ?? height) - 4 }
      : { ...room, left: compact || plain ? EDGE : (LEFT_WIDTH * letter) / 2, top: (control?.bottom ?? 0) + 2 };
  const frame = frameFrom(tokyo, inner, {
    centre: from.at,
    plain,
    places: view.places.map(({ at }) => at),
    capitals: view.ties.map(({ at }) => at),
    cards,
  });
  const placed = spread({ frame, centre: from.at, room, cards, compact, letter }, view);
  return { frame, compact, byHand: false, right, letter, room, ...placed };
}
