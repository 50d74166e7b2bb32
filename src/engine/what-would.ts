import { factsOf } from './facts';
import { apply, start } from './game';
import { at } from './integers';
import { createLedger } from './ledger';
import { isTemplate, legal } from './legal';
import type { GameLog } from './log';
import { copyOf, type Position } from './position';
import { HEAD, NONE, type Program, TURN } from './program';
import type { Condition } from './scenario';
import { CALENDAR, type Command, type Fact, type FactId } from './vocabulary';

/** The smallest changes that would have kept a fact from coming about. */
export interface WhatWould {
  /** The fact that was looked at: the one asked for, or the nearest cause of it that something decided. */
  readonly fact: Fact;
  /** This meter, so many tenths higher or lower just before. */
  readonly meter: { readonly meter: string; readonly by: number } | null;
  /** Another command in its place, latest turn first. */
  readonly choice: { readonly turn: number; readonly instead: Command; readonly of: Command } | null;
}

interface Played {
  readonly positions: readonly Position[];
  /** Number of facts once the start (0) or the command before (n) was played. */
  readonly counts: readonly number[];
  readonly facts: readonly Fact[];
  readonly commands: readonly Command[];
}

const optionsOf = ({ header }: GameLog) =>
  header.inject === null ? { humans: header.humans } : { humans: header.humans, inject: header.inject };

function play(program: Program, log: GameLog): Played {
  const ledger = createLedger();
  let position = start(program, log.header.seed, optionsOf(log), ledger);
  const positions = [position];
  const counts = [ledger.count];
  const commands: Command[] = [];
  for (const { command } of log.entries) {
    const applied = apply(program, position, command, ledger);
    if (applied.refusal) break;
    position = applied.position;
    positions.push(position);
    counts.push(ledger.count);
    commands.push(command);
  }
  return { positions, counts, facts: factsOf(program, ledger), commands };
}

/** A fact that a condition, the chamber or a player decided; what follows by itself has a cause that is one. */
const isDecided = (fact: Fact): boolean =>
  fact.kind === 'reacted' ||
  fact.kind === 'effect-arrived' ||
  fact.kind === 'coupled' ||
  fact.kind === 'event-drawn' ||
  fact.kind === 'defeated' ||
  fact.kind === 'decided' ||
  fact.kind === 'argument-raised' ||
  fact.kind === 'ended';

/** The same thing happening, whatever its number in the ledger. */
const signature = (fact: Fact): string => {
  const { id: _id, cause: _cause, ...rest } = fact as Fact & Record<string, unknown>;
  if (fact.kind === 'defeated') return `defeated ${fact.turn} ${fact.option}`;
  if (fact.kind === 'decided') return `decided ${fact.turn} ${fact.option} ${fact.enacted}`;
  return JSON.stringify(rest);
};

/** The condition that let the fact come about. */
function conditionOf(program: Program, fact: Fact): Condition {
  const { scenario } = program;
  const options = scenario.events.flatMap((event) => event.options);
  const reactions = scenario.actors.flatMap((actor) => actor.reactions);
  switch (fact.kind) {
    case 'reacted':
      return reactions.find(({ id }) => id === fact.reaction)?.when ?? [];
    case 'effect-arrived':
      return (
        [...options, ...reactions]
          .flatMap(({ later, lasting }) => [...later, ...lasting])
          .find(({ path }) => path === fact.entry)?.when ?? []
      );
    case 'coupled':
      return scenario.couplings.find(({ name }) => name === fact.coupling)?.when ?? [];
    case 'event-drawn':
      return scenario.events.find(({ name }) => name === fact.event)?.when ?? [];
    case 'ended':
      return scenario.endings.find(({ name }) => name === fact.ending)?.when ?? [];
    default:
      return [];
  }
}

/** Cells of the meters that could have made the difference. */
function cellsToMove(program: Program, fact: Fact): readonly number[][] {
  if (fact.kind === 'defeated') return program.blocs.names.map((_, bloc) => [HEAD + program.goodwill + bloc]);
  const named = conditionOf(program, fact).flatMap((clause) =>
    clause.flatMap((atom) => (atom.kind === 'meter' ? [atom.meter] : [])),
  );
  const per =
    fact.kind === 'coupled'
      ? program.scenario.couplings.flatMap(({ name, per }) => (name === fact.coupling && per ? [per.of] : []))
      : [];
  return [...new Set([...named, ...per])].map((name) => {
    const meter = program.meters.find(name);
    if (meter !== NONE) return [HEAD + meter];
    const first = HEAD + program.actors.find(name) * program.strandCount;
    return Array.from({ length: program.strandCount }, (_, strand) => first + strand);
  });
}

const nameOf = (program: Program, cells: readonly number[]): string =>
  cells.length === 1 || program.strandCount === 1
    ? program.meters.name((cells[0] ?? HEAD) - HEAD)
    : program.actors.name(((cells[0] ?? HEAD) - HEAD) / program.strandCount);

/** Moves meters in a copy; null when none of them can move so far. */
function nudged(program: Program, position: Position, cells: readonly number[], by: number): Position | null {
  const copy = copyOf(position);
  for (const cell of cells) {
    const value = at(copy, cell) + by;
    const meter = cell - HEAD;
    if (value < at(program.meterLow, meter) || value > at(program.meterHigh, meter)) return null;
    copy[cell] = value;
  }
  return copy;
}

/** Tries steps of a tenth in both directions, nearest first, until the fact no longer comes about. */
function smallestMeter(program: Program, before: Position, command: Command, fact: Fact): WhatWould['meter'] {
  const wanted = signature(fact);
  const comesAbout = (position: Position): boolean => {
    const ledger = createLedger();
    const { refusal } = apply(program, position, command, ledger);
    return refusal !== null || factsOf(program, ledger).some((one) => signature(one) === wanted);
  };
  let best: WhatWould['meter'] = null;
  for (const cells of cellsToMove(program, fact)) {
    const span = Math.max(
      ...cells.map((cell) => at(program.meterHigh, cell - HEAD) - at(program.meterLow, cell - HEAD)),
    );
    const limit = best === null ? span : Math.abs(best.by) - 1;
    search: for (let size = 1; size <= limit; size++) {
      for (const by of [size, -size]) {
        const moved = nudged(program, before, cells, by);
        if (moved === null || comesAbout(moved)) continue;
        best = { meter: nameOf(program, cells), by };
        break search;
      }
    }
  }
  return best;
}

/** Plays on from a command put in another's place and tells whether the fact still comes about. */
function stillComes(program: Program, played: Played, place: number, instead: Command, wanted: string): boolean {
  const ledger = createLedger();
  let position = played.positions[place];
  if (!position) return true;
  for (const command of [instead, ...played.commands.slice(place + 1)]) {
    const applied = apply(program, position, command, ledger);
    // The histories part here; what can no longer be played cannot bring the fact about.
    if (applied.refusal) break;
    position = applied.position;
  }
  return factsOf(program, ledger).some((one) => signature(one) === wanted);
}

function nearestChoice(program: Program, played: Played, upTo: number, fact: Fact): WhatWould['choice'] {
  const wanted = signature(fact);
  for (let place = upTo; place >= 0; place--) {
    const position = played.positions[place];
    const of = played.commands[place];
    if (!position || !of || of.type === 'predict' || of.type === 'advance') continue;
    for (const instead of legal(program, position)) {
      if (isTemplate(instead) || instead.type !== of.type || JSON.stringify(instead) === JSON.stringify(of)) continue;
      if (!stillComes(program, played, place, instead, wanted)) {
        return { turn: at(position, TURN), instead, of };
      }
    }
  }
  return null;
}

/**
 * What would have kept a fact of a played game from coming about: the smallest change of one meter its condition
 * names, made just before the command that brought it, and the latest single command that could have been another.
 * Found by playing it: a change that is not named here was tried and made no difference, or lies in no condition.
 */
export function whatWouldHaveChanged(program: Program, log: GameLog, id: FactId): WhatWould | null {
  const played = play(program, log);
  let fact = played.facts[id];
  while (fact && !isDecided(fact)) fact = fact.cause === CALENDAR ? undefined : played.facts[fact.cause];
  if (!fact) return null;
  const found = fact;
  const place = played.counts.findIndex((count) => found.id < count) - 1;
  const before = played.positions[place];
  const command = played.commands[place];
  const meter = before && command ? smallestMeter(program, before, command, found) : null;
  return { fact: found, meter, choice: nearestChoice(program, played, place, found) };
}
