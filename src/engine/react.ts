import { holds } from './condition';
import { enactedOf, entryOf } from './history';
import { type Cells } from './integers';
import { REACTED } from './ledger';
import {
  AWAITED,
  CHOSEN,
  FIT_ACTOR,
  FIT_GROUP,
  FIT_LEAVES,
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
  (((program.invited[option * program.reactionScreen.words + (reaction >> 5)] as number) >>> (reaction & 31)) & 1) ===
  1;

/** A reaction fits when the option's tags invite it, it is neither spent nor cooling, and its condition holds. */
export function fits(program: Program, cells: Cells, reaction: number): boolean {
  const turn = cells[TURN] as number;
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  if (enacted === NONE || !isInvited(program, reaction, enacted) || restOf(program, cells, reaction, turn) < 0) {
    return false;
  }
  return holds(program, cells, program.reactionWhen[reaction] as number);
}

/** Below 0 while it rests. */
const restOf = (program: Program, cells: Cells, reaction: number, turn: number): number => {
  const row = reaction * FIT_WIDTH;
  const last = cells[program.fit[row | FIT_TAKEN] as number] as number;
  return (turn - last - (program.fit[row | FIT_REST] as number) - 1) & -last;
};

/**
 * Finds the first fitting reaction of every counterpart, in one pass over those that the screen lets through, and takes
 * it at once where `takes` says so. Reactions of one counterpart lie side by side in order, so the first that fits is
 * met first and the rest are passed over. Taking them in the same pass is safe: nothing is applied before `together`.
 */
function findFirsts(program: Program, write: Writer, takes: boolean, decided: FactId): void {
  const { fit, invited, reactionScreen } = program;
  const { cells, firsts } = write;
  const { words } = reactionScreen;
  const turn = cells[TURN] as number;
  const enacted = enactedOf(program, entryOf(program, cells, turn));
  if (!takes) firsts.fill(NONE);
  if (enacted === NONE) return;
  let answered = NONE;
  for (let word = 0; word < words; word++) {
    let left = invited[enacted * words + word] as number;
    if (left !== 0) left &= passing(reactionScreen, cells, word);
    while (left !== 0) {
      const reaction = 32 * word + 31 - Math.clz32(left & -left);
      left &= left - 1;
      const row = reaction * FIT_WIDTH;
      const actor = fit[row | FIT_ACTOR] as number;
      if (actor === answered || restOf(program, cells, reaction, turn) < 0) continue;
      const more = fit[row | FIT_WHEN] as number;
      if (more !== 0 && !holds(program, cells, more)) continue;
      answered = actor;
      if (takes) take(program, write, reaction, actor, decided);
      else firsts[actor] = reaction;
    }
  }
}

/** Whether a person answers for any counterpart. */
export function isAnybodySeated(program: Program, cells: Cells): boolean {
  const { seats, history } = program.layout;
  let any = MACHINE;
  for (let seat = seats; seat < history; seat++) any |= cells[seat] as number;
  return any !== MACHINE;
}

/** Calls on counterparts whose seat is taken and who have something to choose. True = the turn waits for them. */
export function awaitSeats(program: Program, write: Writer, cause: FactId): boolean {
  const { seats } = program.layout;
  findFirsts(program, write, false, cause);
  let waits = false;
  for (let actor = 0; actor < program.actors.count; actor++) {
    if ((write.cells[seats + actor] as number) === MACHINE || (write.firsts[actor] as number) === NONE) continue;
    write.put(seats + actor, AWAITED, cause);
    waits = true;
  }
  return waits;
}

/** Step 6. All counterparts are judged on the position after the decision; their reactions apply together. */
export function react(program: Program, write: Writer, decided: FactId, withPeople: boolean): void {
  findFirsts(program, write, !withPeople, decided);
  if (withPeople) takeWithPeople(program, write, decided);
  write.together();
}

/** Seats that people hold have chosen; all others take their first fitting reaction. */
function takeWithPeople(program: Program, write: Writer, decided: FactId): void {
  const { seats } = program.layout;
  for (let actor = 0; actor < program.actors.count; actor++) {
    const seat = write.cells[seats + actor] as number;
    let reaction = write.firsts[actor] as number;
    if (seat !== MACHINE) {
      reaction = seat >= CHOSEN ? (program.actorReactions[actor] as number) + seat - CHOSEN : NONE;
      if (seat !== SEATED) write.put(seats + actor, SEATED, decided);
    }
    if (reaction !== NONE) take(program, write, reaction, actor, decided);
  }
}

function take(program: Program, write: Writer, reaction: number, actor: number, decided: FactId): void {
  const { fit } = program;
  const row = reaction * FIT_WIDTH;
  const reacted = write.fact(REACTED, decided, reaction, actor, 0, 0);
  write.gather(fit[row | FIT_GROUP] as number, reacted);
  if ((fit[row | FIT_REST] as number) > 0)
    write.put(fit[row | FIT_TAKEN] as number, write.cells[TURN] as number, reacted);
  if ((fit[row | FIT_LEAVES] as number) > 0) queue(program, write, program.options.count + reaction, reacted);
}
