/** What can be done to the lines of play of a game. Pure: a new document, or the reason there is none. */
import type { Command, LogEntry } from '../engine';
import { LIMITS } from './limits';
import { type Branch, branchOf, type SaveDocument } from './save-document';

const isDecision = ({ type }: Command): boolean => type === 'decide' || type === 'settle';

/** Commands before a turn began, turns counted from 1. */
function entriesBefore(entries: readonly LogEntry[], turn: number): readonly LogEntry[] {
  let now = 1;
  const end = entries.findIndex(({ command }) => {
    if (now >= turn) return true;
    if (command.type === 'advance') now += 1;
    return false;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

/**
 * A line up to the debate of a turn, with what was said there when `spoken`: so that another option can be chosen with
 * nothing else changed. Predictions belong to the option they were made for and are left out.
 */
export function entriesUntil(entries: readonly LogEntry[], turn: number, spoken: boolean): readonly LogEntry[] {
  const before = entriesBefore(entries, turn);
  if (!spoken) return before;
  const rest = entries.slice(before.length);
  const decided = rest.findIndex(({ command }) => isDecision(command));
  const said = (decided === -1 ? rest : rest.slice(0, decided)).filter(({ command }) => command.type === 'raise');
  return [...before, ...said];
}

/** `b1`, `b2` …: the first that is free. */
function freeId(branches: readonly Branch[]): string {
  for (let number = 1; ; number++) {
    if (!branches.some(({ id }) => id === `b${number}`)) return `b${number}`;
  }
}

export const isFull = ({ branches }: SaveDocument): boolean => branches.length >= LIMITS.branches;

/** A new line that leaves the one on the table in a turn; it comes to the table. The caller asks `isFull` first. */
export function withBranch(document: SaveDocument, turn: number, entries: readonly LogEntry[]): SaveDocument {
  const id = freeId(document.branches);
  const branch: Branch = { id, name: null, from: { branch: document.onTable, turn }, entries };
  return { ...document, branches: [...document.branches, branch], onTable: id };
}

/** Characters that print; a name of nothing else is no name. */
export function nameFrom(given: string): string | null {
  const plain = given
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = Array.from(plain).slice(0, LIMITS.branchName).join('').slice(0, LIMITS.branchName).trim();
  return cut === '' ? null : cut;
}

export const withName = (document: SaveDocument, id: string, name: string): SaveDocument => ({
  ...document,
  branches: document.branches.map((branch) => (branch.id === id ? { ...branch, name: nameFrom(name) } : branch)),
});

/**
 * Without a line; those that left it now leave the one it left, and if it was on the table that one comes there. The
 * first line stays: null.
 */
export function withoutBranch(document: SaveDocument, id: string): SaveDocument | null {
  const { from } = branchOf(document, id);
  if (!from) return null;
  const branches = document.branches
    .filter((branch) => branch.id !== id)
    .map((branch) =>
      branch.from?.branch === id ? { ...branch, from: { ...branch.from, branch: from.branch } } : branch,
    );
  return { ...document, branches, onTable: document.onTable === id ? from.branch : document.onTable };
}
