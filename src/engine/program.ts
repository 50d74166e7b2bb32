import type { NameList } from './names';
import type { Scenario } from './scenario';

/** Cells every position begins with. */
export const TURN = 0;
export const PHASE = 1;
export const KEY0 = 2;
export const KEY1 = 3;
export const FLOOR_TIME = 4;
/** 0 while the game runs or when no ending fitted, else ending + 1. */
export const ENDING = 5;
/** 0, or the event a teacher asked for + 1. */
export const INJECTED = 6;
export const HEAD = 7;

/** Values of the phase cell: places in PHASES. */
export const DEBATE = 0;
export const RESPONDING = 1;
export const REPORT = 2;
export const ENDED = 3;

/** Where each part of a position begins. Parts follow one another in this order. */
export interface Layout {
  /** One cell a meter, tenths: strands actor by actor, domestic meters, goodwill of blocs. */
  readonly meters: number;
  /** One cell a flag, 0 or 1. */
  readonly flags: number;
  /** Turn each event was last drawn, 0 = never. */
  readonly drawn: number;
  /** Turn each reaction was last taken, 0 = never or not worth remembering. */
  readonly taken: number;
  /** One cell an actor: see MACHINE and its neighbours. */
  readonly seats: number;
  /** One cell a turn: event + 1, option asked + 1 and option enacted + 1 (places within the event), see history.ts. */
  readonly history: number;
  /** What was said, in the order of speaking: (argument + 1) << 2 | state. */
  readonly floor: number;
  readonly floorSlots: number;
  /** One row a turn, from 0 on: how many entries fall due in it, then each later entry + 1. */
  readonly waiting: number;
  readonly waitingWidth: number;
  /** Sorted: last turn << 16 | lasting entry + 1. */
  readonly running: number;
  readonly runningSlots: number;
  readonly size: number;
}

/** Seat of an actor: nobody sits there; somebody does; is being waited for; has chosen nothing; has chosen reaction n − CHOSEN. */
export const MACHINE = 0;
export const SEATED = 1;
export const AWAITED = 2;
export const CHOSE_NONE = 3;
export const CHOSEN = 4;

/** States of an argument in its floor cell: places in ARGUMENT_STATES. */
export const STANDING = 0;
export const HALVED = 1;
export const CUT = 2;

/** One change: columns of `changes`. */
export const CHANGE_WIDTH = 8;
export const CHANGE_CELL = 0;
export const CHANGE_OP = 1;
/** Tenths, or percent of a scale; the low end of a range. */
export const CHANGE_VALUE = 2;
/** How many whole points a range holds; 1 = no draw. */
export const CHANGE_SPAN = 3;
/** Rank of the change among all changes: operator, percent, path. Pieces of one step apply in this order. */
export const CHANGE_ORDER = 4;
export const CHANGE_RULE = 5;
/** Hash of the path, which keys the draw. */
export const CHANGE_NAME = 6;

export const SET = 0;
export const SCALE = 1;
export const ADD = 2;
export const AT_LEAST = 3;
export const AT_MOST = 4;

/** What one entry does: columns of `groups`. Rows of `changes` from here to there, rows of `flagChanges` likewise. */
export const GROUP_WIDTH = 8;
export const GROUP_CHANGES = 0;
export const GROUP_CHANGES_END = 1;
export const GROUP_FLAGS = 2;
export const GROUP_FLAGS_END = 3;
/** 1 if it does nothing but add fixed amounts. */
export const GROUP_ONLY_ADDS = 4;

/** What happens if a condition holds: columns of `laterRows` and `couplingRows`. */
export const EFFECT_WIDTH = 8;
/** Turns a `later` entry waits. */
export const EFFECT_AFTER = 0;
export const EFFECT_GROUP = 1;
/** The condition if there is more to it than one comparison, else 0. */
export const EFFECT_WHEN = 2;
/** The meter, if adding to one is all it does and one comparison all it asks, else NONE. */
export const EFFECT_METER = 3;
/** First comparison of the condition, columns as in PLAIN_… */
export const EFFECT_ONE = 4;
/** What is added to that meter. */
export const EFFECT_AMOUNT = 7;

/** What an option or a reaction leaves behind: columns of `leaves`. */
export const LEAVES_WIDTH = 4;
export const LEAVES_LATER = 0;
export const LEAVES_LATER_END = 1;
export const LEAVES_LASTING = 2;
export const LEAVES_LASTING_END = 3;

/** One atom of a condition: columns of `atoms`. */
export const ATOM_WIDTH = 8;
export const ATOM_SOURCE = 0;
/** Cell, first cell of a sum, tag, option or event. */
export const ATOM_A = 1;
/** Cells in a sum, or turns to look back (0 = all). */
export const ATOM_B = 2;
/**
 * It holds when `value − low`, as an unsigned number, is at most `span`: one comparison for every operator, since
 * everything outside low…high is a range too, which begins behind the one and ends before the other.
 */
export const ATOM_LOW = 3;
export const ATOM_SPAN = 4;
/** Where the next clause begins. */
export const ATOM_SKIP = 5;
/** 1 = the range is the outside of what was written; only questions ask. */
export const ATOM_OUT = 6;

export const OF_CELL = 0;
export const OF_SUM = 1;
export const OF_TAG = 2;
export const OF_CHOSEN = 3;
export const OF_DEFEATED = 4;
export const OF_HAPPENED = 5;

export const NONE = -1;

/** A condition as comparisons of one cell each, all of which must hold: low ≤ cell ≤ high, limits within ±2³⁰. */
export const PLAIN_WIDTH = 4;
export const PLAIN_CELL = 0;
export const PLAIN_LOW = 1;
export const PLAIN_HIGH = 2;
/** Row of the next comparison; the last row of a condition has 0. */
export const PLAIN_NEXT = 3;

/** As many events as a case may have. */
export const MOST_EVENTS = 200;

/** One runner of the race: what tells whether it is called. */
export const RUNNER_WIDTH = 2;
export const RUNNER_HASH = 0;
/** It is called while it lags less than this; in the next round less than twice this, and so on. */
export const RUNNER_LIMIT = 1;

/**
 * The same runner: all that is asked of it once it is called, in rows of sixteen. Eight times as far as its place in
 * `runners`.
 */
export const RACE_OF_RUNNER = 3;
/** NONE where `more-likely` may add to it. */
export const RACE_WEIGHT = 0;
/** Cell of the turn it was last drawn. */
export const RACE_DRAWN = 1;
export const RACE_REST = 2;
export const RACE_EVENT = 3;
/** Two comparisons, columns as in PLAIN_…: the first of its condition without what the turn alone decides. */
export const RACE_ONE = 4;
export const RACE_OTHER = 8;
/** That condition again if there is more to it than those two, else 0. */
export const RACE_WHEN = 12;

/** The race of one turn, in rows of four: where its runners begin and end in `runners`. */
export const ROUND_SHIFT = 2;
export const ROUND_FIRST = 0;
export const ROUND_END = 1;
/** Nobody who is not called in the first round takes this long or less for each unit of its weight. */
export const ROUND_WITHIN = 2;

/** One reaction as the kernel asks whether it fits, and what it does. */
export const FIT_WIDTH = 8;
/** Cell of the turn it was last taken. */
export const FIT_TAKEN = 0;
export const FIT_REST = 1;
/** Condition without what the screen has judged; 0 if that was all. */
export const FIT_WHEN = 2;
export const FIT_ACTOR = 3;
export const FIT_GROUP = 4;
/** How many entries it leaves behind. */
export const FIT_LEAVES = 5;

/**
 * Many conditions judged at once. For each meter some of them name and each value it can have, one bit a condition
 * says whether that value is good enough; a look at every column, joined by "and", leaves the conditions whose plain
 * clauses (one meter, one number) all hold. What is not so plain is judged one by one for those that are left.
 */
export interface Screen {
  /** Conditions in one word: 32. Words a value takes. */
  readonly words: number;
  /** Cell, place in `bits` of the row for the value 0 (which may lie outside): one pair a column. */
  readonly columns: Int32Array;
  readonly bits: Int32Array;
}

/**
 * A compiled scenario: names have become places in flat integer tables. A table `xStart` has one row more than there
 * are x's; the rows of x lie from `xStart[x]` up to `xStart[x + 1]`.
 */
export interface Program {
  /** With the theory's numbers in it. */
  readonly scenario: Scenario;
  readonly theory: string | null;
  /** 16 hex digits; the same for every theory. */
  readonly rulesHash: string;
  readonly layout: Layout;

  readonly meters: NameList;
  readonly flags: NameList;
  readonly tags: NameList;
  readonly actors: NameList;
  readonly blocs: NameList;
  readonly events: NameList;
  readonly options: NameList;
  readonly arguments: NameList;
  readonly reactions: NameList;
  readonly later: NameList;
  readonly lasting: NameList;
  readonly couplings: NameList;
  readonly endings: NameList;
  /** Paths of the literals that move meters and flags. */
  readonly rules: NameList;

  /** Tenths. */
  readonly meterLow: Int32Array;
  readonly meterHigh: Int32Array;
  /** Low and high of each meter side by side. */
  readonly meterBounds: Int32Array;
  readonly meterStart: Int32Array;
  /** A position before its first turn, without its key words. */
  readonly beginning: Int32Array;
  readonly strandCount: number;
  /** Of the scenario; a game is over after so many. */
  readonly turns: number;
  /** Endings that may come before the last turn. */
  readonly earlyEndings: number;
  /** First goodwill meter. */
  readonly goodwill: number;

  readonly atoms: Int32Array;
  readonly conditionStart: Int32Array;
  /** Conditions whose every line compares one cell, as nearly all do: columns PLAIN_…, cell NONE for all others. */
  readonly plain: Int32Array;

  /** Groups are what one entry does: changes, flags set, flags cleared. */
  readonly changes: Int32Array;
  readonly groups: Int32Array;
  /** (flag cell, 1 = set or 0 = clear, rule) each. */
  readonly flagChanges: Int32Array;

  readonly laterRows: Int32Array;
  readonly lastingGroup: Int32Array;
  readonly lastingTurns: Int32Array;
  readonly lastingFade: Int32Array;
  readonly lastingWhen: Int32Array;
  /** What sources leave behind, row by row: options, then reactions. */
  readonly leaves: Int32Array;

  /** Couplings that can act in a turn, and what they do under their condition without what the turn alone decides. */
  readonly couplingsInTurn: Int32Array;
  readonly couplingList: Int32Array;
  readonly couplingRows: Int32Array;
  /** Cells summed, how many, from (tenths, times how many), every (likewise); zero cells = no `per`. */
  readonly couplingPer: Int32Array;

  /** `must` events of a turn in file order. */
  readonly mustInTurn: Int32Array;
  readonly mustList: Int32Array;
  /** The races of all turns, and their runners: the events that can race in them, the heaviest first. */
  readonly raceInTurn: Int32Array;
  readonly runners: Int32Array;
  readonly race: Int32Array;
  /** Condition without what the turn alone decides. */
  readonly eventWhen: Int32Array;
  /** The whole condition, for questions. */
  readonly eventWhenWhole: Int32Array;
  readonly eventWeight: Int32Array;
  /** Turns that must pass after a draw: eligible when turn − last > this. Spent events wait forever. */
  readonly eventRest: Int32Array;
  readonly eventHash: Int32Array;
  readonly eventFloor: Int32Array;
  readonly eventByTeacher: Int32Array;
  /** Option, or NONE. */
  readonly eventFallback: Int32Array;
  readonly eventOptions: Int32Array;
  /** (condition, weight added) each. */
  readonly eventMore: Int32Array;
  readonly moreList: Int32Array;

  readonly optionEvent: Int32Array;
  readonly optionNeeds: Int32Array;
  /** First comparison of each option's needs, columns as in PLAIN_…; in the last one the condition if there is more to it, else 0. */
  readonly optionNeedsOne: Int32Array;
  readonly optionHidden: Int32Array;
  /** Tenths, 0 = none needed. */
  readonly optionThreshold: Int32Array;
  readonly optionGroup: Int32Array;
  readonly optionDefeat: Int32Array;
  readonly optionArguments: Int32Array;
  /** Opening argument, or NONE. */
  readonly optionOpening: Int32Array;
  /** Openings of each event, in the order of its options. */
  readonly eventOpenings: Int32Array;
  readonly openingList: Int32Array;
  /** option × tag: 1 if it carries the tag. */
  readonly optionTag: Uint8Array;

  readonly argumentOption: Int32Array;
  /** 1 = for, −1 = against. */
  readonly argumentSign: Int32Array;
  readonly argumentRebuts: Int32Array;
  /** Σ weight × uncapped effect: what it costs, or brings, in the chamber. */
  readonly argumentForce: Int32Array;
  /** argument × bloc: capped effect, tenths. */
  readonly argumentEffect: Int32Array;
  /** option × bloc: support before goodwill and talk, tenths. */
  readonly baseSupport: Int32Array;
  readonly blocWeight: Int32Array;
  readonly blocWeights: number;
  readonly goodwillDivisor: number;
  /** Tenths. */
  readonly goodwillGain: number;
  readonly goodwillLoss: number;
  /** Rows of `changes` that stand for the goodwill a decision wins and loses. */
  readonly gainRow: number;
  readonly lossRow: number;

  readonly actorReactions: Int32Array;
  /** What is asked of each reaction, row by row: columns FIT_… */
  readonly fit: Int32Array;
  readonly reactionScreen: Screen;
  /** option × word: one bit for each reaction its tags invite. */
  readonly invited: Int32Array;
  readonly reactionWhen: Int32Array;
  /** As eventRest. */
  readonly reactionRest: Int32Array;

  readonly endingWhen: Int32Array;
  readonly endingEarly: Int32Array;

  /** Name hash of each cell, and for cells that hold a name the hashes of what they can hold. */
  readonly cellHash: Int32Array;
  readonly optionHash: Int32Array;
  readonly argumentHash: Int32Array;
  readonly reactionHash: Int32Array;
  readonly laterHash: Int32Array;
  readonly lastingHash: Int32Array;
  readonly endingHash: Int32Array;
}

/** Cooldown of a thing that comes once: longer than any game. */
export const FOREVER = 1 << 20;
