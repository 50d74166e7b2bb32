import type { Key } from '../i18n';

/** How a cord is drawn at rest. */
export type Twist = 'tight' | 'loose' | 'frayed';

export interface TieBand {
  readonly name: string;
  /** Whole points, both included. */
  readonly from: number;
  readonly to: number;
  /** Name of a colour token, as in `var(--coop-3)`. */
  readonly colour: 'coop-3' | 'coop-2' | 'coop-1' | 'even' | 'strain-1' | 'strain-2' | 'strain-3';
  readonly twist: Twist;
  readonly word: Extract<Key, `band.${string}`>;
}

/** The one table of what a tie is called, coloured and drawn like, best first. Every whole value has exactly one band. */
export const TIE_BANDS: readonly TieBand[] = [
  { name: 'allied', from: 65, to: 100, colour: 'coop-3', twist: 'tight', word: 'band.allied' },
  { name: 'close', from: 40, to: 64, colour: 'coop-3', twist: 'tight', word: 'band.close' },
  { name: 'working', from: 15, to: 39, colour: 'coop-2', twist: 'tight', word: 'band.working' },
  { name: 'mending', from: 5, to: 14, colour: 'coop-1', twist: 'loose', word: 'band.mending' },
  { name: 'even', from: -9, to: 4, colour: 'even', twist: 'loose', word: 'band.even' },
  { name: 'wary', from: -29, to: -10, colour: 'strain-1', twist: 'loose', word: 'band.wary' },
  { name: 'strained', from: -49, to: -30, colour: 'strain-2', twist: 'frayed', word: 'band.strained' },
  { name: 'frozen', from: -100, to: -50, colour: 'strain-3', twist: 'frayed', word: 'band.frozen' },
];

/** The band of a tie of so many points. Values beyond the scale belong to the band at that end. */
export function bandOf(points: number): TieBand {
  const band = TIE_BANDS.find(({ from }) => Math.round(points) >= from) ?? TIE_BANDS.at(-1);
  if (!band) throw new Error('broken promise: the table of bands is not empty');
  return band;
}
