/**
 * A game in the part of an address that never leaves the browser: `#r=` and, in base64url, a version, a checksum, what
 * is needed to begin the game again, goals, the hash it comes to and its commands.
 */
import { type GameLog, hash, LOG_FORMAT, type LogHeader, MOST_SEED, type Program, replayLog } from '../engine';
import { type Goal, GOAL_AIMS } from '../view';
import { ByteError, ByteReader, ByteWriter, fromBase64Url, toBase64Url } from './bytes';
import { checksum } from './checksum';
import { LIMITS } from './limits';
import { packCommands, unpackCommands } from './pack-commands';
import { canBegin } from './table';

const LINK_VERSION = 1;
/** Version and checksum. */
const HEAD_BYTES = 5;
const MOST_HUMANS = 50;

export type LinkFault =
  /** Cut, mistyped or not a link of ours. */
  | 'damaged'
  /** Made by another version of the game. */
  | 'version'
  | 'too-large';

/** What a link says before the case is fetched. */
export interface PackedGame {
  readonly header: LogHeader;
  readonly turn: number;
  readonly goals: readonly Goal[];
  /** Hash of the position the commands lead to. */
  readonly hash: string;
  /** Packed commands; only the case can read them. */
  readonly commands: Uint8Array;
}

/** The packed form of a game, or null when it is longer than a link may be: a file has room for it. */
export function packLink(program: Program, log: GameLog, goals: readonly Goal[]): string | null {
  if (log.entries.length > LIMITS.linkCommands) return null;
  const { header } = log;
  const { position } = replayLog(program, log);
  const body = new ByteWriter();
  body.number(header.rules);
  body.text(header.scenario);
  body.hex(header.rulesHash);
  body.text(header.theory ?? '');
  body.text(header.seed);
  body.number(header.humans.length);
  for (const actor of header.humans) body.text(actor);
  body.text(header.inject ?? '');
  body.number(goals.length);
  for (const { measure, aim } of goals) {
    body.text(measure);
    body.number(GOAL_AIMS.indexOf(aim));
  }
  body.number(position[0] ?? 0);
  body.hex(hash(program, position));
  packCommands(program, log, body);
  const whole = new ByteWriter();
  whole.byte(LINK_VERSION);
  whole.hex(checksum(body.bytes).toString(16).padStart(8, '0'));
  for (const byte of body.bytes) whole.byte(byte);
  const text = toBase64Url(whole.bytes);
  return text.length > LIMITS.linkCharacters ? null : text;
}

function readGoals(from: ByteReader): readonly Goal[] {
  const count = from.number();
  if (count > LIMITS.goals) throw new ByteError('too many goals');
  return Array.from({ length: count }, (): Goal => {
    const measure = from.text(LIMITS.name);
    const aim = GOAL_AIMS[from.number()];
    if (aim === undefined) throw new ByteError('an unknown aim');
    return { measure, aim };
  });
}

function readBody(from: ByteReader): PackedGame {
  const rules = from.number();
  const scenario = from.text(LIMITS.name);
  const rulesHash = from.hex(8);
  const theory = from.text(LIMITS.name) || null;
  const seed = from.text(MOST_SEED * 4);
  if (scenario === '' || seed === '' || seed.length > MOST_SEED) throw new ByteError('no case or no phrase');
  const humans = from.number();
  if (humans > MOST_HUMANS) throw new ByteError('too many seats');
  const header: LogHeader = {
    format: LOG_FORMAT,
    rules,
    scenario,
    rulesHash,
    theory,
    seed,
    humans: Array.from({ length: humans }, () => from.text(LIMITS.name)),
    inject: from.text(LIMITS.name) || null,
  };
  const goals = readGoals(from);
  const turn = from.number();
  const closing = from.hex(8);
  const commands: number[] = [];
  while (!from.isDone) commands.push(from.byte());
  return { header, turn, goals, hash: closing, commands: Uint8Array.from(commands) };
}

/** Reads the packed text of a link from anywhere; what is wrong with it instead of a throw. */
export function readLink(text: string): PackedGame | LinkFault {
  if (text.length > LIMITS.linkCharacters) return 'too-large';
  const bytes = fromBase64Url(text);
  if (!bytes || bytes.length <= HEAD_BYTES) return 'damaged';
  const head = new ByteReader(bytes.subarray(0, HEAD_BYTES));
  const version = head.byte();
  const wanted = Number.parseInt(head.hex(4), 16);
  if (checksum(bytes.subarray(HEAD_BYTES)) !== wanted) return 'damaged';
  if (version !== LINK_VERSION) return 'version';
  try {
    return readBody(new ByteReader(bytes.subarray(HEAD_BYTES)));
  } catch (error) {
    if (error instanceof ByteError) return 'damaged';
    throw error;
  }
}

/** The game of a link, played to where it stood; null when it comes to something else than the link says. */
export function unpackLink(program: Program, packed: PackedGame): GameLog | null {
  if (!canBegin(program, packed.header)) return null;
  let log: GameLog;
  try {
    log = unpackCommands(program, packed.header, new ByteReader(packed.commands));
  } catch (error) {
    if (error instanceof ByteError) return null;
    throw error;
  }
  return hash(program, replayLog(program, log).position) === packed.hash ? log : null;
}
