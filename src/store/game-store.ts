import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Command, compile, headerProblem, type Program, type Scenario } from '../engine';
import { areGoals, isSealed } from './goals';
import type { Keeper } from './keeper';
import { branchOf, documentOf, logOf, type SaveDocument } from './save-document';
import { begin, play, resume, type Table } from './table';
import type { GameState, GameStore, Notice, SavedGame } from './types';

/** A case on the shelf. */
export interface ShelfCase {
  readonly id: string;
  load(): Promise<Scenario>;
}
interface Needs {
  readonly cases: readonly ShelfCase[];
  readonly keeper: Keeper;
  readonly newSeed: () => string;
}

/** A game that can be played: its table and everything kept of it. */
interface Playing {
  readonly table: Table;
  readonly document: SaveDocument;
}

const savedIn = (document: SaveDocument): SavedGame => ({
  caseId: document.header.scenario,
  seed: document.header.seed,
  theory: document.header.theory,
  commands: branchOf(document, document.onTable).entries.length,
});

/** The same game with the line on the table as long as the table's log. */
function grown(document: SaveDocument, { snapshot }: Table): SaveDocument {
  const branches = document.branches.map((branch) =>
    branch.id === document.onTable ? { ...branch, entries: snapshot.log.entries } : branch,
  );
  return { ...document, branches };
}

const EMPTY: Pick<GameState, 'game' | 'ledger' | 'caseId' | 'closes' | 'goals' | 'lastRefusal' | 'lastCommand'> = {
  game: null,
  ledger: null,
  caseId: null,
  closes: [],
  goals: [],
  lastRefusal: null,
  lastCommand: null,
};

/** The game and its save: the only place in the browser where commands are applied. Every command is saved at once. */
export function createGameStore({ cases, keeper, newSeed }: Needs): StoreApi<GameStore> {
  const kept = keeper.find();

  return createStore<GameStore>((set, get) => {
    let playing: Playing | null = null;
    /** Whether the player knows that nothing is being kept. */
    let told = false;

    const lay = (table: Table, document: SaveDocument, command: Command | null): void => {
      playing = { table, document };
      const { snapshot, ledger, closes } = table;
      const failure = keeper.write(document);
      set({
        game: snapshot,
        ledger,
        closes,
        goals: document.goals,
        caseId: snapshot.scenario.id,
        lastRefusal: null,
        lastCommand: command,
        saved: failure ? get().saved : savedIn(document),
        ...(failure && !told ? { notice: { key: failure === 'full' ? 'save.full' : 'save.blocked' } } : {}),
      });
      told = failure !== null;
    };
    const fail = (notice: Notice): false => {
      set({ loading: false, notice });
      return false;
    };
    const open = async (caseId: string, theory: string | null): Promise<Program | null> => {
      const found = cases.find(({ id }) => id === caseId);
      return found ? compile(await found.load(), theory ?? undefined) : null;
    };
    /** A game from a save, or why it cannot be played. Throws when the case cannot be fetched. */
    const ready = async (document: SaveDocument): Promise<Playing | Notice> => {
      const { header } = document;
      const program = await open(header.scenario, header.theory);
      if (!program) return { key: 'save.caseMissing' };
      if (headerProblem(program, header)) return { key: 'save.foreign' };
      const table = resume(program, logOf(document, branchOf(document, document.onTable)));
      return 'kind' in table ? { key: 'save.differs' } : { table, document };
    };

    return {
      ...EMPTY,
      loading: false,
      notice: kept.notice,
      saved: kept.document && savedIn(kept.document),

      async newGame({ caseId, seed, theory }) {
        set({ loading: true, notice: null });
        try {
          const program = await open(caseId, theory ?? null);
          if (!program) return fail({ key: 'error.caseMissing', params: { id: caseId } });
          const table = begin(program, seed ?? newSeed());
          keeper.makeWay();
          lay(table, documentOf(table.snapshot.log), null);
        } catch {
          return fail({ key: 'error.caseFailed' });
        }
        set({ loading: false });
        return true;
      },

      async continueGame() {
        set({ loading: true, notice: null });
        let first: Notice | null = null;
        // Each save that cannot be played is set aside, so the older one is found next, and then none.
        for (;;) {
          const { document, notice } = keeper.find();
          first ??= notice;
          if (!document) {
            set({ saved: null });
            return fail(first ?? { key: 'save.none' });
          }
          let found: Playing | Notice;
          try {
            found = await ready(document);
          } catch {
            return fail({ key: 'error.caseFailed' });
          }
          if ('table' in found) {
            lay(found.table, found.document, null);
            set({ loading: false, notice: first ? { key: 'save.olderUsed' } : get().notice });
            return true;
          }
          first ??= found;
          keeper.setAside();
        }
      },

      does(command) {
        if (!playing) return false;
        const next = play(playing.table, command);
        if ('code' in next) {
          set({ lastRefusal: next, lastCommand: command });
          return false;
        }
        lay(next, grown(playing.document, next), command);
        return true;
      },
      raise: (argument) => get().does({ type: 'raise', argument }),
      predict: (option, calls) => get().does({ type: 'predict', option, calls }),
      decide: (option, reason) =>
        get().does(reason === undefined ? { type: 'decide', option } : { type: 'decide', option, reason }),
      advance: () => get().does({ type: 'advance' }),
      setGoals(goals) {
        if (!playing || isSealed(playing.document)) return false;
        if (!areGoals(playing.table.snapshot.scenario, goals)) return false;
        lay(playing.table, { ...playing.document, goals: [...goals] }, null);
        return true;
      },

      leave() {
        playing = null;
        set(EMPTY);
      },
      deleteSave() {
        keeper.remove();
        set({ saved: null });
      },
      dismissNotice: () => set({ notice: null }),
      dismissRefusal: () => set({ lastRefusal: null }),
    };
  });
}
