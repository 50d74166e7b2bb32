/** The words the engine speaks: phases, commands, refusals, facts, and the readable view of a position. */
import type { Side } from './scenario';

export const PHASES = ['debate', 'responding', 'report', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** The steps of a turn, in order (see docs/rules.md). */
export const STEPS = ['upkeep', 'couplings', 'event', 'debate', 'decision', 'reactions', 'close'] as const;
export type Step = (typeof STEPS)[number];

export const CALLS = ['up', 'same', 'down'] as const;
export type Call = (typeof CALLS)[number];

export type Command =
  | { readonly type: 'raise'; readonly argument: string }
  | { readonly type: 'predict'; readonly option: string; readonly calls: Readonly<Record<string, Call>> }
  | { readonly type: 'decide'; readonly option: string; readonly reason?: string }
  | { readonly type: 'settle'; readonly votes: Readonly<Record<string, number>> }
  | { readonly type: 'respond'; readonly actor: string; readonly reaction: string | null; readonly reason?: string }
  | { readonly type: 'inject'; readonly event: string }
  | { readonly type: 'advance' };

export const REFUSALS = [
  'wrong-phase',
  'unknown-name',
  'not-on-the-table',
  'not-available',
  'no-floor-time',
  'already-raised',
  'not-for',
  'bad-call',
  'bad-votes',
  'not-human',
  'already-responded',
  'does-not-fit',
  'not-by-teacher',
  'already-injected',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
/** Why a command was not applied, with the values that were compared. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly [compared: string]: string | number | boolean | null;
}

/** Index of a fact in the ledger, from 0 for the whole game. */
export type FactId = number;
/** The calendar or the start of the game: the root of a chain of causes that no command began. */
export const CALENDAR: FactId = -1;

interface FactOf<K extends string> {
  readonly id: FactId;
  readonly kind: K;
  readonly turn: number;
  readonly step: Step;
  /** The fact that brought this one about; CALENDAR for roots. `decided` and `argument-raised` are commands: their cause is CALENDAR too. */
  readonly cause: FactId;
}
export type Fact =
  | FactOf<'turn-began'>
  | (FactOf<'event-drawn'> & { readonly event: string; readonly how: 'must' | 'drawn' | 'injected' })
  | (FactOf<'argument-opened'> & { readonly argument: string })
  | (FactOf<'argument-raised'> & { readonly argument: string })
  | (FactOf<'argument-answered'> & { readonly argument: string; readonly answers: string })
  | (FactOf<'argument-rebutted'> & { readonly argument: string; readonly by: string; readonly state: ArgumentState })
  /** Support of one bloc for one option, in tenths; `bloc: null` is the chamber. */
  | (FactOf<'support-moved'> & {
      readonly option: string;
      readonly bloc: string | null;
      readonly from: number;
      readonly to: number;
    })
  | (FactOf<'decided'> & { readonly option: string; readonly enacted: string; readonly support: number })
  | (FactOf<'defeated'> & {
      readonly option: string;
      readonly support: number;
      readonly needed: number;
      readonly fallback: string;
    })
  /** Tenths. `rule` is the path of the literal that did it; `by` may be 0 where a set lost to a later one. */
  | (FactOf<'meter-moved'> & {
      readonly meter: string;
      readonly from: number;
      readonly to: number;
      readonly by: number;
      readonly rule: string;
    })
  /** What the limits of a meter cut off: `by` brings the value back inside. */
  | (FactOf<'clamped'> & { readonly meter: string; readonly from: number; readonly to: number; readonly by: number })
  | (FactOf<'flag-set'> & { readonly flag: string; readonly rule: string })
  | (FactOf<'flag-cleared'> & { readonly flag: string; readonly rule: string })
  | (FactOf<'effect-queued'> & { readonly entry: string; readonly due: number })
  /** A waiting or running entry whose turn came; `held` is false when its `when` failed, and nothing else then follows from it. */
  | (FactOf<'effect-arrived'> & { readonly entry: string; readonly held: boolean })
  /** A coupling that acted this turn. */
  | (FactOf<'coupled'> & { readonly coupling: string })
  | (FactOf<'reacted'> & { readonly actor: string; readonly reaction: string })
  | (FactOf<'ended'> & { readonly ending: string; readonly early: boolean });
export type FactKind = Fact['kind'];

/** Standing: full effect. Halved: rebutted by an answer. Cut: an answer or opening whose effect was taken away. */
export const ARGUMENT_STATES = ['standing', 'halved', 'cut'] as const;
export type ArgumentState = (typeof ARGUMENT_STATES)[number];

export interface FloorArgument {
  readonly argument: string;
  readonly option: string;
  readonly side: Side;
  readonly state: ArgumentState;
  /** It stood before anyone spoke. */
  readonly opening: boolean;
  /** Argument it answered, if it was an answer. */
  readonly answers: string | null;
}

export interface BlocSupport {
  readonly bloc: string;
  /** Tenths, 0…1000. */
  readonly support: number;
}

export interface OptionReading {
  readonly option: string;
  readonly available: boolean;
  /** Hidden options are left out of the reading altogether while unavailable. */
  readonly failing: readonly string[]; // paths of the atoms of `needs` that fail now
  /** Chamber support, tenths. */
  readonly support: number;
  readonly blocs: readonly BlocSupport[];
  /** Tenths, null when none is needed. */
  readonly needed: number | null;
  readonly carries: boolean;
  /** Ids of its `for` arguments that may be raised now. */
  readonly raisable: readonly string[];
}

export interface TurnRecord {
  readonly turn: number;
  readonly event: string | null;
  readonly asked: string | null;
  readonly enacted: string | null;
  readonly defeated: boolean;
}

export interface QueuedEntry {
  /** Path of the `later` entry, e.g. `events.islands.options.hotline.later.trade-returns`. */
  readonly entry: string;
  readonly due: number;
}
export interface RunningEntry {
  readonly entry: string;
  readonly turnsLeft: number;
}

/** A plain, frozen view of one position. Meters in tenths by full name: `china`, `china.people`, `consent`, `goodwill.governing`. */
export interface Reading {
  readonly turn: number;
  readonly turns: number;
  readonly phase: Phase;
  readonly event: string | null;
  readonly meters: Readonly<Record<string, number>>;
  readonly flags: readonly string[];
  readonly history: readonly TurnRecord[];
  readonly floorTime: number;
  readonly floor: readonly FloorArgument[];
  readonly options: readonly OptionReading[];
  readonly waiting: readonly QueuedEntry[];
  readonly running: readonly RunningEntry[];
  readonly toRespond: readonly string[];
  readonly ending: string | null;
}

/** One node of an explanation: this much of the change came from here. The children's `by` sum to the node's own. */
export interface Explanation {
  /** Tenths. */
  readonly by: number;
  readonly fact: Fact | null;
  readonly children: readonly Explanation[];
}
