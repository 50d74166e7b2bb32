import { askedOf, enactedOf, eventOf } from './history';
import { at, byteAt, type Cells, share } from './integers';
import {
  ATOM_A,
  ATOM_B,
  ATOM_LOW,
  ATOM_SKIP,
  ATOM_SOURCE,
  ATOM_SPAN,
  ATOM_WIDTH,
  NONE,
  OF_CELL,
  OF_CHOSEN,
  OF_DEFEATED,
  OF_SUM,
  OF_TAG,
  PLAIN_CELL,
  PLAIN_HIGH,
  PLAIN_LOW,
  PLAIN_NEXT,
  PLAIN_WIDTH,
  type Program,
  TURN,
} from './program';

export const sumOf = (cells: Cells, first: number, count: number): number => {
  let sum = 0;
  for (let cell = first; cell < first + count; cell++) sum += at(cells, cell);
  return sum;
};

/** The headline of an actor in tenths: the mean of its strands, halves away from zero. */
export const headline = (program: Program, cells: Cells, actor: number): number => {
  const count = program.strandCount;
  return share(sumOf(cells, program.layout.meters + actor * count, count), 1, count);
};

/** How many of the last turns, this one included, answer the question. `turns` 0 looks at the whole game. */
function countTurns(program: Program, cells: Cells, source: number, wanted: number, turns: number): number {
  const now = at(cells, TURN);
  const first = turns === 0 || turns > now ? 1 : now - turns + 1;
  let count = 0;
  for (let turn = first; turn <= now; turn++) {
    const entry = at(cells, program.layout.history + turn - 1);
    if (source === OF_TAG) {
      const enacted = enactedOf(program, entry);
      if (enacted >= 0) count += byteAt(program.optionTag, enacted * program.tags.count + wanted);
    } else if (source === OF_CHOSEN) {
      if (enactedOf(program, entry) === wanted) count += 1;
    } else if (source === OF_DEFEATED) {
      if (askedOf(program, entry) === wanted && enactedOf(program, entry) !== wanted) count += 1;
    } else if (eventOf(entry) === wanted) count += 1;
  }
  return count;
}

/** The number an atom compares: tenths for meters, whole numbers for everything else. */
export function atomValue(program: Program, cells: Cells, row: number): number {
  const { atoms } = program;
  const a = at(atoms, row + ATOM_A);
  switch (at(atoms, row + ATOM_SOURCE)) {
    case OF_CELL:
      return at(cells, a);
    case OF_SUM:
      return sumOf(cells, a, at(atoms, row + ATOM_B));
    default:
      return countTurns(program, cells, at(atoms, row + ATOM_SOURCE), a, at(atoms, row + ATOM_B));
  }
}

export function atomHolds(program: Program, cells: Cells, row: number): boolean {
  const { atoms } = program;
  const value =
    at(atoms, row + ATOM_SOURCE) === OF_CELL ? at(cells, at(atoms, row + ATOM_A)) : atomValue(program, cells, row);
  return (value - at(atoms, row + ATOM_LOW)) >>> 0 <= at(atoms, row + ATOM_SPAN) >>> 0;
}

/** Below 0 where a comparison of one cell fails (`row` as in PLAIN_…): several joined by "or" are one question. */
export const misses = (cells: Cells, table: Cells, row: number): number => {
  const value = at(cells, at(table, row | PLAIN_CELL));
  return (value - at(table, row | PLAIN_LOW)) | (at(table, row | PLAIN_HIGH) - value);
};

/** All clauses must hold; a clause holds as soon as one of its atoms does. */
export function holds(program: Program, cells: Cells, condition: number): boolean {
  const { plain } = program;
  let row = condition * PLAIN_WIDTH;
  do {
    if (at(plain, row | PLAIN_CELL) === NONE) return allHold(program, cells, condition);
    if (misses(cells, plain, row) < 0) return false;
    row = at(plain, row | PLAIN_NEXT);
  } while (row !== 0);
  return true;
}

function allHold(program: Program, cells: Cells, condition: number): boolean {
  const { atoms, conditionStart } = program;
  const end = at(conditionStart, condition + 1);
  let row = at(conditionStart, condition);
  while (row < end) {
    const next = at(atoms, row + ATOM_SKIP);
    if (atomHolds(program, cells, row)) {
      row = next;
      continue;
    }
    row += ATOM_WIDTH;
    if (row === next) return false;
  }
  return true;
}
