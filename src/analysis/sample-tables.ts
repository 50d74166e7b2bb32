import type { Call } from '../engine';
import type { Mean, Share } from './intervals';

export interface MeterSample {
  readonly meter: string;
  /** Points at the start. */
  readonly start: number;
  /** Points at the end, all strategies together and one by one. */
  readonly end: Mean;
  readonly byStrategy: Readonly<Record<string, Mean>>;
  /** Plays in which some turn closed with it at its lowest or highest value. */
  readonly atLow: Share;
  readonly atHigh: Share;
}

export interface OptionSample {
  readonly event: string;
  readonly option: string;
  /** Debates in which it could be decided. */
  readonly available: number;
  readonly asked: number;
  readonly carried: number;
  readonly lost: number;
  /** It needs support, so it can be lost. */
  readonly contested: boolean;
}

export interface EventSample {
  readonly event: string;
  /** Plays in which it came in turn 1, 2, … */
  readonly byTurn: readonly number[];
  readonly plays: Share;
}

export interface TieSample {
  readonly actor: string;
  /** Turn 1, 2, … → how often it rose, stayed, fell, on whole points. */
  readonly byTurn: readonly Readonly<Record<Call, number>>[];
  readonly all: Readonly<Record<Call, Share>>;
}

export interface LensSample {
  readonly lens: string;
  /** Points through the lens at the start, and at the end of each strategy's plays. */
  readonly start: number;
  readonly byStrategy: Readonly<Record<string, Mean>>;
  /** Strategies whose mean is not clearly below the highest one, best first. */
  readonly best: readonly string[];
}

/** Everything that is counted in many plays of a case. */
export interface Sample {
  readonly case: string;
  readonly rulesHash: string;
  readonly theory: string | null;
  readonly seed: string;
  /** Of each strategy. */
  readonly plays: number;
  readonly strategies: readonly string[];
  /** Strategy → ending → share; games that end without one count as `(none)`. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, Share>>>>;
  readonly meters: readonly MeterSample[];
  readonly lenses: readonly LensSample[];
  readonly options: readonly OptionSample[];
  readonly events: readonly EventSample[];
  /** Turn 1, 2, … → plays in which nothing came. */
  readonly quiet: readonly number[];
  readonly ties: readonly TieSample[];
}
