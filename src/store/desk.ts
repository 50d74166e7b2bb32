import type { Command } from '../engine';
import { entriesUntil } from './branches';
import type { Keeper } from './keeper';
import type { Playing, ShelfCase } from './opening';
import { type Branch, branchOf, type SaveDocument } from './save-document';
import type { Table } from './table';
import type { BranchInfo, GameState, GameStore, Notice, SavedGame } from './types';

/** What the parts of the game store share: the game on the table and how it is shown and kept. */
export interface Desk {
  readonly cases: readonly ShelfCase[];
  readonly keeper: Keeper;
  readonly playing: Playing | null;
  get(): GameStore;
  set(part: Partial<GameState>): void;
  /** Puts a moment of a game on the table and keeps it. `command` is what led there, if one did. */
  lay(playing: Playing, command: Command | null): void;
  /** The same for a game that takes the place of the kept one, which is kept as the game before. */
  replace(playing: Playing): void;
  /** Shows another game without keeping it. */
  show(playing: Playing): void;
  clear(): void;
  fail(notice: Notice): false;
}

export const savedIn = (document: SaveDocument): SavedGame => ({
  caseId: document.header.scenario,
  seed: document.header.seed,
  theory: document.header.theory,
  commands: branchOf(document, document.onTable).entries.length,
});

const turnsIn = (entries: Branch['entries']): number =>
  1 + entries.filter(({ command }) => command.type === 'advance').length;

/** What was asked for in a turn, if anything was yet. */
function askedIn(entries: Branch['entries'], turn: number): string | null {
  const found = entries
    .slice(entriesUntil(entries, turn, false).length)
    .find(({ command }) => command.type === 'decide');
  return found?.command.type === 'decide' ? found.command.option : null;
}

const branchesIn = ({ branches }: SaveDocument): readonly BranchInfo[] =>
  branches.map(({ id, name, from, entries }) => ({
    id,
    name,
    from,
    turn: turnsIn(entries),
    asked: from && askedIn(entries, from.turn),
  }));

/** The same game with the line on the table as long as the table's log. */
export function grown(document: SaveDocument, { snapshot }: Table): SaveDocument {
  const branches = document.branches.map((branch) =>
    branch.id === document.onTable ? { ...branch, entries: snapshot.log.entries } : branch,
  );
  return { ...document, branches };
}

type OfGame = Pick<
  GameState,
  'game' | 'ledger' | 'caseId' | 'closes' | 'goals' | 'branches' | 'branch' | 'guest' | 'lastRefusal' | 'lastCommand'
>;
export const NO_GAME: OfGame = {
  game: null,
  ledger: null,
  caseId: null,
  closes: [],
  goals: [],
  branches: [],
  branch: null,
  guest: false,
  lastRefusal: null,
  lastCommand: null,
};

const shownOf = ({ table, document }: Playing, guest: boolean, command: Command | null): OfGame => ({
  game: table.snapshot,
  ledger: table.ledger,
  closes: table.closes,
  caseId: table.snapshot.scenario.id,
  goals: document.goals,
  branches: branchesIn(document),
  branch: document.onTable,
  guest,
  lastRefusal: null,
  lastCommand: command,
});

type Needs = Pick<Desk, 'cases' | 'keeper' | 'get' | 'set'>;

export function createDesk({ cases, keeper, get, set }: Needs): Desk {
  let playing: Playing | null = null;
  /** Whether the player knows that nothing is being kept. */
  let told = false;
  const lay = (next: Playing, command: Command | null): void => {
    playing = next;
    const { failure, metAnother } = keeper.write(next.document);
    set({
      ...shownOf(next, false, command),
      saved: failure ? get().saved : savedIn(next.document),
      ...(metAnother ? { notice: { key: 'save.otherWindow' }, canTakeBack: true } : {}),
      ...(failure && !told ? { notice: { key: failure === 'full' ? 'save.full' : 'save.blocked' } } : {}),
    });
    told = failure !== null;
  };
  const makeWay = (): void => {
    keeper.makeWay();
    set({ canTakeBack: keeper.findReplaced() !== null });
  };
  return {
    cases,
    keeper,
    get,
    set,
    get playing() {
      return playing;
    },
    lay(next, command) {
      const { guest, saved } = get();
      // A game that was only looked at becomes the player's own with the first thing done to it.
      if (guest) makeWay();
      if (guest && saved) set({ notice: { key: 'offer.nowYours' } });
      lay(next, command);
    },
    replace(next) {
      makeWay();
      lay(next, null);
    },
    show(next) {
      playing = next;
      set(shownOf(next, true, null));
    },
    clear() {
      playing = null;
      set(NO_GAME);
    },
    fail(notice) {
      set({ loading: false, notice });
      return false;
    },
  };
}
