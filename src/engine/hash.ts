import { askedOf, enactedOf, eventOf } from './history';
import { at, type Cells, hex32, scramble } from './integers';
import type { NameBook, NameList } from './names';
import { CHOSEN, ENDING, HEAD, INJECTED, type Layout, type Program } from './program';
import type { Scenario } from './scenario';

const HEAD_NAMES = ['turn', 'phase', 'key-0', 'key-1', 'floor-time', 'ending', 'injected'] as const;

/** Name hash of each cell. Slots of the floor and of queued entries have none: their contents name themselves. */
export function hashCells(
  layout: Layout,
  names: {
    readonly meters: NameList;
    readonly flags: NameList;
    readonly events: NameList;
    readonly reactions: NameList;
    readonly actors: NameList;
  },
  scenario: Scenario,
  book: NameBook,
): Int32Array {
  const cells = new Int32Array(layout.size);
  const name = (first: number, list: readonly string[], kind: string): void =>
    list.forEach((one, i) => {
      cells[first + i] = book.hash('cell', `${kind} ${one}`, one);
    });
  const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(i + 1));
  name(0, HEAD_NAMES, 'head');
  name(HEAD, names.meters.names, 'meter');
  name(layout.flags, names.flags.names, 'flag');
  name(layout.drawn, names.events.names, 'drawn');
  name(layout.taken, names.reactions.names, 'taken');
  name(layout.seats, names.actors.names, 'seat');
  name(layout.history, numbers(scenario.turns), 'turn');
  return cells;
}

/** Mix of a name and a value, one for each lane. */
const laneA = (name: number, value: number): number => scramble(name ^ Math.imul(value, 0x9e3779b1));
const laneB = (name: number, value: number): number =>
  scramble((Math.imul(name, 0x2545f491) + Math.imul(value, 0x5bd1e995)) | 0);

/** The value of a cell as the hash sees it: places in tables are replaced by the names that stand there. */
function meaning(program: Program, cell: number, value: number): number {
  const { layout } = program;
  if (cell < HEAD) {
    if (cell === ENDING) return at(program.endingHash, value - 1);
    if (cell === INJECTED) return at(program.eventHash, value - 1);
    return value;
  }
  if (cell < layout.seats) return value;
  if (cell < layout.history) {
    if (value < CHOSEN) return value;
    return at(program.reactionHash, at(program.actorReactions, cell - layout.seats) + value - CHOSEN);
  }
  if (cell < layout.floor) {
    const asked = askedOf(program, value);
    const enacted = enactedOf(program, value);
    const event = at(program.eventHash, eventOf(value));
    if (asked < 0) return event;
    return event ^ Math.imul(at(program.optionHash, asked), 3) ^ Math.imul(at(program.optionHash, enacted), 5);
  }
  throw new Error('broken promise: slots are hashed by what is in them');
}

/**
 * Two 32-bit lanes, each the sum over all cells of a mix of name and value. A sum has no order, so the hash knows
 * nothing of the layout, and changing one cell changes it by a difference. Cells at zero add nothing.
 */
export function hashLanes(program: Program, cells: Cells): readonly [number, number] {
  const { cellHash, layout } = program;
  let a = 0;
  let b = 0;
  for (let cell = 0; cell < layout.floor; cell++) {
    const value = at(cells, cell);
    if (value === 0) continue;
    const name = at(cellHash, cell);
    const seen = cell >= HEAD && cell < layout.seats ? value : meaning(program, cell, value);
    a = (a + laneA(name, seen)) | 0;
    b = (b + laneB(name, seen)) | 0;
  }
  // An argument on the floor counts by its state, not by when it was said: talk in another order is the same debate.
  for (let cell = layout.floor; cell < layout.waiting; cell++) {
    const value = at(cells, cell);
    if (value === 0) break;
    const name = at(program.argumentHash, (value >> 2) - 1);
    a = (a + laneA(name, (value & 3) + 1)) | 0;
    b = (b + laneB(name, (value & 3) + 1)) | 0;
  }
  for (let due = 0, row = layout.waiting; row < layout.running; due++, row += layout.waitingWidth) {
    const end = row + at(cells, row);
    for (let cell = row + 1; cell <= end; cell++) {
      const name = at(program.laterHash, at(cells, cell) - 1);
      a = (a + laneA(name, due)) | 0;
      b = (b + laneB(name, due)) | 0;
    }
  }
  for (let cell = layout.running; cell < layout.size; cell++) {
    const value = at(cells, cell);
    if (value === 0) break;
    const name = at(program.lastingHash, (value & 0xffff) - 1) ^ 0x5f3759df;
    a = (a + laneA(name, value >> 16)) | 0;
    b = (b + laneB(name, value >> 16)) | 0;
  }
  return [a, b];
}

/** 16 hex digits that name a position. */
export const hash = (program: Program, position: Cells): string => {
  const [a, b] = hashLanes(program, position);
  return hex32(a) + hex32(b);
};
