import type { GameLog, Reading, ReplayProblem } from '../engine';

/** An option asked for, what was said for it, and whether it was enacted. */
export interface Asked {
  readonly option: string;
  readonly raised: readonly string[];
  readonly carried: boolean;
}
export interface ChangedDecision {
  readonly turn: number;
  readonly event: string;
  /** What would have been done there otherwise. */
  readonly of: Asked;
  readonly instead: Asked;
}
/** A turn in which the plan said nothing, because another event came or the option was not open. */
export interface FollowedTurn {
  readonly turn: number;
  readonly event: string;
  readonly option: string;
}

export type Nearest =
  /** The game as it was played meets the goal. */
  | { readonly kind: 'already' }
  /**
   * Fewest changed decisions within the move set, and of these the latest. That none fewer will do is proved: all games with
   * fewer were played.
   */
  | {
      readonly kind: 'found';
      readonly changes: readonly ChangedDecision[];
      readonly followed: readonly FollowedTurn[];
      /** The changed game, ready to be replayed. */
      readonly log: GameLog;
      readonly end: Reading;
      readonly games: number;
    }
  /** Proved: every game with up to `most` changed decisions of the move set was played. */
  | { readonly kind: 'none'; readonly most: number; readonly games: number }
  /** The budget ran out: fewer than `tried` changes will not do, and of `tried` some were not played. */
  | { readonly kind: 'not-found'; readonly tried: number; readonly games: number }
  /** The log belongs to other rules, or its game has not ended. */
  | { readonly kind: 'unplayable'; readonly problem: ReplayProblem | 'unfinished' };
