import { below, draw, drawBase, RANGE_DRAW } from './chance';
import { headOf } from './facts';
import { at, byteAt, fadeOnce, keepWithin, share } from './integers';
import { CLAMPED, FLAG_CLEARED, FLAG_SET, type Ledger, MOVED, twiceAsLong } from './ledger';
import {
  ADD,
  AT_LEAST,
  AT_MOST,
  CHANGE_CELL,
  CHANGE_NAME,
  CHANGE_OP,
  CHANGE_ORDER,
  CHANGE_RULE,
  CHANGE_SPAN,
  CHANGE_VALUE,
  CHANGE_WIDTH,
  GROUP_CHANGES,
  GROUP_CHANGES_END,
  GROUP_FLAGS,
  GROUP_FLAGS_END,
  GROUP_WIDTH,
  HEAD,
  KEY0,
  KEY1,
  type Program,
  SCALE,
  SET,
  TURN,
} from './program';
import { CALENDAR, type FactId } from './vocabulary';

/** Columns of a gathered piece. */
const PIECE = 4;
const NEXT = 0;
/** Row of the change in the program's table. */
const ROW = 1;
const AMOUNT = 2;
const CAUSE = 3;
const END = -1;

/**
 * The only thing that writes into a position. Every write names its cause. With a ledger attached it also records the
 * fact; without one the same code runs and records nothing.
 *
 * Changes of one step are gathered first and applied together: on each meter as set, scale, add, at least, at most,
 * and at the end the meter's own limits, so that the order of entries in a file cannot change a result.
 */
export class Writer {
  cells: Int32Array;
  ledger: Ledger | null = null;
  /** Step and turn as facts carry them, put together once a step. */
  #head = 0;
  /** Scratch of step 6: the first fitting reaction of each counterpart. */
  readonly firsts: Int32Array;
  readonly #program: Program;
  /** First piece gathered for each meter, a chain in the order the pieces apply. */
  readonly #first: Int32Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  /** Sum of what was added to each meter without a piece. */
  readonly #added: Int32Array;
  #touchedCount = 0;
  #pieces: Int32Array = new Int32Array(PIECE * 64);
  #end = 0;
  /** Flags asked for in this step: (cell, on, rule, cause) each. */
  #flags: Int32Array = new Int32Array(4 * 16);
  #flagsEnd = 0;

  constructor(program: Program) {
    this.#program = program;
    this.cells = new Int32Array(0);
    this.firsts = new Int32Array(program.actors.count);
    this.#first = new Int32Array(program.meters.count).fill(END);
    this.#touched = new Int32Array(program.meters.count + 1);
    this.#isTouched = new Uint8Array(program.meters.count);
    this.#added = new Int32Array(program.meters.count);
  }

  /** Takes up a position. */
  begin(cells: Int32Array, ledger: Ledger | null): void {
    this.cells = cells;
    this.ledger = ledger;
    ledger?.reach(cells.length);
  }

  /** What follows belongs to this step (a place in STEPS) of the turn that stands in the position. */
  enter(step: number): void {
    if (this.ledger !== null) this.#head = headOf(0, step, at(this.cells, TURN));
  }

  /** Writes one cell that is neither meter nor flag; `cause` is the fact recorded beside it. */
  put(cell: number, value: number, _cause: FactId): void {
    this.cells[cell] = value;
  }

  /** Writes a cell where something waits or runs, so that what arrives there can name the fact that put it there. */
  plant(cell: number, value: number, cause: FactId): void {
    this.cells[cell] = value;
    if (this.ledger !== null) this.ledger.planted[cell] = cause;
  }
  transplant(from: number, to: number): void {
    this.cells[to] = at(this.cells, from);
    if (this.ledger !== null) this.ledger.planted[to] = at(this.ledger.planted, from);
  }
  /** The fact that planted a cell; `otherwise` where the ledger was not there to see it. */
  plantedBy(cell: number, otherwise: FactId): FactId {
    if (this.ledger === null) return CALENDAR;
    const planted = at(this.ledger.planted, cell);
    return planted === CALENDAR ? otherwise : planted;
  }

  fact(kind: number, cause: FactId, a = 0, b = 0, c = 0, d = 0): FactId {
    const { ledger } = this;
    if (ledger === null) return CALENDAR;
    return ledger.add(this.#head | kind, cause, a, b, c, d);
  }

  /**
   * Gathers what a group of the program does. `times` multiplies added amounts (couplings with `per`); an amount that
   * lasts has faded `age` times. Draws are keyed by the path of the literal and its age.
   */
  gather(group: number, cause: FactId, times = 1, age = 0, fade = 100): void {
    const { changes, groups } = this.#program;
    const first = group * GROUP_WIDTH;
    const end = at(groups, first | GROUP_CHANGES_END);
    for (let row = at(groups, first | GROUP_CHANGES); row < end; row += CHANGE_WIDTH) {
      const op = at(changes, row | CHANGE_OP);
      let amount = at(changes, row | CHANGE_VALUE);
      if (op === ADD) {
        const span = at(changes, row | CHANGE_SPAN);
        if (span > 1) amount += 10 * this.#drawn(at(changes, row | CHANGE_NAME) + age, span);
        if (fade !== 100) for (let i = 0; i < age; i++) amount = fadeOnce(amount, fade);
        amount = Math.imul(amount, times);
      }
      if (op === ADD && this.ledger === null) this.#add(at(changes, row | CHANGE_CELL) - HEAD, amount);
      else this.piece(at(changes, row | CHANGE_CELL), row, amount, cause);
    }
    if (at(groups, first | GROUP_FLAGS) !== at(groups, first | GROUP_FLAGS_END)) this.#gatherFlags(group, cause);
  }

  /** Without a ledger: adds to a meter, but nothing where `missed` is below 0. Nobody can guess which, so no branch asks. */
  addUnless(missed: number, meter: number, amount: number): void {
    this.#add(meter, amount & ~(missed >> 31));
  }

  #gatherFlags(group: number, cause: FactId): void {
    const { groups, flagChanges } = this.#program;
    const end = at(groups, (group * GROUP_WIDTH) | GROUP_FLAGS_END);
    for (let row = at(groups, (group * GROUP_WIDTH) | GROUP_FLAGS); row < end; row += 3) {
      this.#askFlag(at(flagChanges, row), at(flagChanges, row + 1), at(flagChanges, row + 2), cause);
    }
  }

  /** What is added to a meter commutes: without a ledger that has to tell the parts, their sum is enough. */
  #add(meter: number, amount: number): void {
    const added = this.#added;
    this.#touch(meter);
    added[meter] = at(added, meter) + amount;
  }

  /** Puts a meter on the list of this step, unless it is there: the next one then takes the same place. */
  #touch(meter: number): void {
    const count = this.#touchedCount;
    this.#touched[count] = meter;
    this.#touchedCount = count + 1 - byteAt(this.#isTouched, meter);
    this.#isTouched[meter] = 1;
  }

  /** Gathers one piece for a meter's cell: what the change in this row does, with this amount. */
  piece(cell: number, row: number, amount: number, cause: FactId): void {
    const piece = this.#end;
    if (piece + PIECE > this.#pieces.length) this.#pieces = twiceAsLong(this.#pieces);
    this.#end = piece + PIECE;
    const pieces = this.#pieces;
    const first = this.#first;
    const meter = cell - HEAD;
    let next = at(first, meter);
    pieces[piece + ROW] = row;
    pieces[piece + AMOUNT] = amount;
    pieces[piece + CAUSE] = cause;
    if (next === END) {
      this.#touch(meter);
      pieces[piece + NEXT] = END;
      first[meter] = piece;
      return;
    }
    const { changes } = this.#program;
    const order = at(changes, row + CHANGE_ORDER);
    let before = END;
    while (next !== END && at(changes, at(pieces, next + ROW) + CHANGE_ORDER) <= order) {
      before = next;
      next = at(pieces, next + NEXT);
    }
    pieces[piece + NEXT] = next;
    if (before === END) first[meter] = piece;
    else pieces[before + NEXT] = piece;
  }

  /** Applies everything gathered since the last call. */
  together(): void {
    const touched = this.#touched;
    const count = this.#touchedCount;
    for (let i = 0; i < count; i++) this.#settleMeter(at(touched, i));
    this.#touchedCount = 0;
    this.#end = 0;
    if (this.#flagsEnd > 0) this.#settleFlags();
  }

  #settleMeter(meter: number): void {
    const { cells, ledger } = this;
    const { meterBounds } = this.#program;
    this.#isTouched[meter] = 0;
    const before = at(cells, HEAD + meter);
    const value =
      this.#end === 0 || at(this.#first, meter) === END
        ? before + this.#takeAdded(meter)
        : this.#applyPieces(meter, before);
    const kept = keepWithin(value, at(meterBounds, 2 * meter), at(meterBounds, 2 * meter + 1));
    if (ledger !== null && kept !== value) this.fact(CLAMPED, ledger.count - 1, meter, 0, value, kept);
    cells[HEAD + meter] = kept;
  }

  #takeAdded(meter: number): number {
    const amount = at(this.#added, meter);
    this.#added[meter] = 0;
    return amount;
  }

  /** The pieces of one meter in their order; what was added without a piece stands between `scale` and `at least`. */
  #applyPieces(meter: number, before: number): number {
    const pieces = this.#pieces;
    const { ledger } = this;
    const { changes } = this.#program;
    let value = before;
    let added = this.#takeAdded(meter);
    let piece = at(this.#first, meter);
    this.#first[meter] = END;
    while (piece !== END) {
      const next = at(pieces, piece + NEXT);
      const row = at(pieces, piece + ROW);
      const amount = at(pieces, piece + AMOUNT);
      const op = at(changes, row + CHANGE_OP);
      if (op > ADD) {
        value += added;
        added = 0;
      }
      const from = value;
      let lost = false;
      if (op === ADD) value += amount;
      else if (op === SCALE) value = share(value, amount, 100);
      else if (op === SET) {
        lost = next !== END && at(changes, at(pieces, next + ROW) + CHANGE_OP) === SET;
        if (!lost) value = amount;
      } else if (op === AT_LEAST) value = value < amount ? amount : value;
      else if (op === AT_MOST) value = value > amount ? amount : value;
      if (ledger !== null && (value !== from || lost)) {
        this.fact(MOVED, at(pieces, piece + CAUSE), meter, at(changes, row + CHANGE_RULE), from, value);
      }
      piece = next;
    }
    return value + added;
  }

  #askFlag(cell: number, on: number, rule: number, cause: FactId): void {
    if (this.#flagsEnd + 4 > this.#flags.length) this.#flags = twiceAsLong(this.#flags);
    this.#flags.set([cell, on, rule, cause], this.#flagsEnd);
    this.#flagsEnd += 4;
  }

  /** `clear` beats `set`; of several that ask the same, the first by name is the cause. */
  #settleFlags(): void {
    const flags = this.#flags;
    const { cells } = this;
    const first = this.#program.layout.flags;
    for (let on = 1; on >= 0; on--) {
      for (let row = 0; row < this.#flagsEnd; row += 4) {
        const cell = at(flags, row);
        if (at(flags, row + 1) !== on || at(cells, cell) === on) continue;
        if (on === 1 && this.#asksFlag(cell, 0) >= 0) continue;
        const winner = this.#asksFlag(cell, on);
        cells[cell] = on;
        this.fact(on === 1 ? FLAG_SET : FLAG_CLEARED, at(flags, winner + 3), cell - first, at(flags, winner + 2));
      }
    }
    this.#flagsEnd = 0;
  }

  /** Row of the first request by name, or −1. */
  #asksFlag(cell: number, on: number): number {
    const { rules } = this.#program;
    let found = -1;
    for (let row = 0; row < this.#flagsEnd; row += 4) {
      if (at(this.#flags, row) !== cell || at(this.#flags, row + 1) !== on) continue;
      if (found < 0 || rules.name(at(this.#flags, row + 2)) < rules.name(at(this.#flags, found + 2))) found = row;
    }
    return found;
  }

  #drawn(name: number, span: number): number {
    const { cells } = this;
    const base = drawBase(at(cells, KEY0), at(cells, KEY1), at(cells, TURN), RANGE_DRAW);
    return below(draw(base, name), span);
  }
}
