/** Whole-number arithmetic. The engine's numbers are 32-bit integers, so every machine computes the same game. */

/** Numbers to read and not to write: an Int32Array, always, so that engines compile every look-up alike. */
export interface Cells {
  readonly length: number;
  readonly [cell: number]: number;
  readonly [Symbol.toStringTag]: 'Int32Array';
}

/**
 * A cell of a table. The caller vouches for the index: tables are laid out by `compile`, not by players. What runs in
 * every turn reads `table[index] as number` instead: compilers put only so much in line, and count each call to this.
 */
export const at = (table: Cells, index: number): number => table[index] as number;
/** The same for tables of small numbers. */
export const byteAt = (table: Uint8Array, index: number): number => table[index] as number;

/** `amount × part / whole`, rounded to the nearest whole number, halves away from zero. */
export const share = (amount: number, part: number, whole: number): number => {
  const product = amount * part;
  const size = product < 0 ? 0 - product : product;
  const rounded = Math.floor((2 * size + whole) / (2 * whole));
  return product < 0 ? 0 - rounded : rounded;
};

/** `amount × percent / 100`, cut towards zero, so that something that fades comes to an end. */
export const fadeOnce = (amount: number, percent: number): number => Math.trunc((amount * percent) / 100) + 0;

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
/** The same for 32-bit numbers less than 2³¹ apart, without a branch: in a loop over data nobody can guess one. */
export const keepWithin = (value: number, low: number, high: number): number => {
  const below = value - low;
  const raised = value - (below & (below >> 31));
  const above = high - raised;
  return raised + (above & (above >> 31));
};

/** Scrambles 32 bits so that each input bit reaches each output bit. */
export const scramble = (bits: number): number => {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** 32-bit hash of a name (FNV-1a over its UTF-16 code units), scrambled so that similar names lie far apart. */
export const hashName = (name: string): number => {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return scramble(h);
};

/** Eight hex digits of a 32-bit number. */
export const hex32 = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');

/** Plain code-unit order: the same in every language and on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A broken promise of the code itself, never of a player or a file. */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}
export const assertNever = (value: never): never => {
  throw new Error(`broken promise: every case is handled, found ${String(value)}`);
};
