import { clearFloor, supportOfBloc } from './debate';
import { decisionEntry } from './history';
import { invariant } from './integers';
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
      write.add(cell, program.gainRow, program.goodwillGain, cause);
    } else write.add(cell, program.lossRow, program.goodwillLoss, cause);
  }
}

/** Step 5. Carried or defeated: its effects, those of the fallback after a defeat, goodwill, and what is queued. */
export function decide(program: Program, write: Writer, asked: number, support: number, needed: number): FactId {
  const { cells } = write;
  const isDefeat = support < needed;
  const event = program.optionEvent[asked] as number;
  const enacted = isDefeat ? (program.eventFallback[event] as number) : asked;
  invariant(enacted !== NONE, 'an event that can fail has a fallback');

  const decided = write.fact(DECIDED, CALENDAR, asked, enacted, support, 0);
  if (write.ledger !== null) write.ledger.decided = decided;
  if (isDefeat) {
    const defeated = write.fact(DEFEATED, decided, asked, support, needed, enacted);
    write.gather(program.optionDefeat[asked] as number, defeated);
  }
  write.gather(program.optionGroup[enacted] as number, decided);
  if (program.blocs.count > 0) moveGoodwill(program, write, enacted, decided);
  write.together();

  const cell = program.layout.history + (cells[TURN] as number) - 1;
  const first = program.eventOptions[event] as number;
  write.put(cell, decisionEntry(cells[cell] as number, asked - first, enacted - first), decided);
  if (program.layout.floorSlots > 0) clearFloor(program, write, decided);
  queue(program, write, enacted, decided);
  return decided;
}
