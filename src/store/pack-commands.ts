/**
 * Commands as numbers: each is its place among those that are legal where it was given, so most take one byte, and
 * a packed game cannot say anything the rules do not allow. Places are those of the names in order, so that a case file
 * whose entries were moved about still reads the same link.
 */
import {
  apply,
  type Call,
  type Command,
  type GameLog,
  isTemplate,
  legal,
  type LogEntry,
  logEntry,
  type LogHeader,
  type Position,
  type Program,
  start,
} from '../engine';
import { ByteError, type ByteReader, type ByteWriter } from './bytes';
import { LIMITS } from './limits';

/** How a command is packed: the two low bits of its first number. */
const PLAIN = 0;
const WITH_REASON = 1;
const PREDICTION = 2;
const VOTE = 3;

const CALL_BITS: Readonly<Record<Call, number>> = { up: 1, same: 2, down: 3 };
const callOf = (bits: number): Call | null => (bits === 1 ? 'up' : bits === 2 ? 'same' : bits === 3 ? 'down' : null);

const inOrder = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => (a < b ? -1 : 1));
const actorsOf = ({ scenario }: Program): readonly string[] => inOrder(scenario.actors.map(({ name }) => name));
const reasonsOf = ({ scenario }: Program): readonly string[] =>
  inOrder([...new Set([...scenario.values, ...scenario.lenses].map(({ name }) => name))]);

const keyOf = (command: Command): string => JSON.stringify(command);
/** What may be done here, by name. */
const movesAt = (program: Program, position: Position): readonly string[] =>
  inOrder(
    legal(program, position)
      .filter((command) => !isTemplate(command))
      .map(keyOf),
  );
const optionsAt = (program: Program, position: Position): readonly string[] =>
  inOrder(legal(program, position).flatMap((command) => (command.type === 'decide' ? [command.option] : [])));

export const startOf = (program: Program, { seed, humans, inject }: LogHeader): Position =>
  start(program, seed, inject === null ? { humans } : { humans, inject });

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new Error(`broken promise: ${name} was legal when it was played`);
  return place;
}

function packCommand(program: Program, position: Position, command: Command, to: ByteWriter): void {
  switch (command.type) {
    case 'predict': {
      to.number((placeOf(optionsAt(program, position), command.option) << 2) | PREDICTION);
      const calls = actorsOf(program).map((actor) => {
        const call = command.calls[actor];
        return call === undefined ? 0 : CALL_BITS[call];
      });
      for (let at = 0; at < calls.length; at += 4) {
        to.byte(calls.slice(at, at + 4).reduce((byte, bits, place) => byte | (bits << (place * 2)), 0));
      }
      return;
    }
    case 'settle': {
      to.number(VOTE);
      for (const option of optionsAt(program, position)) to.number(command.votes[option] ?? 0);
      return;
    }
    default: {
      const { reason, ...plain } = { reason: undefined, ...command };
      const place = placeOf(movesAt(program, position), keyOf(plain));
      to.number((place << 2) | (reason === undefined ? PLAIN : WITH_REASON));
      if (reason !== undefined) to.number(placeOf(reasonsOf(program), reason));
    }
  }
}

/** Packs commands that were played from the header's start; a command that would be refused breaks the promise. */
export function packCommands(program: Program, { header, entries }: GameLog, to: ByteWriter): void {
  let position = startOf(program, header);
  for (const { command } of entries) {
    packCommand(program, position, command, to);
    position = apply(program, position, command).position;
  }
}

function named(names: readonly string[], place: number): string {
  const name = names[place];
  if (name === undefined) throw new ByteError('no such command here');
  return name;
}

function unpackCommand(program: Program, position: Position, from: ByteReader): Command {
  const first = from.number();
  const place = first >> 2;
  switch (first & 3) {
    case PREDICTION: {
      const option = named(optionsAt(program, position), place);
      const actors = actorsOf(program);
      const calls: [string, Call][] = [];
      for (let at = 0; at < actors.length; at += 4) {
        const byte = from.byte();
        actors.slice(at, at + 4).forEach((actor, bit) => {
          const call = callOf((byte >> (bit * 2)) & 3);
          if (call) calls.push([actor, call]);
        });
      }
      return { type: 'predict', option, calls: Object.fromEntries(calls) };
    }
    case VOTE: {
      const options = optionsAt(program, position);
      return { type: 'settle', votes: Object.fromEntries(options.map((option) => [option, from.number()])) };
    }
    default: {
      const command = JSON.parse(named(movesAt(program, position), place)) as Command;
      if ((first & 3) === PLAIN) return command;
      if (command.type !== 'decide' && command.type !== 'respond') throw new ByteError('a reason for nothing');
      return { ...command, reason: named(reasonsOf(program), from.number()) };
    }
  }
}

/** Plays packed commands from the header's start. Throws a ByteError where they stop making sense. */
export function unpackCommands(program: Program, header: LogHeader, from: ByteReader): GameLog {
  let position = startOf(program, header);
  const entries: LogEntry[] = [];
  while (!from.isDone) {
    if (entries.length >= LIMITS.linkCommands) throw new ByteError('too many commands');
    const command = unpackCommand(program, position, from);
    const applied = apply(program, position, command);
    if (applied.refusal) throw new ByteError(`refused: ${applied.refusal.code}`);
    entries.push(logEntry(program, position, command, applied.position));
    position = applied.position;
  }
  return { header, entries };
}
