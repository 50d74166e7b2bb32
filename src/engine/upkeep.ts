import { holds, misses } from './condition';
import { at, invariant } from './integers';
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
  arrive(program, write, began);
  if (program.layout.runningSlots > 0) goOn(program, write, began);
  write.together();
}

/** What waited for this turn. */
function arrive(program: Program, write: Writer, began: FactId): void {
  const { layout, laterRows } = program;
  const { cells } = write;
  const waiting = layout.waiting + at(cells, TURN) * layout.waitingWidth;
  const end = waiting + at(cells, waiting);
  for (let slot = waiting + 1; slot <= end; slot++) {
    const entry = at(cells, slot) - 1;
    cells[slot] = 0;
    const row = entry * EFFECT_WIDTH;
    const missed = misses(cells, laterRows, row | EFFECT_ONE);
    const meter = at(laterRows, row | EFFECT_METER);
    if (meter !== NONE && write.ledger === null) {
      write.addUnless(missed, meter, at(laterRows, row | EFFECT_AMOUNT));
      continue;
    }
    const more = at(laterRows, row | EFFECT_WHEN);
    const held = missed >= 0 && (more === 0 || holds(program, cells, more));
    const arrived = write.fact(ARRIVED, write.plantedBy(slot, began), entry, held ? 1 : 0);
    if (held) write.gather(at(laterRows, row | EFFECT_GROUP), arrived);
  }
  write.put(waiting, 0, began);
}

/** What runs from turn to turn. */
function goOn(program: Program, write: Writer, began: FactId): void {
  const { layout } = program;
  const { cells } = write;
  const turn = at(cells, TURN);
  const end = layout.running + layout.runningSlots;
  let kept = layout.running;
  for (let slot = layout.running; slot < end; slot++) {
    const value = at(cells, slot);
    if (value === 0) break;
    const entry = entryOf(value);
    const last = turnOf(value);
    const held = holds(program, cells, at(program.lastingWhen, entry));
    const arrived = write.fact(ARRIVED, write.plantedBy(slot, began), program.later.count + entry, held ? 1 : 0);
    const age = at(program.lastingTurns, entry) - 1 - (last - turn);
    if (held) write.gather(at(program.lastingGroup, entry), arrived, 1, age, at(program.lastingFade, entry));
    if (last <= turn) continue;
    if (kept !== slot) write.transplant(slot, kept);
    kept += 1;
  }
  for (let slot = kept; slot < end && at(cells, slot) !== 0; slot++) write.put(slot, 0, began);
}

/** Queues what an option or a reaction leaves behind. `source` counts options first, then reactions. */
export function queue(program: Program, write: Writer, source: number, cause: FactId): void {
  const { scenario, leaves, laterRows } = program;
  const turn = at(write.cells, TURN);
  const row = source * LEAVES_WIDTH;
  const laterEnd = at(leaves, row | LEAVES_LATER_END);
  for (let entry = at(leaves, row | LEAVES_LATER); entry < laterEnd; entry++) {
    const due = turn + at(laterRows, (entry * EFFECT_WIDTH) | EFFECT_AFTER);
    const queued = write.fact(QUEUED, cause, entry, due);
    // What would arrive after the last turn cannot influence the game; the fact keeps it for the report.
    if (due <= scenario.turns) wait(program, write, due, entry, queued);
  }
  const lastingEnd = at(leaves, row | LEAVES_LASTING_END);
  for (let entry = at(leaves, row | LEAVES_LASTING); entry < lastingEnd; entry++) {
    const queued = write.fact(QUEUED, cause, program.later.count + entry, turn + 1);
    if (turn < scenario.turns) run(program, write, packed(turn + at(program.lastingTurns, entry), entry), queued);
  }
}

/** Sorted insertion into the row of the turn; how wide a row must be was proved at compile time. */
function wait(program: Program, write: Writer, due: number, entry: number, cause: FactId): void {
  const { cells } = write;
  const { waiting, waitingWidth } = program.layout;
  const row = waiting + due * waitingWidth;
  const count = at(cells, row) + 1;
  invariant(count < waitingWidth, 'there is a slot for every entry that can wait');
  write.put(row, count, cause);
  let slot = row + count;
  while (slot > row + 1 && at(cells, slot - 1) > entry + 1) {
    write.transplant(slot - 1, slot);
    slot -= 1;
  }
  write.plant(slot, entry + 1, cause);
}

/** Sorted insertion, the first to end first; the number of slots was proved at compile time. */
function run(program: Program, write: Writer, value: number, cause: FactId): void {
  const { cells } = write;
  const { running, runningSlots } = program.layout;
  let slot = running + runningSlots - 1;
  invariant(slot >= running && at(cells, slot) === 0, 'there is a slot for every entry that can run');
  while (slot > running && (at(cells, slot - 1) === 0 || at(cells, slot - 1) > value)) {
    if (at(cells, slot - 1) !== 0) write.transplant(slot - 1, slot);
    slot -= 1;
  }
  write.plant(slot, value, cause);
}
