import { holds, misses, sumOf } from './condition';
import { at, share } from './integers';
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
  const count = at(couplingPer, row + 1);
  if (count === 0) return 1;
  const value = share(sumOf(write.cells, at(couplingPer, row), count), 1, count);
  return Math.trunc((value - at(couplingPer, row + 2)) / at(couplingPer, row + 3)) + 0;
}

/** Step 2. All couplings read the meters as they stand, then apply together. */
export function couple(program: Program, write: Writer, began: FactId): void {
  const { couplingsInTurn, couplingList, couplingRows } = program;
  const { cells } = write;
  const turn = at(cells, TURN);
  const first = at(couplingsInTurn, turn);
  const end = at(couplingsInTurn, turn + 1);
  if (first === end) return;
  for (let place = first; place < end; place++) {
    const coupling = at(couplingList, place);
    const row = coupling * EFFECT_WIDTH;
    const missed = misses(cells, couplingRows, row | EFFECT_ONE);
    const meter = at(couplingRows, row | EFFECT_METER);
    if (meter !== NONE && write.ledger === null) {
      write.addUnless(missed, meter, at(couplingRows, row | EFFECT_AMOUNT));
      continue;
    }
    const more = at(couplingRows, row | EFFECT_WHEN);
    if (missed < 0 || (more !== 0 && !holds(program, cells, more))) continue;
    const times = timesOf(program, write, coupling);
    if (times === 0) continue;
    const coupled = write.fact(COUPLED, began, coupling);
    write.gather(at(couplingRows, row | EFFECT_GROUP), coupled, times);
  }
  write.together();
}
