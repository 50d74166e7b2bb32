import { holds, misses, sumOf } from './condition';
import { at, share } from './integers';
import { COUPLED } from './ledger';
import {
  COUPLING_GROUP,
  COUPLING_ONE,
  COUPLING_PER,
  COUPLING_PER_COUNT,
  COUPLING_PER_EVERY,
  COUPLING_PER_FROM,
  COUPLING_SUM,
  COUPLING_WHEN,
  COUPLING_WIDTH,
  NONE,
  type Program,
  TURN,
} from './program';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** How often a coupling's changes count: `trunc((meter − from) / every)`, or once. */
function timesOf(program: Program, write: Writer, row: number): number {
  const { couplingRows } = program;
  const count = at(couplingRows, row | COUPLING_PER_COUNT);
  if (count === 0) return 1;
  const value = share(sumOf(write.cells, at(couplingRows, row | COUPLING_PER), count), 1, count);
  return (
    Math.trunc((value - at(couplingRows, row | COUPLING_PER_FROM)) / at(couplingRows, row | COUPLING_PER_EVERY)) + 0
  );
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
    const row = coupling * COUPLING_WIDTH;
    const missed = misses(cells, couplingRows, row | COUPLING_ONE);
    const sum = at(couplingRows, row | COUPLING_SUM);
    if (sum !== NONE && write.ledger === null) {
      write.addUnless(missed, sum);
      continue;
    }
    const more = at(couplingRows, row | COUPLING_WHEN);
    if (missed < 0 || (more !== 0 && !holds(program, cells, more))) continue;
    const times = timesOf(program, write, row);
    if (times === 0) continue;
    const coupled = write.fact(COUPLED, began, coupling);
    write.gather(at(couplingRows, row | COUPLING_GROUP), coupled, times);
  }
  write.together();
}
