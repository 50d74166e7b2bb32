import { at, type Cells } from './integers';
import { FLAG_CLEARED, FLAG_SET, twiceAsLong } from './ledger';
import type { Program } from './program';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** Columns of a request; the first three as in `flagChanges`. */
const WIDTH = 4;
const CELL = 0;
const ON = 1;
const RULE = 2;
const CAUSE = 3;
const NOBODY = -1;

/** Flags asked for in one step, to be set and cleared together. */
export class FlagsAsked {
  readonly #program: Program;
  #rows: Int32Array = new Int32Array(WIDTH * 16);
  #end = 0;

  constructor(program: Program) {
    this.#program = program;
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** Asks for what rows of `flagChanges` say. */
  ask(flagChanges: Cells, from: number, end: number, cause: FactId): void {
    for (let row = from; row < end; row += 3) {
      if (this.#end + WIDTH > this.#rows.length) this.#rows = twiceAsLong(this.#rows);
      const rows = this.#rows;
      rows[this.#end + CELL] = at(flagChanges, row + CELL);
      rows[this.#end + ON] = at(flagChanges, row + ON);
      rows[this.#end + RULE] = at(flagChanges, row + RULE);
      rows[this.#end + CAUSE] = cause;
      this.#end += WIDTH;
    }
  }

  /** `clear` beats `set`; of several that ask the same, the first by name is the cause. */
  settle(write: Writer): void {
    const rows = this.#rows;
    const first = this.#program.layout.flags;
    for (let on = 1; on >= 0; on--) {
      for (let row = 0; row < this.#end; row += WIDTH) {
        const cell = at(rows, row + CELL);
        if (at(rows, row + ON) !== on || at(write.cells, cell) === on) continue;
        if (on === 1 && this.#firstToAsk(cell, 0) !== NOBODY) continue;
        const winner = this.#firstToAsk(cell, on);
        const kind = on === 1 ? FLAG_SET : FLAG_CLEARED;
        const fact = write.fact(kind, at(rows, winner + CAUSE), cell - first, at(rows, winner + RULE), 0, 0);
        write.put(cell, on, fact);
      }
    }
    this.#end = 0;
  }

  /** Row of the first request by name, or NOBODY. */
  #firstToAsk(cell: number, on: number): number {
    const { rules } = this.#program;
    const rows = this.#rows;
    let found = NOBODY;
    for (let row = 0; row < this.#end; row += WIDTH) {
      if (at(rows, row + CELL) !== cell || at(rows, row + ON) !== on) continue;
      const isFirst = found === NOBODY || rules.name(at(rows, row + RULE)) < rules.name(at(rows, found + RULE));
      if (isFirst) found = row;
    }
    return found;
  }
}
