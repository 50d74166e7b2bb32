import { holds } from './condition';
import { enactedOf, entryOf } from './history';
import { at, type Cells } from './integers';
import { REACTED } from './ledger';
import {
  AWAITED,
  CHOSEN,
  FIT_ACTOR,
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
import { passing } from './screen';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** Whether an option's tags invite a reaction. */
export const isInvited = (program: Program, reaction: number, option: number): boolean =>
  ((at(program.invited, option * program.reactionScreen.words + (reaction >> 5)) >>> (reaction & 31)) & 1) === 1;

/** A reaction fits when the option's tags invite it, it is neither spent nor cooling, and its condition holds. */
export function fits(program: Program, cells: Cells, reaction: number): boolean {
  const turn = at(cells, TURN);
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  if (enacted === NONE || !isInvited(program, reaction, enacted) || isResting(program, cells, reaction, turn))
    return false;
  return holds(program, cells, at(program.reactionWhen, reaction));
}

const isResting = (program: Program, cells: Cells, reaction: number, turn: number): boolean => {
  const row = reaction * FIT_WIDTH;
  const last = at(cells, at(program.fit, row + FIT_TAKEN));
  return last !== 0 && turn - last <= at(program.fit, row + FIT_REST);
};

/** Finds the first fitting reaction of every counterpart, in one pass over those that the screen lets through. */
function findFirsts(program: Program, write: Writer): void {
  const { fit, invited, reactionScreen } = program;
  const { cells, firsts } = write;
  const { words } = reactionScreen;
  const turn = at(cells, TURN);
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  firsts.fill(NONE);
  if (enacted === NONE) return;
  for (let word = 0; word < words; word++) {
    let left = at(invited, enacted * words + word);
    if (left !== 0) left &= passing(reactionScreen, cells, word);
    while (left !== 0) {
      const reaction = 32 * word + 31 - Math.clz32(left & -left);
      left &= left - 1;
      const actor = at(fit, reaction * FIT_WIDTH + FIT_ACTOR);
      if (at(firsts, actor) !== NONE || isResting(program, cells, reaction, turn)) continue;
      if (holds(program, cells, at(fit, reaction * FIT_WIDTH + FIT_WHEN))) firsts[actor] = reaction;
    }
  }
}

/** Whether a person answers for any counterpart. */
export function isAnybodySeated(program: Program, cells: Cells): boolean {
  const { seats, history } = program.layout;
  let any = MACHINE;
  for (let seat = seats; seat < history; seat++) any |= at(cells, seat);
  return any !== MACHINE;
}

/** Calls on counterparts whose seat is taken and who have something to choose. True = the turn waits for them. */
export function awaitSeats(program: Program, write: Writer, cause: FactId): boolean {
  const { seats } = program.layout;
  findFirsts(program, write);
  let waits = false;
  for (let actor = 0; actor < program.actors.count; actor++) {
    if (at(write.cells, seats + actor) === MACHINE || at(write.firsts, actor) === NONE) continue;
    write.put(seats + actor, AWAITED, cause);
    waits = true;
  }
  return waits;
}

/** Step 6. All counterparts are judged on the position after the decision; their reactions apply together. */
export function react(program: Program, write: Writer, decided: FactId, withPeople: boolean): void {
  if (withPeople) reactWithPeople(program, write, decided);
  else reactAlone(program, write, decided);
  write.together();
}

/**
 * Reactions of one counterpart lie side by side in order, so the first that fits is met first and the rest are passed
 * over. Gathering in the same pass is safe: nothing is applied before all have been judged.
 */
function reactAlone(program: Program, write: Writer, decided: FactId): void {
  const { fit, invited, reactionScreen } = program;
  const { cells } = write;
  const { words } = reactionScreen;
  const turn = at(cells, TURN);
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  if (enacted === NONE) return;
  let answered = NONE;
  for (let word = 0; word < words; word++) {
    let left = at(invited, enacted * words + word);
    if (left !== 0) left &= passing(reactionScreen, cells, word);
    while (left !== 0) {
      const reaction = 32 * word + 31 - Math.clz32(left & -left);
      left &= left - 1;
      const row = reaction * FIT_WIDTH;
      const actor = at(fit, row + FIT_ACTOR);
      if (actor === answered || isResting(program, cells, reaction, turn)) continue;
      if (!holds(program, cells, at(fit, row + FIT_WHEN))) continue;
      answered = actor;
      take(program, write, reaction, actor, decided);
    }
  }
}

/** Seats that people hold have chosen; all others take their first fitting reaction. */
function reactWithPeople(program: Program, write: Writer, decided: FactId): void {
  const { seats } = program.layout;
  findFirsts(program, write);
  for (let actor = 0; actor < program.actors.count; actor++) {
    const seat = at(write.cells, seats + actor);
    let reaction = at(write.firsts, actor);
    if (seat !== MACHINE) {
      reaction = seat >= CHOSEN ? at(program.actorReactions, actor) + seat - CHOSEN : NONE;
      if (seat !== SEATED) write.put(seats + actor, SEATED, decided);
    }
    if (reaction !== NONE) take(program, write, reaction, actor, decided);
  }
}

function take(program: Program, write: Writer, reaction: number, actor: number, decided: FactId): void {
  const reacted = write.fact(REACTED, decided, reaction, actor);
  write.gather(at(program.reactionGroup, reaction), reacted);
  const row = reaction * FIT_WIDTH;
  if (at(program.fit, row + FIT_REST) > 0) write.put(at(program.fit, row + FIT_TAKEN), at(write.cells, TURN), reacted);
  queue(program, write, program.options.count + reaction, reacted);
}
