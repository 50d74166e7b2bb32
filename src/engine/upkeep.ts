import { holds, misses } from './condition';
import { invariant } from './integers';
import { ARRIVED, QUEUED } from './ledger';
import {
  EFFECT_AFTER,
  EFFECT_AMOUNT,
  EFFECT_GROUP,
  EFFECT_ONE,
  EFFECT_METER,
  EFFECT_WHEN,
  EFFECT_WIDTH,
  LEAVES_LASTING,
  LEAVES_LASTING_END,
  LEAVES_LATER,
  LEAVES_LATER_END,
  LEAVES_WIDTH,
  NONE,
  type Program,
  TURN,
} from './program';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** Running cells hold the last turn above the entry, so that plain numeric order is order by (turn, entry). */
const packed = (turn: number, entry: number): number => (turn << 16) | (entry + 1);
const turnOf = (value: number): number => value >> 16;
const entryOf = (value: number): number => (value & 0xffff) - 1;
export const unpackRunning = (value: number): { readonly turn: number; readonly entry: number } => ({
  turn: turnOf(value),
  entry: entryOf(value),
});

/** Step 1. Entries now due and running entries apply together, if their own condition holds now. */
export function upkeep(program: Program, write: Writer, began: FactId): void {
  const { layout } = program;
  const waiting = layout.waiting + (write.cells[TURN] as number) * layout.waitingWidth;
  if ((write.cells[waiting] as number) > 0) arrive(program, write, waiting, began);
  if (layout.runningSlots > 0) goOn(program, write, began);
  write.together();
}

/** What waited for this turn. */
function arrive(program: Program, write: Writer, waiting: number, began: FactId): void {
  const { laterRows } = program;
  const { cells } = write;
  const end = waiting + (cells[waiting] as number);
  if (write.ledger !== null) putInOrder(write, waiting + 1, end);
  for (let slot = waiting + 1; slot <= end; slot++) {
    const entry = (cells[slot] as number) - 1;
    cells[slot] = 0;
    const row = entry * EFFECT_WIDTH;
    const missed = misses(cells, laterRows, row | EFFECT_ONE);
    const meter = laterRows[row | EFFECT_METER] as number;
    if (meter !== NONE && write.ledger === null) {
      write.addUnless(missed, meter, laterRows[row | EFFECT_AMOUNT] as number);
      continue;
    }
    const more = laterRows[row | EFFECT_WHEN] as number;
    const held = missed >= 0 && (more === 0 || holds(program, cells, more));
    const arrived = write.fact(ARRIVED, write.plantedBy(slot, began), entry, held ? 1 : 0, 0, 0);
    if (held) write.gather(laterRows[row | EFFECT_GROUP] as number, arrived);
  }
  write.put(waiting, 0, began);
}

/** What arrives together applies together, in whatever order; only those who read the facts want one: that of the file. */
function putInOrder(write: Writer, first: number, last: number): void {
  const { cells } = write;
  for (let next = first + 1; next <= last; next++) {
    for (let slot = next; slot > first && (cells[slot - 1] as number) > (cells[slot] as number); slot--)
      write.swapPlanted(slot - 1, slot);
  }
}

/** What runs from turn to turn. */
function goOn(program: Program, write: Writer, began: FactId): void {
  const { layout } = program;
  const { cells } = write;
  const turn = cells[TURN] as number;
  const end = layout.running + layout.runningSlots;
  let kept = layout.running;
  for (let slot = layout.running; slot < end; slot++) {
    const value = cells[slot] as number;
    if (value === 0) break;
    const entry = entryOf(value);
    const last = turnOf(value);
    const held = holds(program, cells, program.lastingWhen[entry] as number);
    const arrived = write.fact(ARRIVED, write.plantedBy(slot, began), program.later.count + entry, held ? 1 : 0, 0, 0);
    const age = (program.lastingTurns[entry] as number) - 1 - (last - turn);
    if (held)
      write.gatherAs(program.lastingGroup[entry] as number, arrived, 1, age, program.lastingFade[entry] as number);
    if (last <= turn) continue;
    if (kept !== slot) write.transplant(slot, kept);
    kept += 1;
  }
  for (let slot = kept; slot < end && (cells[slot] as number) !== 0; slot++) write.put(slot, 0, began);
}

/** Queues what an option or a reaction leaves behind. `source` counts options first, then reactions. */
export function queue(program: Program, write: Writer, source: number, cause: FactId): void {
  const { leaves, laterRows, turns } = program;
  const turn = write.cells[TURN] as number;
  const row = source * LEAVES_WIDTH;
  const laterEnd = leaves[row | LEAVES_LATER_END] as number;
  for (let entry = leaves[row | LEAVES_LATER] as number; entry < laterEnd; entry++) {
    const due = turn + (laterRows[(entry * EFFECT_WIDTH) | EFFECT_AFTER] as number);
    const queued = write.fact(QUEUED, cause, entry, due, 0, 0);
    // What would arrive after the last turn cannot influence the game; the fact keeps it for the report.
    if (due <= turns) wait(program, write, due, entry, queued);
  }
  const lastingEnd = leaves[row | LEAVES_LASTING_END] as number;
  for (let entry = leaves[row | LEAVES_LASTING] as number; entry < lastingEnd; entry++) {
    const queued = write.fact(QUEUED, cause, program.later.count + entry, turn + 1, 0, 0);
    if (turn < turns) run(program, write, packed(turn + (program.lastingTurns[entry] as number), entry), queued);
  }
}

/** One more in the row of its turn; how wide a row must be was proved at compile time. */
function wait(program: Program, write: Writer, due: number, entry: number, cause: FactId): void {
  const { cells } = write;
  const { waiting, waitingWidth } = program.layout;
  const row = waiting + due * waitingWidth;
  const count = (cells[row] as number) + 1;
  invariant(count < waitingWidth, 'there is a slot for every entry that can wait');
  write.put(row, count, cause);
  write.plant(row + count, entry + 1, cause);
}

/** Sorted insertion, the first to end first; the number of slots was proved at compile time. */
function run(program: Program, write: Writer, value: number, cause: FactId): void {
  const { cells } = write;
  const { running, runningSlots } = program.layout;
  let slot = running + runningSlots - 1;
  invariant(slot >= running && (cells[slot] as number) === 0, 'there is a slot for every entry that can run');
  while (slot > running && ((cells[slot - 1] as number) === 0 || (cells[slot - 1] as number) > value)) {
    if ((cells[slot - 1] as number) !== 0) write.transplant(slot - 1, slot);
    slot -= 1;
  }
  write.plant(slot, value, cause);
}
