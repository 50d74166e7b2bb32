import { holds } from './condition';
import { at, invariant } from './integers';
import { ARRIVED, QUEUED } from './ledger';
import {
  LATER_AFTER,
  LATER_GROUP,
  LATER_WHEN,
  LATER_WIDTH,
  LEAVES_LASTING,
  LEAVES_LASTING_END,
  LEAVES_LATER,
  LEAVES_LATER_END,
  LEAVES_WIDTH,
  type Program,
  TURN,
} from './program';
import { CALENDAR, type FactId } from './vocabulary';
import type { Writer } from './writer';

/** Waiting and running cells hold a turn above an entry, so that plain numeric order is order by (turn, entry). */
const packed = (turn: number, entry: number): number => (turn << 16) | (entry + 1);
const turnOf = (value: number): number => value >> 16;
const entryOf = (value: number): number => (value & 0xffff) - 1;
export const unpackQueued = (value: number): { readonly turn: number; readonly entry: number } => ({
  turn: turnOf(value),
  entry: entryOf(value),
});

/** Step 1. Entries now due and running entries apply together, if their own condition holds now. */
export function upkeep(program: Program, write: Writer, began: FactId): void {
  const { layout, laterRows } = program;
  const { cells } = write;
  const turn = at(cells, TURN);

  let waiting = at(cells, layout.waitingCount);
  while (waiting > 0) {
    const slot = layout.waiting + waiting - 1;
    const value = at(cells, slot);
    if (turnOf(value) !== turn) break;
    const entry = entryOf(value);
    const row = entry * LATER_WIDTH;
    const held = holds(program, cells, at(laterRows, row | LATER_WHEN));
    const cause = write.ledger === null ? CALENDAR : write.ledger.waiting.find(value, true);
    const arrived = write.fact(ARRIVED, cause < 0 ? began : cause, entry, held ? 1 : 0);
    if (held) write.gather(at(laterRows, row | LATER_GROUP), arrived);
    write.put(slot, 0, arrived);
    waiting -= 1;
  }
  write.put(layout.waitingCount, waiting, began);

  let kept = 0;
  for (let slot = 0; slot < layout.runningSlots; slot++) {
    const value = at(cells, layout.running + slot);
    if (value === 0) break;
    const entry = entryOf(value);
    const last = turnOf(value);
    const held = holds(program, cells, at(program.lastingWhen, entry));
    const cause = write.ledger === null ? CALENDAR : write.ledger.running.find(value, last <= turn);
    const arrived = write.fact(ARRIVED, cause < 0 ? began : cause, program.later.count + entry, held ? 1 : 0);
    const age = at(program.lastingTurns, entry) - 1 - (last - turn);
    if (held) write.gather(at(program.lastingGroup, entry), arrived, 1, age, at(program.lastingFade, entry));
    if (last <= turn) continue;
    if (kept !== slot) write.put(layout.running + kept, value, arrived);
    kept += 1;
  }
  for (let slot = kept; slot < layout.runningSlots && at(cells, layout.running + slot) !== 0; slot++) {
    write.put(layout.running + slot, 0, began);
  }
  write.together();
}

/** Queues what an option or a reaction leaves behind. `source` counts options first, then reactions. */
export function queue(program: Program, write: Writer, source: number, cause: FactId): void {
  const { scenario, leaves, laterRows } = program;
  const turn = at(write.cells, TURN);
  const row = source * LEAVES_WIDTH;
  const laterEnd = at(leaves, row | LEAVES_LATER_END);
  for (let entry = at(leaves, row | LEAVES_LATER); entry < laterEnd; entry++) {
    const due = turn + at(laterRows, (entry * LATER_WIDTH) | LATER_AFTER);
    const queued = write.fact(QUEUED, cause, entry, due);
    // What would arrive after the last turn cannot influence the game; the fact keeps it for the report.
    if (due > scenario.turns) continue;
    const value = packed(due, entry);
    write.ledger?.waiting.put(value, queued);
    wait(program, write, value, queued);
  }
  const lastingEnd = at(leaves, row | LEAVES_LASTING_END);
  for (let entry = at(leaves, row | LEAVES_LASTING); entry < lastingEnd; entry++) {
    const queued = write.fact(QUEUED, cause, program.later.count + entry, turn + 1);
    if (turn >= scenario.turns) continue;
    const value = packed(turn + at(program.lastingTurns, entry), entry);
    write.ledger?.running.put(value, queued);
    run(program, write, value, queued);
  }
}

/** Sorted insertion, the soonest last: most of what waits comes soon, so little has to move. */
function wait(program: Program, write: Writer, value: number, cause: FactId): void {
  const { cells } = write;
  const { waiting, waitingSlots, waitingCount } = program.layout;
  const count = at(cells, waitingCount);
  invariant(count < waitingSlots, 'there is a slot for every entry that can wait');
  let slot = waiting + count;
  while (slot > waiting && at(cells, slot - 1) < value) {
    write.put(slot, at(cells, slot - 1), cause);
    slot -= 1;
  }
  write.put(slot, value, cause);
  write.put(waitingCount, count + 1, cause);
}

/** Sorted insertion, the first to end first; the number of slots was proved at compile time. */
function run(program: Program, write: Writer, value: number, cause: FactId): void {
  const { cells } = write;
  const { running, runningSlots } = program.layout;
  const end = running + runningSlots;
  let slot = running;
  while (slot < end && at(cells, slot) !== 0 && at(cells, slot) <= value) slot += 1;
  let moving = value;
  while (moving !== 0) {
    invariant(slot < end, 'there is a slot for every entry that can run');
    const next = at(cells, slot);
    write.put(slot, moving, cause);
    moving = next;
    slot += 1;
  }
}
