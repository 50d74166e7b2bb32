import type { Call } from '../engine';

/** Whole points from tenths, halves away from zero, as the rules round. */
export function pointsOf(tenths: number): number {
  const size = Math.floor((Math.abs(tenths) + 5) / 10);
  return tenths < 0 ? 0 - size : size;
}

/** Tenths as points with one decimal, for parts that must add up exactly. */
export const exactPoints = (tenths: number): number => tenths / 10;

/** A headline from the sum of its strands, rounded as the rules round. */
export function meanOf(sum: number, count: number): number {
  const size = Math.floor((2 * Math.abs(sum) + count) / (2 * count));
  return sum < 0 ? 0 - size : size;
}

/** What became of a tie in a turn, in the terms of a prediction. Judged on exact values: a tenth counts. */
export const outcomeOf = (from: number, to: number): Call => (to > from ? 'up' : to < from ? 'down' : 'same');

export type Tone = 'up' | 'down' | 'even';
export const toneOf = (by: number): Tone => (by > 0 ? 'up' : by < 0 ? 'down' : 'even');
