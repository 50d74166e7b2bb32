import { createStore, type StoreApi } from 'zustand/vanilla';
import { branchActions } from './branch-actions';
import { createDesk, grown, NO_GAME, savedIn } from './desk';
import { areGoals, isSealed } from './goals';
import type { Keeper } from './keeper';
import { openCase, playable, type Playing, type ShelfCase } from './opening';
import { documentOf } from './save-document';
import { sharingActions } from './sharing-actions';
import { begin, play } from './table';
import type { GameStore, Notice } from './types';

interface Needs {
  readonly cases: readonly ShelfCase[];
  readonly keeper: Keeper;
  readonly newSeed: () => string;
}

/** Why a kept game was set aside, in words. */
const SET_ASIDE = {
  missing: { key: 'save.caseMissing' },
  foreign: { key: 'save.foreign' },
  differs: { key: 'save.differs' },
} as const satisfies Readonly<Record<string, Notice>>;

function setAsideWords(found: Exclude<Awaited<ReturnType<typeof playable>>, Playing>): Notice {
  if (!found) return SET_ASIDE.missing;
  return found.kind === 'refused' || found.kind === 'other-hash' ? SET_ASIDE.differs : SET_ASIDE.foreign;
}

/** The game and its save: the only place in the browser where commands are applied. Every command is saved at once. */
export function createGameStore({ cases, keeper, newSeed }: Needs): StoreApi<GameStore> {
  const kept = keeper.find();

  return createStore<GameStore>((set, get) => {
    const desk = createDesk({ cases, keeper, get, set });

    return {
      ...NO_GAME,
      loading: false,
      notice: kept.notice,
      saved: kept.document && savedIn(kept.document),
      offer: null,
      canTakeBack: keeper.findReplaced() !== null,

      async prepare(caseId) {
        await openCase(cases, caseId, null).catch(() => null);
      },

      async newGame({ caseId, seed, theory }) {
        set({ loading: true, notice: null });
        try {
          const program = await openCase(cases, caseId, theory ?? null);
          if (!program) return desk.fail({ key: 'error.caseMissing', params: { id: caseId } });
          const table = begin(program, seed ?? newSeed());
          desk.replace({ table, document: documentOf(table.snapshot.log) });
        } catch {
          return desk.fail({ key: 'error.caseFailed' });
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
            return desk.fail(first ?? { key: 'save.none' });
          }
          let found: Awaited<ReturnType<typeof playable>>;
          try {
            found = await playable(cases, document);
          } catch {
            return desk.fail({ key: 'error.caseFailed' });
          }
          if (found && 'table' in found) {
            set({ guest: false });
            desk.lay(found, null);
            set({ loading: false, notice: first ? { key: 'save.olderUsed' } : get().notice });
            return true;
          }
          first ??= setAsideWords(found);
          keeper.setAside();
        }
      },

      does(command) {
        const { playing } = desk;
        if (!playing) return false;
        const next = play(playing.table, command);
        if ('code' in next) {
          set({ lastRefusal: next, lastCommand: command });
          return false;
        }
        desk.lay({ table: next, document: grown(playing.document, next) }, command);
        return true;
      },
      raise: (argument) => get().does({ type: 'raise', argument }),
      predict: (option, calls) => get().does({ type: 'predict', option, calls }),
      decide: (option, reason) =>
        get().does(reason === undefined ? { type: 'decide', option } : { type: 'decide', option, reason }),
      advance: () => get().does({ type: 'advance' }),
      setGoals(goals) {
        const { playing } = desk;
        if (!playing || isSealed(playing.document)) return false;
        if (!areGoals(playing.table.snapshot.scenario, goals)) return false;
        desk.lay({ table: playing.table, document: { ...playing.document, goals: [...goals] } }, null);
        return true;
      },

      ...branchActions(desk),
      ...sharingActions(desk),

      leave: () => desk.clear(),
      deleteSave() {
        keeper.remove();
        set({ saved: null });
      },
      dismissNotice: () => set({ notice: null }),
      dismissRefusal: () => set({ lastRefusal: null }),
    };
  });
}
