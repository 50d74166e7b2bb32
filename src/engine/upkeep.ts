import { holds } from './condition';
import { at, invariant } from './integers';
import { ARRIVED, QUEUED } from './ledger';
import { type Program, TURN } from './program';
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
  const { layout } = program;
  const { cells } = write;
  const turn = at(cells, TURN);

  let due = 0;
  while (due < layout.waitingSlots) {
    const value = at(cells, layout.waiting + due);
    if (value === 0 || turnOf(value) !== turn) break;
    const entry = entryOf(value);
    const held = holds(program, cells, at(program.laterWhen, entry));
    const cause = write.ledger === null ? CALENDAR : write.ledger.waiting.find(value, true);
    const arrived = write.fact(ARRIVED, cause < 0 ? began : cause, entry, held ? 1 : 0);
    if (held) write.gather(at(program.laterGroup, entry), arrived);
    due += 1;
  }

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
  if (due > 0) dropFirst(write, layout.waiting, layout.waitingSlots, due, began);
  write.together();
}

/** Moves the sorted list down over its first `count` entries. */
function dropFirst(write: Writer, first: number, slots: number, count: number, cause: FactId): void {
  const { cells } = write;
  for (let slot = 0; slot < slots; slot++) {
    const value = slot + count < slots ? at(cells, first + slot + count) : 0;
    if (value === 0 && at(cells, first + slot) === 0) return;
    write.put(first + slot, value, cause);
  }
}

/** Queues what an option or a reaction leaves behind. `source` counts options first, then reactions. */
export function queue(program: Program, write: Writer, source: number, cause: FactId): void {
  const { layout, scenario } = program;
  const turn = at(write.cells, TURN);
  const laterEnd = at(program.sourceLater, source + 1);
  for (let entry = at(program.sourceLater, source); entry < laterEnd; entry++) {
    const due = turn + at(program.laterAfter, entry);
    const queued = write.fact(QUEUED, cause, entry, due);
    // What would arrive after the last turn cannot influence the game; the fact keeps it for the report.
    if (due > scenario.turns) continue;
    const value = packed(due, entry);
    write.ledger?.waiting.put(value, queued);
    insert(write, layout.waiting, layout.waitingSlots, value, queued);
  }
  const lastingEnd = at(program.sourceLasting, source + 1);
  for (let entry = at(program.sourceLasting, source); entry < lastingEnd; entry++) {
    const queued = write.fact(QUEUED, cause, program.later.count + entry, turn + 1);
    if (turn >= scenario.turns) continue;
    const value = packed(turn + at(program.lastingTurns, entry), entry);
    write.ledger?.running.put(value, queued);
    insert(write, layout.running, layout.runningSlots, value, queued);
  }
}

/** Sorted insertion; the number of slots was proved at compile time. */
function insert(write: Writer, first: number, slots: number, value: number, cause: FactId): void {
  const { cells } = write;
  const end = first + slots;
  let slot = first;
  let there = slot < end ? at(cells, slot) : 0;
  while (there !== 0 && there <= value) {
    slot += 1;
    there = slot < end ? at(cells, slot) : 0;
  }
  let moving = value;
  while (moving !== 0) {
    invariant(slot < end, 'there is a slot for every entry that can wait or run');
    const next = at(cells, slot);
    write.put(slot, moving, cause);
    moving = next;
    slot += 1;
  }
}
