/**
 * The scenario as the engine takes it: plain data, every name a string, every condition and change already parsed.
 * `src/scenario` makes it from a file; `compile` turns it into a program. Words ride along and never reach the rules.
 * Order matters in four places only: reactions of an actor, `must` events, endings, and ties in the debate.
 */

/** Language tag → words, e.g. `{ en: 'Close', ja: '親密' }`. */
export type Text = Readonly<Record<string, string>>;

/** Where a literal stands in the file: names joined with dots, e.g. `events.islands.options.hotline.change.china`. */
export type Path = string;

export const COMPARISONS = ['>=', '<=', '>', '<', '=', '!='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One line of a condition. `meter` is a strand (`china.people`), a headline (`china`), a meter (`consent`) or a bloc's goodwill (`goodwill.governing`); values in points. */
export type Atom = { readonly not: boolean; readonly path: Path; readonly words: string } & (
  | { readonly kind: 'meter'; readonly meter: string; readonly op: Comparison; readonly value: number }
  | { readonly kind: 'turn'; readonly op: Comparison; readonly value: number }
  | {
      readonly kind: 'count';
      readonly tag: string;
      readonly turns: number | null;
      readonly op: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'chose'; readonly option: string; readonly turns: number | null }
  | { readonly kind: 'defeated'; readonly option: string; readonly turns: number | null }
  | { readonly kind: 'happened'; readonly event: string; readonly turns: number | null }
  | { readonly kind: 'flag'; readonly flag: string }
);

/** All clauses must hold; a clause holds when any of its atoms does. An empty condition always holds. */
export type Condition = readonly (readonly Atom[])[];

/** Points, except `scale` in percent (0–400). `add` draws between `low` and `high`, both included; they are equal for a plain number. */
export type Change =
  | { readonly op: 'add'; readonly low: number; readonly high: number }
  | { readonly op: 'set'; readonly value: number }
  | { readonly op: 'scale'; readonly percent: number }
  | { readonly op: 'at-most'; readonly value: number }
  | { readonly op: 'at-least'; readonly value: number };

export interface MeterChange {
  /** A strand, an actor (all its strands), a meter, or `goodwill.BLOC`. */
  readonly meter: string;
  readonly change: Change;
  readonly path: Path;
}

/** What one entry does when it applies. */
export interface Effects {
  readonly change: readonly MeterChange[];
  readonly set: readonly string[];
  readonly clear: readonly string[];
}

/** Where a number comes from, for the handbook and "why?". */
export const GRADES = ['measured', 'estimated', 'judgement'] as const;
export type Grade = (typeof GRADES)[number];
export interface Grounds {
  readonly basis: Grade;
  readonly sources: readonly string[];
  readonly because?: Text;
}

export interface Later extends Effects, Grounds {
  readonly name: string;
  readonly path: Path;
  /** Turns until it arrives, at least 1. */
  readonly after: number;
  readonly when: Condition;
}

export interface Lasting extends Effects, Grounds {
  readonly name: string;
  readonly path: Path;
  /** Upkeeps in which it acts, starting with the next turn. */
  readonly turns: number;
  /** Percent of the amount kept from one turn to the next; 100 = no fading. */
  readonly fade: number;
  readonly when: Condition;
}

export interface Evidence {
  readonly text: Text;
  readonly source: string;
}

export interface Claim {
  readonly meter: string;
  readonly direction: 'rises' | 'falls' | 'holds';
}

export const SIDES = ['for', 'against'] as const;
export type Side = (typeof SIDES)[number];

export interface Argument {
  /** `OPTION.NAME`, the id commands use. */
  readonly id: string;
  readonly name: string;
  readonly path: Path;
  readonly side: Side;
  readonly by: string;
  readonly text: Text;
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly changeMyMind?: Text;
  /** Value → strength 1…3. */
  readonly appeals: Readonly<Record<string, number>>;
  /** Argument id (same option, other side) whose effect this one takes away. */
  readonly rebuts: string | null;
  readonly claims: readonly Claim[];
}

export interface Option extends Effects, Grounds {
  /** Unique in the file. */
  readonly name: string;
  readonly path: Path;
  readonly label: Text;
  readonly about: Text;
  readonly tags: readonly string[];
  readonly needs: Condition;
  readonly hidden: boolean;
  /** Chamber support in points (0–100) below which deciding it is a defeat; null = none needed. */
  readonly needsSupport: number | null;
  readonly defeated: Effects & { readonly path: Path };
  readonly later: readonly Later[];
  readonly lasting: readonly Lasting[];
  readonly seenFrom: Readonly<Record<string, Text>>;
  readonly arguments: readonly Argument[];
}

export interface History {
  readonly took: string;
  readonly on: string;
  readonly then: Text;
  readonly sources: readonly string[];
}

export interface Event {
  readonly name: string;
  readonly path: Path;
  readonly title: Text;
  readonly text: Text;
  readonly sources: readonly string[];
  readonly when: Condition;
  /** 0–100; 0 = only by `must` or injection. */
  readonly weight: number;
  readonly moreLikely: readonly { readonly when: Condition; readonly add: number; readonly path: Path }[];
  readonly once: boolean;
  readonly must: boolean;
  /** Turns it stays out after it was drawn; eligible again when turn − last > cooldown. */
  readonly cooldown: number;
  readonly byTeacher: boolean;
  readonly fallback: string | null;
  /** Floor time: arguments the player may raise. */
  readonly floor: number;
  readonly options: readonly Option[];
  readonly place?: string;
  readonly history?: History;
}

export interface Reaction extends Effects, Grounds {
  /** `ACTOR.NAME`. */
  readonly id: string;
  readonly name: string;
  readonly path: Path;
  /** Fits only if the option enacted this turn has one of these tags; empty = any, also in a quiet turn. */
  readonly to: readonly string[];
  readonly when: Condition;
  readonly once: boolean;
  readonly cooldown: number;
  readonly say: Text;
  readonly later: readonly Later[];
  readonly lasting: readonly Lasting[];
}

export interface Actor {
  readonly name: string;
  readonly path: Path;
  readonly label: Text;
  readonly flag: string;
  /** Where its cord ends on the map, [latitude, longitude] in degrees. */
  readonly at: readonly [number, number];
  /** Strand → starting points, −100…100. */
  readonly relation: Readonly<Record<string, number>>;
  readonly reactions: readonly Reaction[];
  readonly brief?: Text;
}

export interface Meter {
  readonly name: string;
  readonly path: Path;
  readonly label: Text;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly good: 'up' | 'down' | 'none';
  readonly about?: Text;
}

export interface Coupling extends Effects, Grounds {
  readonly name: string;
  readonly path: Path;
  readonly when: Condition;
  /** Multiplies the changes by trunc((meter − from) / every). */
  readonly per: { readonly of: string; readonly from: number; readonly every: number } | null;
}

export interface Bloc {
  readonly name: string;
  readonly path: Path;
  readonly label: Text;
  readonly about?: Text;
  readonly weight: number;
  /** Tag → −3…3. */
  readonly leans: Readonly<Record<string, number>>;
  /** Value → −3…3. */
  readonly cares: Readonly<Record<string, number>>;
  /** 0–100. */
  readonly goodwill: number;
}

export interface Value {
  readonly name: string;
  readonly label: Text;
}

export interface Adviser {
  readonly name: string;
  readonly label: Text;
  readonly post: Text;
  readonly portrait: string;
  readonly lens?: string;
}

export interface Ending {
  readonly name: string;
  readonly path: Path;
  readonly when: Condition;
  readonly early: boolean;
  readonly title: Text;
  readonly text: Text;
}

export interface Theory {
  readonly name: string;
  readonly label: Text;
  readonly about?: Text;
  /** Path of a number → its value under this theory, operator kept. */
  readonly patch: Readonly<Record<Path, number>>;
}

export interface Lens {
  readonly name: string;
  readonly label: Text;
  readonly about?: Text;
  /** Headline, strand or meter → weight. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Source {
  readonly name: string;
  readonly title: Text;
  readonly publisher: Text;
  /** ISO date, or year-month, or year. */
  readonly date: string;
  readonly kind: string;
  readonly stance?: string;
  readonly note?: Text;
  readonly url?: string;
}

export interface Place {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly administeredBy: string;
  readonly claimedBy: readonly string[];
  readonly names: readonly { readonly text: string; readonly lang: string; readonly romanised: string }[];
  readonly note?: Text;
}

/** The numbers of the debate; the defaults are those of the rule book. */
export interface FloorRules {
  readonly base: number;
  readonly perLean: number;
  readonly goodwillDivisor: number;
  readonly perAppeal: number;
  readonly cap: number;
  readonly gain: number;
  readonly loss: number;
}

export interface Scenario {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly summary: Text;
  readonly languages: readonly string[];
  readonly licence: string;
  readonly fiction: boolean;
  readonly thesis: boolean;
  readonly omits?: Text;
  readonly basis: Grade;
  /** Playing minutes, for the case card. */
  readonly minutes: number;
  readonly turns: number;
  /** `YYYY-MM`. */
  readonly startDate: string;
  /** Months. */
  readonly turnLength: number;
  /** Strand names in order; `security`, `economy`, `people` unless declared. */
  readonly strands: readonly { readonly name: string; readonly label: Text }[];
  readonly actors: readonly Actor[];
  readonly meters: readonly Meter[];
  readonly couplings: readonly Coupling[];
  readonly values: readonly Value[];
  readonly blocs: readonly Bloc[];
  readonly floorRules: FloorRules;
  readonly advisers: readonly Adviser[];
  readonly tags: readonly { readonly name: string; readonly label: Text }[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly endings: readonly Ending[];
  readonly theories: readonly Theory[];
  readonly lenses: readonly Lens[];
  readonly places: readonly Place[];
  readonly glossary: readonly { readonly name: string; readonly text: Text }[];
  readonly debrief: readonly { readonly name: string; readonly text: Text }[];
  /** Path → 1-based line of the file, so that facts and messages can name lines. */
  readonly lines: Readonly<Record<Path, number>>;
}
