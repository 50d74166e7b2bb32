import { askedOf, enactedOf, eventOf } from './history';
import { type Cells, share } from './integers';
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
  for (let cell = first; cell < first + count; cell++) sum += cells[cell] as number;
  return sum;
};

/** The headline of an actor in tenths: the mean of its strands, halves away from zero. */
export const headline = (program: Program, cells: Cells, actor: number): number => {
  const count = program.strandCount;
  return share(sumOf(cells, program.layout.meters + actor * count, count), 1, count);
};

/** How many of the last turns, this one included, answer the question. `turns` 0 looks at the whole game. */
function countTurns(program: Program, cells: Cells, source: number, wanted: number, turns: number): number {
  const now = cells[TURN] as number;
  const first = turns === 0 || turns > now ? 1 : now - turns + 1;
  let count = 0;
  for (let turn = first; turn <= now; turn++) {
    const entry = cells[program.layout.history + turn - 1] as number;
    if (source === OF_TAG) {
      const enacted = enactedOf(program, entry);
      if (enacted >= 0) count += program.optionTag[enacted * program.tags.count + wanted] as number;
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
  const a = atoms[row + ATOM_A] as number;
  switch (atoms[row + ATOM_SOURCE] as number) {
    case OF_CELL:
      return cells[a] as number;
    case OF_SUM:
      return sumOf(cells, a, atoms[row + ATOM_B] as number);
    default:
      return countTurns(program, cells, atoms[row + ATOM_SOURCE] as number, a, atoms[row + ATOM_B] as number);
  }
}

export function atomHolds(program: Program, cells: Cells, row: number): boolean {
  const { atoms } = program;
  const value =
    (atoms[row + ATOM_SOURCE] as number) === OF_CELL
      ? (cells[atoms[row + ATOM_A] as number] as number)
      : atomValue(program, cells, row);
  return (value - (atoms[row + ATOM_LOW] as number)) >>> 0 <= (atoms[row + ATOM_SPAN] as number) >>> 0;
}

/** Below 0 where a comparison of one cell fails (`row` as in PLAIN_…): several joined by "or" are one question. */
export const misses = (cells: Cells, table: Cells, row: number): number => {
  const value = cells[table[row | PLAIN_CELL] as number] as number;
  return (value - (table[row | PLAIN_LOW] as number)) | ((table[row | PLAIN_HIGH] as number) - value);
};

/** All clauses must hold; a clause holds as soon as one of its atoms does. */
export function holds(program: Program, cells: Cells, condition: number): boolean {
  const { plain } = program;
  let row = condition * PLAIN_WIDTH;
  do {
    if ((plain[row | PLAIN_CELL] as number) === NONE) return allHold(program, cells, condition);
    if (misses(cells, plain, row) < 0) return false;
    row = plain[row | PLAIN_NEXT] as number;
  } while (row !== 0);
  return true;
}

function allHold(program: Program, cells: Cells, condition: number): boolean {
  const { atoms, conditionStart } = program;
  const end = conditionStart[condition + 1] as number;
  let row = conditionStart[condition] as number;
  while (row < end) {
    const next = atoms[row + ATOM_SKIP] as number;
    if (atomHolds(program, cells, row)) {
      row = next;
      continue;
    }
    row += ATOM_WIDTH;
    if (row === next) return false;
  }
  return true;
}
