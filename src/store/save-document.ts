import { type GameLog, type LogEntry, LogError, type LogHeader, parseLog } from '../engine';
import { type Goal, GOAL_AIMS } from '../view';
import { checksumOf } from './checksum';
import { LIMITS } from './limits';
import { FIRST_BRANCH } from './types';

/** Form of the save; goes up when an older reader could not make sense of it. */
export const SAVE_VERSION = 2;
const MARK = 'save';

/** One line of play. All lines of a game share its header, and so its luck. */
export interface Branch {
  readonly id: string;
  /** Null until the player names it. */
  readonly name: string | null;
  /** The line it left and the turn in which it left; null for the first line. */
  readonly from: { readonly branch: string; readonly turn: number } | null;
  readonly entries: readonly LogEntry[];
}

/** Everything that is kept of a game. */
export interface SaveDocument {
  readonly header: LogHeader;
  /** The first line stands first; every other one after the one it left. */
  readonly branches: readonly Branch[];
  /** Id of the line that is played. */
  readonly onTable: string;
  readonly goals: readonly Goal[];
}

export const logOf = ({ header }: Pick<SaveDocument, 'header'>, { entries }: Pick<Branch, 'entries'>): GameLog => ({
  header,
  entries,
});
export function branchOf({ branches }: SaveDocument, id: string): Branch {
  const found = branches.find((branch) => branch.id === id);
  if (!found) throw new Error(`broken promise: there is no line of play ${id}`);
  return found;
}
/** A document of one line. */
export const documentOf = ({ header, entries }: GameLog, goals: readonly Goal[] = []): SaveDocument => ({
  header,
  branches: [{ id: FIRST_BRANCH, name: null, from: null, entries }],
  onTable: FIRST_BRANCH,
  goals,
});

/** The text of a save: its mark and version, a checksum, and the body that the checksum is of. */
export function serializeSave({ header, branches, onTable, goals }: SaveDocument): string {
  const body = {
    header,
    goals,
    onTable,
    branches: branches.map(({ entries, ...branch }) => ({
      ...branch,
      commands: entries.map(({ command, hash }) => (hash === undefined ? command : { ...command, hash })),
    })),
  };
  const check = checksumOf(JSON.stringify(body));
  return `${JSON.stringify({ ripples: MARK, version: SAVE_VERSION, checksum: check, body })}\n`;
}

export type SaveFault =
  /** It was never one of ours. */
  | 'foreign'
  /** Ours, of a form that this version does not know. */
  | 'version'
  /** Ours once, but cut or changed. */
  | 'damaged'
  | 'too-large';

/** A save that cannot be read. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  readonly fault: SaveFault;
  constructor(fault: SaveFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const damaged = (detail: string): never => {
  throw new SaveError('damaged', detail);
};
const isName = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;
const ID = /^[a-z][a-z0-9-]{0,31}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

function parseGoals(found: unknown): readonly Goal[] {
  if (!Array.isArray(found) || found.length > LIMITS.goals) return damaged('goals');
  return found.map((goal: unknown): Goal => {
    const { measure, aim } = isFields(goal) ? goal : {};
    const known = GOAL_AIMS.find((one) => one === aim);
    return isName(measure, LIMITS.name) && known ? { measure, aim: known } : damaged('a goal');
  });
}

/** The engine's own reader checks header and commands, line by line. */
function parseEntries(header: unknown, commands: unknown): GameLog {
  if (!Array.isArray(commands)) return damaged('commands');
  try {
    return parseLog([header, ...commands].map((line) => JSON.stringify(line)).join('\n'));
  } catch (error) {
    if (error instanceof LogError) return damaged(error.message);
    throw error;
  }
}

function parseFrom(found: unknown, earlier: readonly Branch[]): Branch['from'] {
  if (found === null) return earlier.length === 0 ? null : damaged('a second first line');
  const { branch, turn } = isFields(found) ? found : {};
  const isKnown = earlier.some(({ id }) => id === branch);
  if (typeof branch !== 'string' || !isKnown) return damaged('a line that leaves no other');
  return typeof turn === 'number' && Number.isInteger(turn) && turn >= 1 ? { branch, turn } : damaged('a turn');
}

function parseBody(body: Fields): SaveDocument {
  const { header, goals, onTable, branches: found } = body;
  if (!Array.isArray(found) || found.length < 1 || found.length > LIMITS.branches) return damaged('lines of play');
  const branches: Branch[] = [];
  let first: LogHeader | null = null;
  for (const one of found as readonly unknown[]) {
    const { id, name, from, commands } = isFields(one) ? one : {};
    if (!isId(id) || branches.some((branch) => branch.id === id)) return damaged('the id of a line');
    if (name !== null && !isName(name, LIMITS.branchName)) return damaged('the name of a line');
    const log = parseEntries(header, commands);
    first ??= log.header;
    branches.push({ id, name, from: parseFrom(from, branches), entries: log.entries });
  }
  if (!first || !branches.some(({ id }) => id === onTable)) return damaged('which line is on the table');
  return { header: first, branches, onTable: onTable as string, goals: parseGoals(goals) };
}

/** The form before this one was the log alone, a JSON line for each command. */
function parseLogAlone(text: string): SaveDocument {
  try {
    return documentOf(parseLog(text));
  } catch (error) {
    if (error instanceof LogError) return damaged(error.message);
    throw error;
  }
}

const isLogAlone = (text: string): boolean => /^\s*\{"format":\d+,/.test(text);

/** Reads a save from anywhere. Throws a SaveError; checks form, size and checksum, not whether the game is legal. */
export function parseSave(given: string): SaveDocument {
  if (given.length > LIMITS.saveCharacters) throw new SaveError('too-large', `${given.length} characters`);
  const text = given.replace(/^\uFEFF/, '');
  if (isLogAlone(text)) return parseLogAlone(text);
  const found = jsonIn(text);
  if (!isFields(found) || found['ripples'] !== MARK) throw new SaveError('foreign', 'not a save');
  const { version, checksum, body } = found;
  if (version !== SAVE_VERSION) throw new SaveError('version', String(version));
  if (!isFields(body) || bodyChecksum(body) !== checksum) return damaged('the checksum differs');
  return parseBody(body);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What begins like one of ours and ends early was cut, not written by somebody else.
    throw new SaveError(/^\s*\{"ripples":/.test(text) ? 'damaged' : 'foreign', 'not JSON');
  }
}

/** Null for a body nested so deeply that it cannot be written down again. */
function bodyChecksum(body: Fields): string | null {
  try {
    return checksumOf(JSON.stringify(body));
  } catch {
    return null;
  }
}
