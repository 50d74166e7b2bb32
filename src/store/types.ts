/** The state of the two stores and what can be done to them. */
import type { Call, Command, Ledger, Refusal, Text } from '../engine';
import type { Key, Lang } from '../i18n';
import type { Goal, Snapshot } from '../view';

export type { Goal, GoalAim } from '../view';

export const SCREENS = [
  'title',
  'cases',
  'briefing',
  'map',
  'debate',
  'decision',
  'consequences',
  'debrief',
  'history',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Something to tell the player that is not a refusal: a key of the dictionary and the words for its holes. */
export interface Notice {
  readonly key: Key;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface NewGame {
  readonly caseId: string;
  /** A fresh phrase when left out. */
  readonly seed?: string;
  readonly theory?: string;
}

export interface GameState {
  /** Null before a game was begun. */
  readonly game: Snapshot | null;
  readonly ledger: Ledger | null;
  readonly caseId: string | null;
  /** A case or a save is on its way. */
  readonly loading: boolean;
  /** Snapshots at the close of each turn, in order; turn n stands at index n − 1. */
  readonly closes: readonly Snapshot[];
  readonly lastRefusal: Refusal | null;
  readonly lastCommand: Command | null;
  /** A failure of loading or saving that the player should see. */
  readonly notice: Notice | null;
  /** What the save on this machine would continue; null when there is none. */
  readonly saved: SavedGame | null;
  /** What the player set out to do, at most three; the same for every line of play of this game. */
  readonly goals: readonly Goal[];
  /** Lines of play of the game on the table: the first, then those that left another one. Empty without a game. */
  readonly branches: readonly BranchInfo[];
  /** Id of the line on the table; null without a game. */
  readonly branch: string | null;
  /** The game on the table is only being looked at: it is kept once something is done to it. */
  readonly guest: boolean;
  /** A game from a file or a link that waits for the player's word. */
  readonly offer: Offer | null;
  /** Another game made way for the one that is kept, and can be taken back. */
  readonly canTakeBack: boolean;
}

/** Id of the first line of play. */
export const FIRST_BRANCH = 'main';

/** A line of play, as lists show it. */
export interface BranchInfo {
  readonly id: string;
  /** Null until the player names it. */
  readonly name: string | null;
  /** Null for the first line. */
  readonly from: { readonly branch: string; readonly turn: number } | null;
  /** The turn it has come to. */
  readonly turn: number;
  /** The option asked for where it left the other line; null for the first line, and before that is decided. */
  readonly asked: string | null;
}

/** What is known of a game before it is put on the table. */
export interface Offer {
  readonly kind: 'file' | 'link' | 'replaced';
  readonly caseId: string;
  readonly title: Text;
  readonly seed: string;
  readonly turn: number;
  readonly turns: number;
  readonly ended: boolean;
  /** Lines of play. */
  readonly branches: number;
  /** A game is kept that would make way. */
  readonly replaces: boolean;
}

export interface SavedGame {
  readonly caseId: string;
  readonly seed: string;
  readonly theory: string | null;
  readonly commands: number;
}

export interface GameActions {
  /** Fetches and compiles a case ahead of `newGame`; what fails here fails there again, with words. */
  prepare(caseId: string): Promise<void>;
  /** Resolves to whether a game is on the table; a notice says what went wrong. */
  newGame(wanted: NewGame): Promise<boolean>;
  /** Replays the save, checks its hashes and goes on from there. A save that cannot be played is set aside. */
  continueGame(): Promise<boolean>;
  /** Applies any command; a refused one changes nothing but `lastRefusal`. */
  does(command: Command): boolean;
  raise(argument: string): boolean;
  predict(option: string, calls: Readonly<Record<string, Call>>): boolean;
  decide(option: string, reason?: string): boolean;
  advance(): boolean;
  /**
   * Keeps what the player sets out to do; replaces what was set before. Refused, changing nothing, once a decision was
   * sealed, or with more than three goals, two for one measure, or a measure that the case does not have.
   */
  setGoals(goals: readonly Goal[]): boolean;
  /**
   * Leaves the line on the table at a past turn and plays on from there with the same luck: with the option, chosen
   * after the same words as then, or from the open debate when it is null. The line that is left stays as it was.
   */
  branchFrom(turn: number, option: string | null): boolean;
  switchTo(branch: string): boolean;
  /** An empty name takes the name away. */
  nameBranch(branch: string, name: string): void;
  /** The first line stays. Lines that left the deleted one are kept. */
  deleteBranch(branch: string): boolean;
  /** The last moment of any line of the game on the table. */
  lookAt(branch: string): Snapshot | null;
  /** The game on the table, else the kept one, as a file; null when there is none. */
  exported(): ExportedFile | null;
  /** The packed form of a line of the game on the table for the fragment of an address; null when it is too long. */
  linkTo(branch: string): string | null;
  /** Reads a file's text; resolves to whether there is now an offer. A notice says what is wrong with it. */
  offerFile(text: string): Promise<boolean>;
  /** The same for the packed text of a link. */
  offerLink(packed: string): Promise<boolean>;
  /** Offers the game that made way for the present one. */
  offerReplaced(): Promise<boolean>;
  /** Says why a file is not even read. */
  refuseFile(why: 'open.tooLarge' | 'open.unreadable'): void;
  /** Puts the offered game on the table: to be kept in place of the present one, or only to be looked at. */
  accept(how: 'keep' | 'watch'): boolean;
  decline(): void;
  /** Forgets the game on the table; the save stays. */
  leave(): void;
  deleteSave(): void;
  dismissNotice(): void;
  dismissRefusal(): void;
}
export interface ExportedFile {
  /** `ripples-CASE-SEED.json`. */
  readonly name: string;
  readonly text: string;
}
export type GameStore = GameState & GameActions;

export const TEXT_SIZES = [100, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];
/** Colours: those of the pictures, ink on white with two ends only, or shades of one hue. */
export const PALETTES = ['standard', 'contrast', 'single'] as const;
export type PaletteName = (typeof PALETTES)[number];
/** Letters: the game's own, or a face made for easy reading. */
export const FACES = ['book', 'legible'] as const;
export type Face = (typeof FACES)[number];

/** What is kept between visits. */
export interface Settings {
  readonly lang: Lang;
  readonly textSize: TextSize;
  readonly motion: Motion;
  readonly palette: PaletteName;
  readonly face: Face;
  /** Readings above Japanese words that have one. */
  readonly furigana: boolean;
  readonly sound: boolean;
  /** 1 to 100. */
  readonly volume: number;
  /** Hints that were read once, by name; the introduction is one of them. */
  readonly seen: readonly string[];
}

/** How the map is looked at, for as long as the page is open. */
export interface MapLook {
  /** The counterpart from whose capital it is seen; null = Tokyo. */
  readonly from: string | null;
  /** A plain map of the world in the place of the compressed one. */
  readonly plain: boolean;
}

export interface Playback {
  readonly step: number;
  readonly playing: boolean;
  readonly showAll: boolean;
}

/** A dialog, drawer or sheet over the screen, by name. */
export type Sheet = 'settings' | 'keeping' | 'help' | 'keys' | 'credits' | 'sources' | 'relations' | 'glossary';

export interface UiState extends Settings {
  readonly screen: Screen;
  /** Motion frozen and everything shown at once, for pictures; from the address. */
  readonly still: boolean;
  /** Seed and case asked for in the address. */
  readonly askedCase: string | null;
  readonly askedSeed: string | null;
  /** The option whose case is open in the debate and the decision. */
  readonly openOption: string | null;
  readonly sheet: Sheet | null;
  readonly playback: Playback;
  readonly map: MapLook;
  /** The step of the introduction that is open; null when it is not. */
  readonly introStep: number | null;
  /** Whether the screen has come to rest. */
  readonly settled: boolean;
  /** The last sentence for the live region. */
  readonly said: string;
  readonly notice: Notice | null;
}
export interface UiActions {
  goTo(screen: Screen): void;
  setLang(lang: Lang): void;
  setTextSize(size: TextSize): void;
  setMotion(motion: Motion): void;
  setSound(on: boolean): void;
  /** Changes settings and keeps them; a value out of its bounds counts as its default. */
  prefer(part: Partial<Settings>): void;
  look(part: Partial<MapLook>): void;
  introduce(step: number | null): void;
  open(option: string | null): void;
  show(sheet: Sheet | null): void;
  play(change: Partial<Playback>): void;
  saw(hint: string): void;
  settle(settled: boolean): void;
  say(sentence: string): void;
  dismissNotice(): void;
}
export type UiStore = UiState & UiActions;
