import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type Command,
  compile,
  type GameLog,
  headerProblem,
  LogError,
  parseLog,
  type Program,
  type Scenario,
  serializeLog,
} from '../engine';
import type { SaveSlot } from './save-slot';
import { begin, play, resume, type Table } from './table';
import type { GameState, GameStore, Notice, SavedGame } from './types';

/** A case on the shelf. */
export interface ShelfCase {
  readonly id: string;
  load(): Promise<Scenario>;
}
interface Needs {
  readonly cases: readonly ShelfCase[];
  readonly slot: SaveSlot;
  readonly newSeed: () => string;
}

const savedIn = ({ header, entries }: GameLog): SavedGame => ({
  caseId: header.scenario,
  seed: header.seed,
  theory: header.theory,
  commands: entries.length,
});

/** A log that can be read, null when there is none, or the notice that says why it cannot. */
function keptLog(slot: SaveSlot): GameLog | null | Notice {
  const text = slot.read();
  if (text === null) return null;
  try {
    return parseLog(text);
  } catch (error) {
    if (error instanceof LogError) return { key: 'save.corrupted' };
    throw error;
  }
}
const isNotice = (found: GameLog | Notice): found is Notice => 'key' in found;

const EMPTY: Pick<GameState, 'game' | 'ledger' | 'caseId' | 'closes' | 'lastRefusal' | 'lastCommand'> = {
  game: null,
  ledger: null,
  caseId: null,
  closes: [],
  lastRefusal: null,
  lastCommand: null,
};

/** The game and its save: the only place in the browser where commands are applied. Every command is saved at once. */
export function createGameStore({ cases, slot, newSeed }: Needs): StoreApi<GameStore> {
  const kept = keptLog(slot);
  const broken = kept && isNotice(kept) ? kept : null;
  if (broken) slot.setAside();

  return createStore<GameStore>((set, get) => {
    let table: Table | null = null;
    /** Whether the player knows that nothing is being kept. */
    let told = false;

    const lay = (next: Table, command: Command | null): void => {
      table = next;
      const { snapshot, ledger, closes } = next;
      const failure = slot.write(serializeLog(snapshot.log));
      set({
        game: snapshot,
        ledger,
        closes,
        caseId: snapshot.scenario.id,
        lastRefusal: null,
        lastCommand: command,
        saved: failure ? get().saved : savedIn(snapshot.log),
        ...(failure && !told ? { notice: { key: failure === 'full' ? 'save.full' : 'save.blocked' } } : {}),
      });
      told = failure !== null;
    };
    const fail = (notice: Notice): false => {
      set({ loading: false, notice });
      return false;
    };
    /** A save that cannot be played is kept aside and not offered again. */
    const refuseSave = (notice: Notice): false => {
      slot.setAside();
      set({ saved: null });
      return fail(notice);
    };
    const open = async (caseId: string, theory: string | null): Promise<Program | null> => {
      const found = cases.find(({ id }) => id === caseId);
      return found ? compile(await found.load(), theory ?? undefined) : null;
    };

    return {
      ...EMPTY,
      loading: false,
      notice: broken,
      saved: kept && !isNotice(kept) ? savedIn(kept) : null,

      async newGame({ caseId, seed, theory }) {
        set({ loading: true, notice: null });
        try {
          const program = await open(caseId, theory ?? null);
          if (!program) return fail({ key: 'error.caseMissing', params: { id: caseId } });
          lay(begin(program, seed ?? newSeed()), null);
        } catch {
          return fail({ key: 'error.caseFailed' });
        }
        set({ loading: false });
        return true;
      },

      async continueGame() {
        const log = keptLog(slot);
        if (log === null) {
          set({ saved: null });
          return fail({ key: 'save.none' });
        }
        if (isNotice(log)) return refuseSave(log);
        set({ loading: true, notice: null });
        let program: Program | null;
        try {
          program = await open(log.header.scenario, log.header.theory);
        } catch {
          return fail({ key: 'error.caseFailed' });
        }
        if (!program) return refuseSave({ key: 'save.caseMissing' });
        if (headerProblem(program, log.header)) return refuseSave({ key: 'save.foreign' });
        const resumed = resume(program, log);
        if ('kind' in resumed) return refuseSave({ key: 'save.differs' });
        lay(resumed, null);
        set({ loading: false });
        return true;
      },

      does(command) {
        if (!table) return false;
        const next = play(table, command);
        if ('code' in next) {
          set({ lastRefusal: next, lastCommand: command });
          return false;
        }
        lay(next, command);
        return true;
      },
      raise: (argument) => get().does({ type: 'raise', argument }),
      predict: (option, calls) => get().does({ type: 'predict', option, calls }),
      decide: (option, reason) =>
        get().does(reason === undefined ? { type: 'decide', option } : { type: 'decide', option, reason }),
      advance: () => get().does({ type: 'advance' }),

      leave() {
        table = null;
        set(EMPTY);
      },
      deleteSave() {
        slot.remove();
        set({ saved: null });
      },
      dismissNotice: () => set({ notice: null }),
      dismissRefusal: () => set({ lastRefusal: null }),
    };
  });
}
