import { holds, sumOf } from './condition';
import { at, share } from './integers';
import { COUPLED } from './ledger';
import { type Program, TURN } from './program';
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
  const turn = at(write.cells, TURN);
  const end = at(program.couplingsInTurn, turn + 1);
  for (let place = at(program.couplingsInTurn, turn); place < end; place++) {
    const coupling = at(program.couplingList, place);
    if (!holds(program, write.cells, at(program.couplingWhen, coupling))) continue;
    const times = timesOf(program, write, coupling);
    if (times === 0) continue;
    const coupled = write.fact(COUPLED, began, coupling);
    write.gather(at(program.couplingGroup, coupling), coupled, times);
  }
  write.together();
}
