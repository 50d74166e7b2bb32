import seedrandom from 'seedrandom';
import { scramble } from './integers';

/**
 * Chance without a stream: every draw is a hash of the key words, the turn, the purpose and the name of the thing.
 * A new event or a longer debate therefore leaves everybody else's luck alone.
 */
export const EVENT_DRAW = 1;
export const RANGE_DRAW = 2;

/** `#` and 16 hex digits give the two key words themselves, so that a game found by a sampler can be named. */
const KEY_PHRASE = /^#[0-9a-f]{16}$/;

/** The two key words of a seed phrase. */
export function keysOf(phrase: string): readonly [number, number] {
  if (KEY_PHRASE.test(phrase)) {
    return [Number.parseInt(phrase.slice(1, 9), 16) | 0, Number.parseInt(phrase.slice(9), 16) | 0];
  }
  const stream = seedrandom(phrase);
  return [stream.int32(), stream.int32()];
}

/** What all draws of one purpose in one turn share. */
export const drawBase = (key0: number, key1: number, turn: number, purpose: number): number =>
  scramble(key0 ^ Math.imul(turn, 0x9e3779b1) ^ Math.imul(purpose, 0x7feb352d)) ^ key1;

/**
 * 32 bits for one named thing. Base and name are scrambled already and every use looks at the high bits first, so two
 * multiplications are enough: the second carries what the first left below upwards.
 */
export const draw = (base: number, name: number): number => {
  const bits = Math.imul(base ^ name, 0x2c1b3c6d);
  return Math.imul(bits ^ (bits >>> 15), 0x297a2d39);
};

/** Whole number from 0 to `count` − 1. */
export const below = (bits: number, count: number): number => Math.floor(((bits >>> 0) * count) / 4294967296);

const SCALE_BITS = 20;
const STEPS = 1024;

/**
 * `log2(1 + i / 1024)` in 2⁻²⁰, for i = 0…1024, found bit by bit: square, and whenever the square reaches 2, that
 * bit is one and the square is halved. Products stay below 2⁵³ and are divided by powers of two only, so they are exact.
 */
export const LOG_TABLE: Int32Array = (() => {
  const unit = 1 << 25;
  const table = new Int32Array(STEPS + 1);
  for (let i = 0; i < STEPS; i++) {
    let x = unit + i * (unit / STEPS);
    let bits = 0;
    for (let k = 0; k < SCALE_BITS; k++) {
      x = Math.floor((x * x) / unit);
      bits <<= 1;
      if (x >= 2 * unit) {
        x = Math.floor(x / 2);
        bits |= 1;
      }
    }
    table[i] = bits;
  }
  table[STEPS] = 1 << SCALE_BITS;
  return table;
})();

/**
 * −log2 of a 32-bit hash read as a fraction of 2³², in 2⁻²⁰. Divided by its weight it is an event's running time:
 * the lowest wins, with chances in proportion to the weights.
 */
export const runningTime = (bits: number): number => {
  const zeros = Math.clz32(bits);
  const mantissa = (bits << zeros) << 1;
  const step = mantissa >>> 22;
  const low = LOG_TABLE[step] as number;
  const log = low + ((((LOG_TABLE[step + 1] as number) - low) * ((mantissa >>> 12) & 1023)) >> 10);
  return ((zeros + 1) << SCALE_BITS) - log;
};

/** How far a hash lies below the highest, in 2⁻¹⁵: 0 to 32,767. */
export const lag = (bits: number): number => ~bits >>> 17;
export const EVERY_LAG = 0x8000;
/** Never more than the running time of a hash, for each unit of its lag: −log2(u) ≥ (1 − u) × 1.4375. */
export const TIME_OF_LAG = 46;

/** How many runners are called in the first round, on average: fewer are asked, but more often in vain. */
const CALLED = 3;

/**
 * Who is called in the first round of a race between these weights. `limits`: each runner is called while its lag is
 * below its limit. `within`: whoever is not called runs longer than this for each unit of its weight.
 */
export function callOf(weights: readonly number[]): { readonly limits: readonly number[]; readonly within: number } {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const reach = all > 0 ? Math.min(EVERY_LAG, (CALLED * EVERY_LAG) / all) : EVERY_LAG;
  return {
    limits: weights.map((weight) => Math.min(EVERY_LAG, Math.floor(reach * weight) + 1)),
    within: Math.floor(TIME_OF_LAG * reach),
  };
}
