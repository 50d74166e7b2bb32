import { createLedger, type Ledger } from './ledger';
import { apply, MOST_SEED, start } from './game';
import { hash } from './hash';
import { byCodeUnits } from './integers';
import type { Position } from './position';
import { ENDED, PHASE, type Program, REPORT } from './program';
import { parseCommand } from './parse-command';
import { LOG_FORMAT, RULES_VERSION } from './version';
import type { Command, Refusal } from './vocabulary';

/** The first line of a game: everything needed to begin it again. */
export interface LogHeader {
  readonly format: number;
  readonly rules: number;
  readonly scenario: string;
  readonly rulesHash: string;
  readonly theory: string | null;
  readonly seed: string;
  readonly humans: readonly string[];
  readonly inject: string | null;
}

/** A command; the one that closes a turn carries the hash of the position it leads to. */
export interface LogEntry {
  readonly command: Command;
  readonly hash?: string;
}
export interface GameLog {
  readonly header: LogHeader;
  readonly entries: readonly LogEntry[];
}

export const newHeader = (
  program: Program,
  seed: string,
  { humans = [], inject = null }: { humans?: readonly string[]; inject?: string | null } = {},
): LogHeader => ({
  format: LOG_FORMAT,
  rules: RULES_VERSION,
  scenario: program.scenario.id,
  rulesHash: program.rulesHash,
  theory: program.theory,
  seed,
  humans: [...humans].sort(byCodeUnits),
  inject,
});

/** Whether a turn closed between two positions: only then does a log line carry a hash. */
const isClosed = (position: Position): boolean => position[PHASE] === REPORT || position[PHASE] === ENDED;

/** The line for a command that led from one position to another. */
export const logEntry = (program: Program, before: Position, command: Command, after: Position): LogEntry =>
  before !== after && isClosed(after) && command.type !== 'inject'
    ? { command, hash: hash(program, after) }
    : { command };

/** One JSON line for the header and one for each command. */
export const serializeLog = ({ header, entries }: GameLog): string =>
  [header, ...entries.map(({ command, hash }) => (hash === undefined ? command : { ...command, hash }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** A log that cannot be read: which line, and what is wrong with it. */
export class LogError extends Error {
  override readonly name = 'LogError';
  /** From 1. */
  readonly line: number;
  readonly problem: string;
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
  }
}

export const MOST_LOG_CHARACTERS = 1_000_000;
export const MOST_LOG_LINES = 5_000;
export const MOST_LINE_CHARACTERS = 10_000;

function objectOn(line: string, number: number): Readonly<Record<string, unknown>> {
  if (line.length > MOST_LINE_CHARACTERS) throw new LogError(number, `longer than ${MOST_LINE_CHARACTERS} characters`);
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new LogError(number, 'not JSON');
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw new LogError(number, 'not a JSON object');
  }
  return found as Record<string, unknown>;
}

const HEADER_KEYS = ['format', 'rules', 'scenario', 'rulesHash', 'theory', 'seed', 'humans', 'inject'] as const;
const MOST_NAME = 100;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MOST_NAME;

function parseHeader(found: Readonly<Record<string, unknown>>): LogHeader {
  const fail = (problem: string): never => {
    throw new LogError(1, problem);
  };
  for (const key of Object.keys(found)) {
    if (!HEADER_KEYS.some((known) => known === key))
      fail(`the header has no ${JSON.stringify(key.slice(0, MOST_NAME))}`);
  }
  const { format, rules, scenario, rulesHash, theory = null, seed, humans = [], inject = null } = found;
  if (format !== LOG_FORMAT) fail(`format must be ${LOG_FORMAT}, found ${shown(format)}`);
  if (typeof rules !== 'number' || !Number.isInteger(rules) || rules < 1) fail(`rules must be a whole number`);
  if (!isName(scenario)) fail('scenario must be a name');
  if (typeof rulesHash !== 'string' || !/^[0-9a-f]{16}$/.test(rulesHash)) fail('rulesHash must be 16 hex digits');
  if (theory !== null && !isName(theory)) fail('theory must be a name or null');
  if (typeof seed !== 'string' || seed.length < 1 || seed.length > MOST_SEED) {
    fail(`seed must be a phrase of 1 to ${MOST_SEED} characters`);
  }
  if (!Array.isArray(humans) || humans.length > 50 || !humans.every(isName)) fail('humans must be a list of names');
  if (inject !== null && !isName(inject)) fail('inject must be a name or null');
  return {
    format: LOG_FORMAT,
    rules: rules as number,
    scenario: scenario as string,
    rulesHash: rulesHash as string,
    theory: theory as string | null,
    seed: seed as string,
    humans: humans as string[],
    inject: inject as string | null,
  };
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** Reads a log that may come from anywhere. Throws a LogError; checks form and size, not whether the game is legal. */
export function parseLog(text: string): GameLog {
  if (text.length > MOST_LOG_CHARACTERS) throw new LogError(1, `longer than ${MOST_LOG_CHARACTERS} characters`);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  if (lines.length > MOST_LOG_LINES) throw new LogError(MOST_LOG_LINES + 1, `more than ${MOST_LOG_LINES} lines`);
  const [first, ...rest] = lines;
  if (first === undefined) throw new LogError(1, 'the file is empty');
  const header = parseHeader(objectOn(first, 1));
  const entries = rest.map((line, i): LogEntry => {
    const { hash: closing, ...command } = objectOn(line, i + 2);
    if (closing !== undefined && (typeof closing !== 'string' || !/^[0-9a-f]{16}$/.test(closing))) {
      throw new LogError(i + 2, 'hash must be 16 hex digits');
    }
    const parsed = parseCommand(command);
    if (typeof parsed === 'string') throw new LogError(i + 2, parsed);
    return closing === undefined ? { command: parsed } : { command: parsed, hash: closing };
  });
  return { header, entries };
}

export type ReplayProblem =
  | { readonly kind: 'other-rules'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'other-scenario'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'other-rules-hash'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'other-theory'; readonly found: string | null; readonly wanted: string | null }
  | { readonly kind: 'refused'; readonly entry: number; readonly turn: number; readonly refusal: Refusal }
  | {
      readonly kind: 'other-hash';
      readonly entry: number;
      readonly turn: number;
      readonly found: string;
      readonly wanted: string;
    };

export interface Replay {
  /** Start, then one after each command that was applied. */
  readonly positions: readonly Position[];
  readonly position: Position;
  readonly ledger: Ledger;
  /** For each command that was applied the hash it leads to, where it closes a turn. */
  readonly made: readonly (string | undefined)[];
  /** Hash at each close of a turn, in order. */
  readonly hashes: readonly string[];
  /** The first thing that differs from the log, or null. */
  readonly problem: ReplayProblem | null;
}

/** Why a log belongs to other rules than these, or null. A different theory is not looked at: see `replayLog`. */
export function headerProblem(program: Program, header: LogHeader): ReplayProblem | null {
  if (header.rules !== RULES_VERSION) return { kind: 'other-rules', found: header.rules, wanted: RULES_VERSION };
  if (header.scenario !== program.scenario.id) {
    return { kind: 'other-scenario', found: header.scenario, wanted: program.scenario.id };
  }
  if (header.rulesHash !== program.rulesHash) {
    return { kind: 'other-rules-hash', found: header.rulesHash, wanted: program.rulesHash };
  }
  if (header.theory !== program.theory) {
    return { kind: 'other-theory', found: header.theory, wanted: program.theory };
  }
  return null;
}

/**
 * Plays a log again and stops at the first command that is refused. Hashes are compared and the first difference is
 * reported, but the game is played on: what it comes to is what the reader wants to see.
 */
export function replayLog(program: Program, { header, entries }: GameLog): Replay {
  const ledger = createLedger();
  let problem = headerProblem(program, header);
  const options = header.inject === null ? { humans: header.humans } : { humans: header.humans, inject: header.inject };
  let position = start(program, header.seed, options, ledger);
  const positions = [position];
  const made: (string | undefined)[] = [];
  for (const [i, entry] of entries.entries()) {
    const turn = position[0] ?? 0;
    const applied = apply(program, position, entry.command, ledger);
    if (applied.refusal) {
      problem ??= { kind: 'refused', entry: i, turn, refusal: applied.refusal };
      break;
    }
    const { hash: closing } = logEntry(program, position, entry.command, applied.position);
    position = applied.position;
    positions.push(position);
    made.push(closing);
    if (entry.hash !== undefined && entry.hash !== closing) {
      problem ??= { kind: 'other-hash', entry: i, turn, found: closing ?? 'none', wanted: entry.hash };
    }
  }
  return { positions, position, ledger, made, hashes: made.flatMap((one) => one ?? []), problem };
}
