import { headline } from './condition';
import { argumentIn, stateIn, supportOfBloc, supportOfChamber } from './debate';
import { askedOf, enactedOf, entryOf, eventNow, eventOf } from './history';
import { at } from './integers';
import type { Position } from './position';
import { AWAITED, DEBATE, ENDING, FLOOR_TIME, HEAD, NONE, PHASE, type Program, TURN } from './program';
import { optionOf } from './refuse';
import { failingAtoms, isAvailable, optionsNow, raisable } from './table';
import { unpackRunning } from './upkeep';
import {
  ARGUMENT_STATES,
  type ArgumentState,
  type FloorArgument,
  type OptionReading,
  PHASES,
  type Phase,
  type QueuedEntry,
  type Reading,
  type RunningEntry,
  type TurnRecord,
} from './vocabulary';

function readMeters(program: Program, position: Position): Readonly<Record<string, number>> {
  const meters: Record<string, number> = {};
  program.actors.names.forEach((name, actor) => {
    meters[name] = headline(program, position, actor);
  });
  program.meters.names.forEach((name, meter) => {
    meters[name] = at(position, HEAD + meter);
  });
  return meters;
}

function readHistory(program: Program, position: Position): readonly TurnRecord[] {
  const name = (option: number): string | null => (option === NONE ? null : program.options.name(option));
  return Array.from({ length: at(position, TURN) }, (_, i) => {
    const entry = entryOf(program, position, i + 1);
    const event = eventOf(entry);
    const asked = askedOf(program, entry);
    const enacted = enactedOf(program, entry);
    return {
      turn: i + 1,
      event: event === NONE ? null : program.events.name(event),
      asked: name(asked),
      enacted: name(enacted),
      defeated: asked !== enacted,
    };
  });
}

function readFloor(program: Program, position: Position): readonly FloorArgument[] {
  const { floor, floorSlots } = program.layout;
  const said: FloorArgument[] = [];
  // An objection that is not an opening answers whoever spoke just before it.
  let before: string | null = null;
  for (let slot = floor; slot < floor + floorSlots && at(position, slot) !== 0; slot++) {
    const value = at(position, slot);
    const argument = argumentIn(value);
    const option = at(program.argumentOption, argument);
    const isFor = at(program.argumentSign, argument) > 0;
    const name = program.arguments.name(argument);
    said.push({
      argument: name,
      option: program.options.name(option),
      side: isFor ? 'for' : 'against',
      state: ARGUMENT_STATES[stateIn(value)] as ArgumentState,
      opening: at(program.optionOpening, option) === argument,
      answers: isFor ? null : before,
    });
    before = isFor ? name : null;
  }
  return said;
}

function readOption(program: Program, position: Position, option: number): OptionReading {
  const available = isAvailable(program, position, option);
  const needs = optionOf(program, option)?.needs ?? [];
  const needed = at(program.optionThreshold, option);
  const support = supportOfChamber(program, position, option);
  const inDebate = at(position, PHASE) === DEBATE;
  return {
    option: program.options.name(option),
    available,
    failing: available
      ? []
      : failingAtoms(program, position, at(program.optionNeeds, option), needs).map(({ atom }) => atom.path),
    support,
    blocs: program.blocs.names.map((bloc, i) => ({ bloc, support: supportOfBloc(program, position, option, i) })),
    needed: needed === 0 ? null : needed,
    carries: support >= needed,
    raisable:
      available && inDebate
        ? raisable(program, position, option).map((argument) => program.arguments.name(argument))
        : [],
  };
}

function readOptions(program: Program, position: Position): readonly OptionReading[] {
  const phase = at(position, PHASE);
  if (phase !== DEBATE) return [];
  return optionsNow(program, position)
    .filter((option) => at(program.optionHidden, option) === 0 || isAvailable(program, position, option))
    .map((option) => readOption(program, position, option));
}

/** The soonest first, and what is due together in the order of the file. */
function readWaiting(program: Program, position: Position): readonly QueuedEntry[] {
  const { waiting, waitingWidth, running } = program.layout;
  const found: QueuedEntry[] = [];
  for (let due = 0, row = waiting; row < running; due++, row += waitingWidth) {
    const together = Array.from({ length: at(position, row) }, (_, i) => at(position, row + 1 + i) - 1);
    together.sort((one, other) => one - other);
    for (const entry of together) found.push({ entry: program.later.name(entry), due });
  }
  return found;
}

function readRunning(program: Program, position: Position): readonly RunningEntry[] {
  const { running, size } = program.layout;
  const found: RunningEntry[] = [];
  for (let slot = running; slot < size && at(position, slot) !== 0; slot++) {
    const { turn, entry } = unpackRunning(at(position, slot));
    found.push({ entry: program.lasting.name(entry), turnsLeft: turn - at(position, TURN) });
  }
  return found;
}

/** A position in words and tenths: everything a screen, a tool or a test may want to know about it. */
export function read(program: Program, position: Position): Reading {
  const { layout } = program;
  const event = eventNow(program, position);
  const turn = at(position, TURN);
  const ending = at(position, ENDING) - 1;
  return {
    turn,
    turns: program.scenario.turns,
    phase: PHASES[at(position, PHASE)] as Phase,
    event: event === NONE ? null : program.events.name(event),
    meters: readMeters(program, position),
    flags: program.flags.names.filter((_, flag) => at(position, layout.flags + flag) === 1),
    history: readHistory(program, position),
    floorTime: at(position, FLOOR_TIME),
    floor: readFloor(program, position),
    options: readOptions(program, position),
    waiting: readWaiting(program, position),
    running: readRunning(program, position),
    toRespond: program.actors.names.filter((_, actor) => at(position, layout.seats + actor) === AWAITED),
    ending: ending === NONE ? null : program.endings.name(ending),
  };
}
