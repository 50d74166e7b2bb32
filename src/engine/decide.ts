import { clearFloor, supportOfBloc } from './debate';
import { decisionEntry } from './history';
import { at, invariant } from './integers';
import { DECIDED, DEFEATED } from './ledger';
import { HEAD, NONE, type Program, TURN } from './program';
import { queue } from './upkeep';
import { CALENDAR, type FactId } from './vocabulary';
import type { Writer } from './writer';

const EVEN = 500;

/** Blocs at 50 or more for what is enacted gain goodwill, the others lose some. */
function moveGoodwill(program: Program, write: Writer, enacted: number, cause: FactId): void {
  for (let bloc = 0; bloc < program.blocs.count; bloc++) {
    const cell = HEAD + program.goodwill + bloc;
    if (supportOfBloc(program, write.cells, enacted, bloc) >= EVEN) {
      write.piece(cell, program.gainRow, program.goodwillGain, cause);
    } else write.piece(cell, program.lossRow, program.goodwillLoss, cause);
  }
}

/** Step 5. Carried or defeated: its effects, those of the fallback after a defeat, goodwill, and what is queued. */
export function decide(program: Program, write: Writer, asked: number, support: number, needed: number): FactId {
  const { cells } = write;
  const isDefeat = support < needed;
  const event = at(program.optionEvent, asked);
  const enacted = isDefeat ? at(program.eventFallback, event) : asked;
  invariant(enacted !== NONE, 'an event that can fail has a fallback');

  const decided = write.fact(DECIDED, CALENDAR, asked, enacted, support);
  if (write.ledger !== null) write.ledger.decided = decided;
  if (isDefeat) {
    const defeated = write.fact(DEFEATED, decided, asked, support, needed, enacted);
    write.gather(at(program.optionDefeat, asked), defeated);
  }
  write.gather(at(program.optionGroup, enacted), decided);
  moveGoodwill(program, write, enacted, decided);
  write.together();

  const cell = program.layout.history + at(cells, TURN) - 1;
  const first = at(program.eventOptions, event);
  write.put(cell, decisionEntry(at(cells, cell), asked - first, enacted - first), decided);
  clearFloor(program, write, decided);
  queue(program, write, enacted, decided);
  return decided;
}
