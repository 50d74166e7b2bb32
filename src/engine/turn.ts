import { holds } from './condition';
import { couple } from './couple';
import { openDebate } from './debate';
import { decide } from './decide';
import { drawEvent } from './draw-event';
import { BEGAN, ENDED_FACT } from './ledger';
import { DEBATE, ENDED, ENDING, NONE, PHASE, type Program, REPORT, RESPONDING, TURN } from './program';
import { awaitSeats, isAnybodySeated, react } from './react';
import { upkeep } from './upkeep';
import { CALENDAR, type FactId } from './vocabulary';
import type { Writer } from './writer';

/** Places in STEPS. */
const UPKEEP = 0;
const COUPLINGS = 1;
const EVENT = 2;
export const DEBATE_STEP = 3;
const DECISION = 4;
const REACTIONS = 5;
const CLOSE = 6;

/** Steps 1–3. Ends in the debate, or after a quiet turn in the report. Turn 1 has nothing to arrive or to couple. */
export function beginTurn(program: Program, write: Writer): void {
  const turn = (write.cells[TURN] as number) + 1;
  write.put(TURN, turn, CALENDAR);
  write.enter(UPKEEP);
  const began = write.fact(BEGAN, CALENDAR, 0, 0, 0, 0);
  if (write.ledger !== null) {
    write.ledger.turnBegan = began;
    write.ledger.decided = CALENDAR;
  }
  if (turn > 1) {
    upkeep(program, write, began);
    if ((program.couplingsInTurn[turn] as number) !== (program.couplingsInTurn[turn + 1] as number)) {
      write.enter(COUPLINGS);
      couple(program, write, began);
    }
  }
  write.enter(EVENT);
  if (!drawEvent(program, write, began)) {
    closeTurn(program, write, began);
    return;
  }
  write.put(PHASE, DEBATE, began);
  if (program.layout.floorSlots === 0) return;
  write.enter(DEBATE_STEP);
  openDebate(program, write, write.ledger === null ? CALENDAR : write.ledger.count - 1);
}

/** Steps 5–7, or up to the point where a counterpart is waited for. */
export function decideTurn(program: Program, write: Writer, asked: number, support: number, needed: number): void {
  write.enter(DECISION);
  const decided = decide(program, write, asked, support, needed);
  write.enter(REACTIONS);
  const withPeople = isAnybodySeated(program, write.cells);
  if (withPeople && awaitSeats(program, write, decided)) {
    write.put(PHASE, RESPONDING, decided);
    return;
  }
  finishTurn(program, write, decided, withPeople);
}

/** Steps 6 and 7. */
export function finishTurn(program: Program, write: Writer, decided: FactId, withPeople: boolean): void {
  write.enter(REACTIONS);
  react(program, write, decided, withPeople);
  closeTurn(program, write, decided);
}

/** Step 7. Early endings after any turn; after the last one the first ending that fits. */
function closeTurn(program: Program, write: Writer, cause: FactId): void {
  write.enter(CLOSE);
  const isLast = (write.cells[TURN] as number) >= program.turns;
  const ending = isLast || program.earlyEndings > 0 ? fittingEnding(program, write, isLast) : NONE;
  write.put(PHASE, isLast || ending !== NONE ? ENDED : REPORT, cause);
  if (ending === NONE) return;
  const ended = write.fact(ENDED_FACT, cause, ending, isLast ? 0 : 1, 0, 0);
  write.put(ENDING, ending + 1, ended);
}

function fittingEnding(program: Program, write: Writer, isLast: boolean): number {
  for (let ending = 0; ending < program.endings.count; ending++) {
    if (!isLast && (program.endingEarly[ending] as number) === 0) continue;
    if (holds(program, write.cells, program.endingWhen[ending] as number)) return ending;
  }
  return NONE;
}
