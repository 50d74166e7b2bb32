/** What the pages of the debrief show; the same rules as for `../models`: words ready to read, numbers in whole points. */
import type { Call } from '../../engine';
import type { Person, SourceLine } from '../models';

export interface TieLine {
  readonly meter: string;
  readonly label: string;
  readonly flag: string;
  /** The start, then the close of every turn. */
  readonly values: readonly number[];
}
export interface TurnModel {
  readonly turn: number;
  /** "Sep 2012". */
  readonly date: string;
  /** "Sep" and, in the first turn of a year, "2012": the axis of the chart. */
  readonly tick: string;
  readonly year: string | null;
  readonly event: string;
  /** Null in a quiet turn. */
  readonly letter: string | null;
  readonly option: string | null;
  readonly defeated: string | null;
}
/** A turn in which one tie moved more than anywhere else. */
export interface TurningPoint {
  /** From 1, in the order of time. */
  readonly number: number;
  readonly turn: number;
  /** Place of the tie among `ties`. */
  readonly tie: number;
  readonly by: number;
  readonly words: string;
}
export interface DebriefModel {
  /** The case, "Crossroads". */
  readonly title: string;
  readonly headline: string;
  readonly lede: string;
  /** How it ended: a title and a few sentences; null before the end. */
  /** `of`: how many endings the case has. */
  readonly ending: { readonly title: string; readonly text: string; readonly of: number } | null;
  readonly turns: readonly TurnModel[];
  readonly ties: readonly TieLine[];
  readonly home: readonly Omit<TieLine, 'flag'>[];
  /** Up to three, in the order of time. */
  readonly turningPoints: readonly TurningPoint[];
  /** The turn that moved ties most, all together. */
  readonly turningPoint: number | null;
  readonly questions: readonly string[];
  readonly sources: readonly SourceLine[];
  /** What the case's own author says it leaves out. */
  readonly omits: string | null;
}

// Goals

/** What a player calls a good outcome, said before the first decision. */
export interface GoalLine {
  /** "Ties with China: better". */
  readonly words: string;
  readonly flag: string | null;
  /** "−20 → −14". */
  readonly change: string;
  readonly met: boolean;
}
/** A measure or relation that a goal can be about. */
export interface GoalChoice {
  readonly measure: string;
  readonly label: string;
  readonly flag: string | null;
  readonly icon: string | null;
  readonly points: number;
  /** Better means lower, as for a tension. */
  readonly falls: boolean;
}

// How you decided

export interface UnheardModel extends Person {
  readonly claim: string;
  /** "In September 2012, on “Propose a hotline”:" */
  readonly words: string;
}
export interface DecisionModel extends TurnModel {
  readonly reason: string | null;
  /** What each tie did that turn. */
  readonly moves: readonly { readonly label: string; readonly flag: string; readonly by: number }[];
  readonly heard: { readonly raised: number; readonly of: number };
}
export interface DecisionsModel {
  readonly finding: string;
  /** How many proposals were lost on the floor, as a sentence; null when none was. */
  readonly lostWords: string | null;
  readonly decisions: readonly DecisionModel[];
  readonly heard: { readonly raised: number; readonly of: number };
  readonly lost: number;
  /** Up to three, one a debate, those that weighed most first. */
  readonly neverHeard: readonly UnheardModel[];
}

// What was expected

export interface CallRow {
  readonly turn: number;
  readonly date: string;
  readonly label: string;
  readonly flag: string;
  readonly call: Call;
  readonly outcome: Call;
}
/** How often calls came true, beside always saying "same". */
export interface Score {
  readonly hits: number;
  readonly same: number;
  readonly of: number;
}
export interface TieCalibration extends Score {
  readonly label: string;
  readonly flag: string;
  /** Calls that asked for more of the tie than came, and for less. */
  readonly tooHigh: number;
  readonly tooLow: number;
}
export interface CalibrationModel extends Score {
  readonly finding: string;
  readonly sentences: readonly string[];
  readonly ties: readonly TieCalibration[];
  readonly turns: readonly (Score & Pick<TurnModel, 'turn' | 'date' | 'tick' | 'year'>)[];
  readonly rows: readonly CallRow[];
}

/** What an adviser said an option would do, and what it did in this model. */
export interface ClaimModel {
  readonly said: string;
  readonly came: string;
  readonly held: boolean;
  readonly date: string;
  readonly option: string;
  readonly argument: string;
}
export interface AdviserClaims extends Person {
  readonly held: number;
  readonly claims: readonly ClaimModel[];
}
export interface ClaimsModel {
  readonly advisers: readonly AdviserClaims[];
  readonly held: number;
  readonly of: number;
}

// Other ways

export interface LensModel {
  readonly label: string;
  readonly about: string;
  readonly from: number;
  readonly to: number;
}
/** The same commands under another theory. */
export interface TheoryModel {
  readonly theory: string;
  readonly label: string;
  readonly about: string;
  /** Where the two games stop being the same game, and why; null when all commands could be given. */
  readonly parts: { readonly turn: number; readonly date: string; readonly words: string } | null;
  /** "By the end" or "By December 2014": up to when the numbers can be set side by side. */
  readonly until: string;
  /** Relations and measures that end elsewhere, the largest difference first. */
  readonly differences: readonly {
    readonly label: string;
    readonly flag: string | null;
    readonly yours: number;
    readonly theirs: number;
  }[];
  /** The ending under this theory when it is another one. */
  readonly ending: string | null;
}

// Seen from elsewhere

export interface CapitalEntry {
  readonly turn: number;
  readonly date: string;
  readonly year: string | null;
  readonly event: string;
  readonly option: string | null;
  readonly seen: string | null;
  readonly answered: string | null;
  readonly points: number;
  readonly by: number;
}
export interface CapitalModel {
  readonly actor: string;
  readonly label: string;
  readonly flag: string;
  readonly title: string;
  readonly summary: string;
  readonly line: TieLine;
  readonly entries: readonly CapitalEntry[];
}

// History

export interface HistoryModel {
  readonly event: string;
  readonly you: string;
  readonly took: string;
  readonly same: boolean;
  readonly on: string;
  readonly then: string;
  readonly sources: readonly SourceLine[];
}
