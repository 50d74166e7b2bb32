import { holds, misses, sumOf } from './condition';
import { share } from './integers';
import { COUPLED } from './ledger';
import {
  EFFECT_AMOUNT,
  EFFECT_GROUP,
  EFFECT_METER,
  EFFECT_ONE,
  EFFECT_WHEN,
  EFFECT_WIDTH,
  NONE,
  type Program,
  TURN,
} from './program';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** Columns of `couplingPer`. */
const PER_WIDTH = 4;

/** How often a coupling's changes count: `trunc((meter − from) / every)`, or once. */
function timesOf(program: Program, write: Writer, coupling: number): number {
  const row = coupling * PER_WIDTH;
  const { couplingPer } = program;
  const count = couplingPer[row + 1] as number;
  if (count === 0) return 1;
  const value = share(sumOf(write.cells, couplingPer[row] as number, count), 1, count);
  return Math.trunc((value - (couplingPer[row + 2] as number)) / (couplingPer[row + 3] as number)) + 0;
}

/** Step 2. All couplings read the meters as they stand, then apply together. */
export function couple(program: Program, write: Writer, began: FactId): void {
  const { couplingsInTurn, couplingList, couplingRows } = program;
  const { cells } = write;
  const turn = cells[TURN] as number;
  const end = couplingsInTurn[turn + 1] as number;
  for (let place = couplingsInTurn[turn] as number; place < end; place++) {
    const coupling = couplingList[place] as number;
    const row = coupling * EFFECT_WIDTH;
    const missed = misses(cells, couplingRows, row | EFFECT_ONE);
    const meter = couplingRows[row | EFFECT_METER] as number;
    if (meter !== NONE && write.ledger === null) {
      write.addUnless(missed, meter, couplingRows[row | EFFECT_AMOUNT] as number);
      continue;
    }
    const more = couplingRows[row | EFFECT_WHEN] as number;
    if (missed < 0 || (more !== 0 && !holds(program, cells, more))) continue;
    const times = timesOf(program, write, coupling);
    if (times === 0) continue;
    const coupled = write.fact(COUPLED, began, coupling, 0, 0, 0);
    write.gatherAs(couplingRows[row | EFFECT_GROUP] as number, coupled, times, 0, 100);
  }
  write.together();
}
