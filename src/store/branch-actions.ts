import { isFull, entriesUntil, withBranch, withName, withoutBranch } from './branches';
import type { Desk } from './desk';
import { LIMITS } from './limits';
import { type Branch, branchOf, logOf, type SaveDocument } from './save-document';
import { play, resume, type Table } from './table';
import type { GameActions } from './types';

type BranchActions = Pick<GameActions, 'branchFrom' | 'switchTo' | 'nameBranch' | 'deleteBranch' | 'lookAt'>;

/** What can be done to the lines of play of the game on the table. */
export function branchActions(desk: Desk): BranchActions {
  /** Lines are played once; every command makes a new list of entries. */
  const tables = new WeakMap<Branch['entries'], Table>();

  const tableOf = (document: SaveDocument, branch: Branch): Table | null => {
    const { playing } = desk;
    if (!playing) return null;
    if (branch.id === playing.document.onTable) return playing.table;
    const known = tables.get(branch.entries);
    if (known) return known;
    const table = resume(playing.table.snapshot.program, logOf(document, branch));
    if ('kind' in table) {
      desk.fail({ key: 'branch.differs' });
      return null;
    }
    tables.set(branch.entries, table);
    return table;
  };
  /** Puts the line that a document has on the table there. */
  const turnTo = (document: SaveDocument): boolean => {
    const table = tableOf(document, branchOf(document, document.onTable));
    if (!table) return false;
    // A line that is played on needs a ledger of its own: the remembered one is let go.
    tables.delete(branchOf(document, document.onTable).entries);
    desk.lay({ table, document }, null);
    return true;
  };

  return {
    branchFrom(turn, option) {
      const { playing } = desk;
      if (!playing) return false;
      const { document, table } = playing;
      if (isFull(document)) return desk.fail({ key: 'branch.full', params: { most: LIMITS.branches } });
      const { program, log } = table.snapshot;
      const back = resume(program, { ...log, entries: entriesUntil(log.entries, turn, option !== null) });
      if ('kind' in back) return desk.fail({ key: 'branch.differs' });
      if (back.snapshot.reading.turn !== turn || back.snapshot.reading.phase !== 'debate') return false;
      const next = option === null ? back : play(back, { type: 'decide', option });
      if ('code' in next) {
        desk.set({ lastRefusal: next });
        return false;
      }
      desk.lay({ table: next, document: withBranch(document, turn, next.snapshot.log.entries) }, null);
      return true;
    },
    switchTo(branch) {
      const { playing } = desk;
      if (!playing?.document.branches.some(({ id }) => id === branch)) return false;
      return turnTo({ ...playing.document, onTable: branch });
    },
    nameBranch(branch, name) {
      const { playing } = desk;
      if (playing) desk.lay({ ...playing, document: withName(playing.document, branch, name) }, null);
    },
    deleteBranch(branch) {
      const { playing } = desk;
      const document = playing && withoutBranch(playing.document, branch);
      if (!playing || !document) return false;
      if (branch === playing.document.onTable) return turnTo(document);
      desk.lay({ ...playing, document }, null);
      return true;
    },
    lookAt(branch) {
      const document = desk.playing?.document;
      const found = document?.branches.find(({ id }) => id === branch);
      return document && found ? (tableOf(document, found)?.snapshot ?? null) : null;
    },
  };
}
