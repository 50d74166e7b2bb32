/**
 * What each screen shows. Every word is already in the reader's language, every number is in points: whole ones for
 * values, one decimal where parts must add up to a whole. Views are made by pure functions of a snapshot.
 */
import type { ArgumentState, Call, Fact, GameLog, Position, Program, Reading, Scenario, Side } from '../engine';
import type { TieBand } from './bands';
import type { Tone } from './points';

/** Everything a view may look at: one moment of one game. */
export interface Snapshot {
  readonly program: Program;
  readonly scenario: Scenario;
  readonly position: Position;
  readonly reading: Reading;
  /** Facts of the whole game so far. */
  readonly facts: readonly Fact[];
  /** Commands of the whole game so far. */
  readonly log: GameLog;
}

/** A piece of a running text. */
export interface Segment {
  readonly text: string;
  /** Name of the glossary term the text stands for. */
  readonly term?: string;
  /** What the term means, where the glossary says more than its name. */
  readonly note?: string;
  /** Reading above the text. */
  readonly ruby?: string;
  readonly emphasis?: true;
}

// The bar at the top and the list of cases

export interface MeasureModel {
  readonly meter: string;
  readonly label: string;
  /** Name of an icon in assets/icons. */
  readonly icon: string;
  readonly points: number;
  /** Change since the close of the turn before. */
  readonly change: number;
  /** Whether the change is for the better by the case's own lights. */
  readonly tone: Tone;
  readonly about: string | null;
}
export interface TopBarModel {
  readonly title: string;
  /** "September 2012". */
  readonly date: string;
  /** "Sep–Dec 2012". */
  readonly span: string;
  readonly turn: number;
  readonly turns: number;
  /** "September 2012 · Turn 1 of 4". */
  readonly line: string;
  /** Title of the event on the table, null in a quiet turn. */
  readonly event: string | null;
  /** At most six. */
  readonly measures: readonly MeasureModel[];
}

/** The words of a case in its card; the same form as the list of cases of the build. */
export interface CaseCardModel {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: string;
  readonly turns: string;
  /** "From September 2012". */
  readonly begins: string;
  /** The case's own model, then each rival theory; only the own one where the case has no rivals. */
  readonly worlds: readonly WorldModel[];
}
/** One account of how the world of a case works. */
export interface WorldModel {
  /** Name of the theory; null = the case's own model. */
  readonly theory: string | null;
  readonly label: string;
  readonly about: string;
}

// Briefing

export interface BriefingView {
  readonly title: string;
  readonly date: string;
  readonly span: string;
  /** The theory under which the game is played; null = the case's own model. */
  readonly theory: string | null;
  readonly quiet: boolean;
  /** Paragraphs. */
  readonly text: readonly (readonly Segment[])[];
  /** What can be done, in the order of the case; `chamber` where it can be lost on the floor. */
  readonly options: readonly { readonly letter: string; readonly label: string; readonly chamber: boolean }[];
  /** Ties to have in mind, in one line; null when none stands out. */
  readonly ties: string | null;
  /** What arrived at the start of this turn, in sentences. */
  readonly since: readonly string[];
  readonly place: PlaceModel | null;
  /** Name of the place in the case, to find its baked still; null = the whole map. */
  readonly still: string | null;
  readonly sources: readonly SourceLine[];
}

// Map

export interface StrandModel {
  readonly meter: string;
  readonly strand: string;
  readonly label: string;
  readonly points: number;
  readonly change: number;
  readonly band: TieBand;
}
export interface TieModel {
  readonly actor: string;
  readonly meter: string;
  readonly label: string;
  readonly flag: string;
  readonly at: readonly [number, number];
  readonly points: number;
  /** Since the close of the turn before. */
  readonly change: number;
  readonly band: TieBand;
  /** "Wary". */
  readonly word: string;
  readonly strands: readonly StrandModel[];
  /** "China: Wary, −18". */
  readonly sentence: string;
  readonly about: string | null;
}
export interface PlaceModel {
  readonly place: string;
  readonly at: readonly [number, number];
  /** Every claimant's name, in alphabetical order of the romanised ones. */
  readonly names: readonly { readonly text: string; readonly lang: string; readonly romanised: string }[];
  /** "Administered by Japan; claimed by China and Taiwan". */
  readonly status: string;
  readonly note: string | null;
}
export interface TimelineMark {
  readonly id: string;
  readonly kind: 'past' | 'now' | 'fixed' | 'queued';
  /** Months from the start of the game. */
  readonly month: number;
  /** 0 at the first month, 1 at the end of the last turn. */
  readonly at: number;
  /** "Jan 2013". */
  readonly date: string;
  /** "You: propose a hotline", for a place where every kind stands. */
  readonly label: string;
  /** The same without its kind, for a list of one kind. */
  readonly what: string;
}
export interface MapTimeline {
  readonly months: readonly { readonly label: string; readonly year: string | null; readonly at: number }[];
  readonly marks: readonly TimelineMark[];
}
/** A seat of government from which the map can be seen. */
export interface CapitalModel {
  /** The counterpart that sits there; null = Tokyo. */
  readonly actor: string | null;
  readonly at: readonly [number, number];
  /** "Washington". */
  readonly label: string;
  /** The name in its own script, where that differs. */
  readonly own: { readonly text: string; readonly lang: string } | null;
  /** "United States". */
  readonly of: string | null;
  /** What it wants, in the words of the case. */
  readonly brief: string | null;
}
export interface MapView {
  readonly capitals: readonly CapitalModel[];
  readonly ties: readonly TieModel[];
  readonly places: readonly PlaceModel[];
  readonly timeline: MapTimeline;
  /** What asks for an answer; `theory` as in the briefing. */
  readonly desk: {
    readonly theory: string | null;
    readonly title: string;
    readonly line: string;
    readonly quiet: boolean;
  };
  readonly strands: readonly string[];
  readonly legendNote: string;
  /** What the cords show that is new since the turn before, in sentences for the live region. */
  readonly news: readonly string[];
}

// Debate

export interface Person {
  readonly name: string;
  readonly post: string;
  readonly portrait: string;
}
export interface SpeakerModel {
  readonly argument: string;
  readonly side: Side;
  readonly adviser: Person;
  readonly claim: string;
  /** `source` is the number of the card on the table. */
  readonly evidence: readonly { readonly text: string; readonly source: number }[];
  readonly sources: readonly number[];
  readonly changeMyMind: string | null;
  /** Dots 1…3. */
  readonly sure: { readonly words: string; readonly dots: number; readonly because: string };
  /** Who answers this argument, if anybody can. */
  readonly rebuttedBy: string | null;
  readonly floor: {
    readonly state: ArgumentState;
    readonly opening: boolean;
    readonly answers: string | null;
  } | null;
}
export interface SourceModel {
  readonly number: number;
  readonly side: Side;
  readonly kind: string;
  readonly kindWords: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly tag: string;
  readonly note: string | null;
  readonly url: string | null;
}
export interface Reason {
  readonly words: string;
  readonly by: number;
}
export interface BlocModel {
  readonly bloc: string;
  readonly label: string;
  readonly weight: number;
  readonly support: number;
  /** Before the last argument was raised. */
  readonly before: number;
  /** What moved it then. */
  readonly why: readonly Reason[];
}
export interface CareModel {
  readonly bloc: string;
  readonly label: string;
  readonly by: number;
}
export interface FloorModel {
  readonly timeLeft: number;
  readonly timeTotal: number;
  readonly opening: string | null;
  readonly rounds: readonly { readonly raised: string; readonly answer: string | null }[];
  readonly raisable: readonly { readonly argument: string; readonly cares: readonly CareModel[] }[];
  readonly blocs: readonly BlocModel[];
  readonly support: number;
  readonly before: number;
  readonly needed: number | null;
  readonly carries: boolean;
}
export interface DebateOption {
  readonly option: string;
  readonly letter: string;
  readonly label: string;
  readonly about: string;
  readonly available: boolean;
  /** Sentences: what would have to be the case. */
  readonly failing: readonly string[];
  readonly speakers: readonly SpeakerModel[];
  readonly sources: readonly SourceModel[];
  readonly floor: FloorModel;
}
export interface DebateModel {
  readonly leftSide: Side;
  readonly options: readonly DebateOption[];
}

// Decision

export interface RangeModel {
  readonly meter: string;
  readonly label: string;
  readonly icon: string;
  readonly low: number;
  readonly high: number;
  /** "+2 to +5". */
  readonly words: string;
  readonly tone: Tone;
}
export interface DecisionOption {
  readonly option: string;
  readonly letter: string;
  readonly label: string;
  readonly about: string;
  readonly available: boolean;
  readonly failing: readonly string[];
  /** Measures at home only: no effect on a relation is shown before the seal. */
  readonly ranges: readonly RangeModel[];
  readonly support: number;
  readonly needed: number | null;
  readonly carries: boolean;
  /** "Support 54, 50 needed". */
  readonly supportWords: string;
  /** What deciding now would come to. */
  readonly verdict: string;
  /** "Something more may come later, by May 2013." */
  readonly later: string | null;
  readonly advisers: {
    readonly for: readonly Person[];
    readonly against: readonly Person[];
    /** "Advisers: 2 for, 1 against". */
    readonly words: string;
  };
  /** What the player called for each relation, if anything. */
  readonly calls: Readonly<Record<string, Call>>;
}
export interface DecisionView {
  readonly title: string;
  readonly date: string;
  readonly options: readonly DecisionOption[];
  /** One row a relation, to be called up, same or down. */
  readonly rows: readonly { readonly actor: string; readonly label: string; readonly flag: string }[];
  readonly reasons: readonly { readonly reason: string; readonly label: string }[];
}

// Consequences

export interface ChipModel {
  readonly meter: string;
  readonly label: string;
  readonly by: number;
  readonly tone: Tone;
}
export interface RuleModel {
  readonly words: string;
  readonly path: string;
  readonly line: number | null;
  readonly grade: string;
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly date: string }[];
}
export interface StepModel {
  readonly id: string;
  readonly band: string;
  readonly kind: 'effect' | 'reaction' | 'arrived' | 'queued' | 'coupling';
  readonly actor: { readonly name: string; readonly label: string; readonly flag: string } | null;
  readonly kicker: string;
  readonly text: string;
  /** 1…3, and the same in words. */
  readonly dots: number;
  readonly sure: string;
  readonly chips: readonly ChipModel[];
  /** Another step, null = the decision, `earlier` = a turn before this one. */
  readonly parent: string | null;
  /** For the live region. */
  readonly sentence: string;
  /** "Why did China react?" */
  readonly why: string | null;
  readonly rule: RuleModel | null;
  /** The fact it shows, for "what would have avoided it"; null for what is still waiting. */
  readonly fact: number | null;
}
export interface Dumbbell {
  readonly meter: string;
  readonly label: string;
  /** A fall is a gain: tension, for one. */
  readonly betterLow: boolean;
  readonly from: number;
  readonly to: number;
}
export interface RelationModel extends Dumbbell {
  readonly actor: string;
  readonly flag: string;
  readonly strands: readonly Dumbbell[];
}
export interface ConsequencesModel {
  readonly decision: {
    readonly letter: string;
    readonly label: string;
    readonly date: string;
    /** The option that was asked for and lost on the floor; `label` is then the one enacted instead. */
    readonly defeat: { readonly label: string; readonly support: number; readonly needed: number } | null;
  } | null;
  readonly bands: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly StepModel[];
  readonly home: readonly Dumbbell[];
  readonly last: boolean;
}
export interface PredictionModel {
  readonly actor: string;
  readonly label: string;
  readonly flag: string;
  readonly call: Call;
  readonly outcome: Call;
}
export interface ChainTimeline {
  readonly months: readonly { readonly label: string; readonly at: number }[];
  readonly marks: readonly {
    readonly id: string;
    readonly kind: 'decision' | 'step' | 'queued';
    readonly at: number;
    readonly label: string;
  }[];
}
/** Where a change came from; the `by` of the children sum to the node's own. */
export interface WhyNode {
  readonly label: string;
  readonly by: number;
  /** Path of the rule in the case file. */
  readonly rule: string | null;
  readonly children: readonly WhyNode[];
}
export interface WhyModel {
  readonly title: string;
  readonly tree: WhyNode;
}
export interface ConsequencesView {
  readonly turn: number;
  readonly model: ConsequencesModel;
  /** Ties once so many steps are on screen. */
  readonly relations: (shown: number) => readonly RelationModel[];
  /** Null when the player called nothing. */
  readonly predictions: readonly PredictionModel[] | null;
  readonly timeline: ChainTimeline;
  readonly why: (meter: string) => WhyModel;
}

// A document, wherever it is named

export interface SourceLine {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
}
