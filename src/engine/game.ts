import { keysOf } from './chance';
import { raise } from './debate';
import { assertNever, at } from './integers';
import { type Ledger } from './ledger';
import { copyOf, type Position } from './position';
import { AWAITED, CHOSEN, CHOSE_NONE, INJECTED, KEY0, KEY1, NONE, type Program, SEATED } from './program';
import { type Meaning, understand } from './refuse';
import { beginTurn, DEBATE_STEP, decideTurn, finishTurn } from './turn';
import { CALENDAR, type Command, type Refusal } from './vocabulary';
import { Writer } from './writer';

/** Longest seed phrase; something a teacher can say aloud. */
export const MOST_SEED = 64;

export interface StartOptions {
  /** Counterparts whose answers come from people. */
  readonly humans?: readonly string[];
  /** A `by: teacher` event for the first turn. */
  readonly inject?: string;
}

export interface Applied {
  readonly position: Position;
  readonly refusal: Refusal | null;
}

/** One writer a program: its scratch tables are made once, so that a turn allocates nothing but its position. */
const writers = new WeakMap<Program, Writer>();
const writerOf = (program: Program): Writer => {
  const known = writers.get(program);
  if (known) return known;
  const fresh = new Writer(program);
  writers.set(program, fresh);
  return fresh;
};

/** Sets a table of cells to the beginning of a game, before its first turn. */
export function lay(program: Program, cells: Int32Array, key0: number, key1: number): void {
  cells.set(program.beginning);
  cells[KEY0] = key0;
  cells[KEY1] = key1;
}

/** The first position of a game: turn 1, its event on the table. Throws when a name or the seed is not usable. */
export function start(program: Program, seed: string, options: StartOptions = {}, ledger?: Ledger): Position {
  if (seed.length < 1 || seed.length > MOST_SEED) {
    throw new RangeError(`a seed is a phrase of 1 to ${MOST_SEED} characters, not ${seed.length}`);
  }
  const cells = new Int32Array(program.layout.size);
  const [key0, key1] = keysOf(seed);
  lay(program, cells, key0, key1);
  for (const name of options.humans ?? []) {
    const actor = program.actors.find(name);
    if (actor === NONE) throw new RangeError(`there is no counterpart called ${name}`);
    cells[program.layout.seats + actor] = SEATED;
  }
  if (options.inject !== undefined) {
    const event = program.events.find(options.inject);
    if (event === NONE || at(program.eventByTeacher, event) === 0) {
      throw new RangeError(`there is no teacher's event called ${options.inject}`);
    }
    cells[INJECTED] = event + 1;
  }
  const write = writerOf(program);
  write.begin(cells, ledger ?? null);
  beginTurn(program, write);
  return cells;
}

/** Applies what a command was understood to mean. */
export function perform(program: Program, write: Writer, meaning: Meaning): void {
  switch (meaning.type) {
    case 'raise':
      write.enter(DEBATE_STEP);
      raise(program, write, meaning.argument);
      return;
    case 'predict':
      return;
    case 'decide':
      decideTurn(program, write, meaning.option, meaning.support, meaning.needed);
      return;
    case 'respond':
      respond(program, write, meaning.actor, meaning.reaction);
      return;
    case 'inject':
      write.put(INJECTED, meaning.event + 1, CALENDAR);
      return;
    case 'advance':
      beginTurn(program, write);
      return;
    default:
      assertNever(meaning);
  }
}

function respond(program: Program, write: Writer, actor: number, reaction: number): void {
  const { seats } = program.layout;
  const decided = write.ledger?.decided ?? CALENDAR;
  const chosen = reaction === NONE ? CHOSE_NONE : CHOSEN + reaction - at(program.actorReactions, actor);
  write.put(seats + actor, chosen, decided);
  for (let other = 0; other < program.actors.count; other++) {
    if (at(write.cells, seats + other) === AWAITED) return;
  }
  finishTurn(program, write, decided, true);
}

/** Applies a command. A refused one gives back the very same position and says why. */
export function apply(program: Program, position: Position, command: Command, ledger?: Ledger): Applied {
  const understood = understand(program, position, command);
  if ('refusal' in understood) return { position, refusal: understood.refusal };
  if (understood.meaning.type === 'predict') return { position, refusal: null };
  const write = writerOf(program);
  const cells = copyOf(position);
  write.begin(cells, ledger ?? null);
  perform(program, write, understood.meaning);
  return { position: cells, refusal: null };
}
