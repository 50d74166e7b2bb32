import { holds } from './condition';
import { enactedOf, entryOf } from './history';
import { at, byteAt, type Cells } from './integers';
import { REACTED } from './ledger';
import {
  AWAITED,
  CHOSEN,
  FIT_REST,
  FIT_TAKEN,
  FIT_WHEN,
  FIT_WIDTH,
  MACHINE,
  NONE,
  type Program,
  SEATED,
  TURN,
} from './program';
import { queue } from './upkeep';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** A reaction fits when the option's tags invite it, it is neither spent nor cooling, and its condition holds. */
export function fits(program: Program, cells: Cells, reaction: number): boolean {
  const turn = at(cells, TURN);
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  return enacted !== NONE && fitsTo(program, cells, reaction, enacted, turn);
}

function fitsTo(program: Program, cells: Cells, reaction: number, enacted: number, turn: number): boolean {
  const { fit } = program;
  if (byteAt(program.reactionTo, reaction * program.optionCount + enacted) === 0) return false;
  const row = reaction * FIT_WIDTH;
  const last = at(cells, at(fit, row + FIT_TAKEN));
  if (last !== 0 && turn - last <= at(fit, row + FIT_REST)) return false;
  return holds(program, cells, at(fit, row + FIT_WHEN));
}

function firstFitting(program: Program, cells: Cells, actor: number): number {
  const turn = at(cells, TURN);
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  if (enacted === NONE) return NONE;
  const end = at(program.actorReactions, actor + 1);
  for (let reaction = at(program.actorReactions, actor); reaction < end; reaction++) {
    if (fitsTo(program, cells, reaction, enacted, turn)) return reaction;
  }
  return NONE;
}

/** Calls on counterparts whose seat is taken and who have something to choose. True = the turn waits for them. */
export function awaitSeats(program: Program, write: Writer, cause: FactId): boolean {
  const { seats } = program.layout;
  let waits = false;
  for (let actor = 0; actor < program.actors.count; actor++) {
    if (at(write.cells, seats + actor) === MACHINE) continue;
    if (firstFitting(program, write.cells, actor) === NONE) continue;
    write.put(seats + actor, AWAITED, cause);
    waits = true;
  }
  return waits;
}

/** What an actor does now: what its seat chose, or its first fitting reaction. */
function choiceOf(program: Program, cells: Cells, actor: number): number {
  const seat = at(cells, program.layout.seats + actor);
  if (seat === MACHINE) return firstFitting(program, cells, actor);
  return seat >= CHOSEN ? at(program.actorReactions, actor) + seat - CHOSEN : NONE;
}

/** Step 6. All counterparts are judged on the position after the decision; their reactions apply together. */
export function react(program: Program, write: Writer, decided: FactId): void {
  const { seats, taken } = program.layout;
  const turn = at(write.cells, TURN);
  for (let actor = 0; actor < program.actors.count; actor++) {
    const reaction = choiceOf(program, write.cells, actor);
    if (reaction === NONE) continue;
    const reacted = write.fact(REACTED, decided, reaction, actor);
    write.gather(at(program.reactionGroup, reaction), reacted);
    // Nobody reads these before the next turn: judging the next actor by them is impossible.
    if (at(program.reactionRest, reaction) > 0) write.put(taken + reaction, turn, reacted);
    queue(program, write, program.options.count + reaction, reacted);
  }
  for (let actor = 0; actor < program.actors.count; actor++) {
    if (at(write.cells, seats + actor) > SEATED) write.put(seats + actor, SEATED, decided);
  }
  write.together();
}
