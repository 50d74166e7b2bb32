/** What the debrief shows, in the reader's language; numbers are whole points. */
import type { Call } from '../../engine';

export interface TieLine {
  readonly meter: string;
  readonly label: string;
  readonly flag: string;
  /** The start, then the close of every turn. */
  readonly values: readonly number[];
}
export interface TurnModel {
  readonly turn: number;
  readonly date: string;
  readonly event: string;
  /** Null in a quiet turn. */
  readonly letter: string | null;
  readonly option: string | null;
  readonly defeated: string | null;
}
export interface SourceLine {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
}
export interface HistoryModel {
  readonly event: string;
  readonly you: string;
  readonly took: string;
  readonly same: boolean;
  readonly on: string;
  readonly then: string;
  readonly sources: readonly SourceLine[];
}
export interface CallRow {
  readonly turn: number;
  readonly date: string;
  readonly label: string;
  readonly flag: string;
  readonly call: Call;
  readonly outcome: Call;
}
export interface LensModel {
  readonly label: string;
  readonly about: string;
  readonly from: number;
  readonly to: number;
}
export interface DebriefModel {
  readonly headline: string;
  readonly lede: string;
  readonly ending: string | null;
  readonly turns: readonly TurnModel[];
  readonly ties: readonly TieLine[];
  readonly home: readonly Omit<TieLine, 'flag'>[];
  readonly turningPoint: number | null;
  readonly calls: readonly CallRow[];
  readonly heard: { readonly raised: number; readonly of: number };
  readonly neverHeard: {
    readonly name: string;
    readonly portrait: string;
    readonly claim: string;
    readonly words: string;
  } | null;
  readonly history: readonly HistoryModel[];
  readonly lenses: readonly LensModel[];
  readonly questions: readonly string[];
  readonly sources: readonly SourceLine[];
}
