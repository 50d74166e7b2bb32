import { below, draw, drawBase, RANGE_DRAW } from './chance';
import { headOf } from './facts';
import { FlagsAsked } from './flags-asked';
import { fadeOnce, keepWithin, share } from './integers';
import { CLAMPED, type Ledger, MOVED, twiceAsLong } from './ledger';
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
  GROUP_ONLY_ADDS,
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
  /** Latest piece gathered for each meter; each piece knows the one before it. */
  readonly #latest: Int32Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  /** Sum of what was added to each meter without a piece. */
  readonly #added: Int32Array;
  #touchedCount = 0;
  #pieces: Int32Array = new Int32Array(PIECE * 64);
  #end = 0;
  readonly #flags: FlagsAsked;

  constructor(program: Program) {
    this.#program = program;
    this.#flags = new FlagsAsked(program);
    this.cells = new Int32Array(0);
    this.firsts = new Int32Array(program.actors.count);
    this.#latest = new Int32Array(program.meters.count).fill(END);
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
    if (this.ledger !== null) this.#head = headOf(0, step, this.cells[TURN] as number);
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
    this.cells[to] = this.cells[from] as number;
    if (this.ledger !== null) this.ledger.planted[to] = this.ledger.planted[from] as number;
  }
  swapPlanted(one: number, other: number): void {
    const value = this.cells[one] as number;
    const cause = this.plantedBy(one, CALENDAR);
    this.transplant(other, one);
    this.plant(other, value, cause);
  }
  /** The fact that planted a cell; `otherwise` where the ledger was not there to see it. */
  plantedBy(cell: number, otherwise: FactId): FactId {
    if (this.ledger === null) return CALENDAR;
    const planted = this.ledger.planted[cell] as number;
    return planted === CALENDAR ? otherwise : planted;
  }

  fact(kind: number, cause: FactId, a: number, b: number, c: number, d: number): FactId {
    const { ledger } = this;
    if (ledger === null) return CALENDAR;
    return ledger.add(this.#head | kind, cause, a, b, c, d);
  }

  /** Gathers what a group of the program does. */
  gather(group: number, cause: FactId): void {
    const { groups } = this.#program;
    const first = group * GROUP_WIDTH;
    const from = groups[first | GROUP_CHANGES] as number;
    const end = groups[first | GROUP_CHANGES_END] as number;
    if (groups[first | GROUP_ONLY_ADDS] === 0) this.#gatherEach(first, cause, 1, 0, 100);
    else if (this.ledger === null) this.#addAll(from, end);
    else this.#addPieces(from, end, cause);
  }

  /**
   * The same where added amounts count `times` times (couplings with `per`), or have faded `age` times (what lasts).
   * Draws are keyed by the path of the literal and its age.
   */
  gatherAs(group: number, cause: FactId, times: number, age: number, fade: number): void {
    this.#gatherEach(group * GROUP_WIDTH, cause, times, age, fade);
  }

  #gatherEach(first: number, cause: FactId, times: number, age: number, fade: number): void {
    const { changes, groups } = this.#program;
    const end = groups[first | GROUP_CHANGES_END] as number;
    for (let row = groups[first | GROUP_CHANGES] as number; row < end; row += CHANGE_WIDTH) {
      const op = changes[row | CHANGE_OP] as number;
      let amount = changes[row | CHANGE_VALUE] as number;
      if (op === ADD) {
        const span = changes[row | CHANGE_SPAN] as number;
        if (span > 1) amount += 10 * this.#drawn((changes[row | CHANGE_NAME] as number) + age, span);
        if (fade !== 100) for (let i = 0; i < age; i++) amount = fadeOnce(amount, fade);
        amount = Math.imul(amount, times);
      }
      if (op === ADD) this.add(changes[row | CHANGE_CELL] as number, row, amount, cause);
      else this.#piece(changes[row | CHANGE_CELL] as number, row, amount, cause);
    }
    if ((groups[first | GROUP_FLAGS] as number) !== (groups[first | GROUP_FLAGS_END] as number))
      this.#gatherFlags(first, cause);
  }

  /** Without a ledger: adds to a meter, but nothing where `missed` is below 0. Nobody can guess which, so no branch asks. */
  addUnless(missed: number, meter: number, amount: number): void {
    this.#add(meter, amount & ~(missed >> 31));
  }

  #gatherFlags(first: number, cause: FactId): void {
    const { groups, flagChanges } = this.#program;
    const from = groups[first | GROUP_FLAGS] as number;
    this.#flags.ask(flagChanges, from, groups[first | GROUP_FLAGS_END] as number, cause);
  }

  /** What is added to a meter commutes: without a ledger that has to tell the parts, their sum is enough. */
  #add(meter: number, amount: number): void {
    const added = this.#added;
    this.#touch(meter);
    added[meter] = (added[meter] as number) + amount;
  }

  /** `#add` of a whole group. */
  #addAll(from: number, end: number): void {
    const { changes } = this.#program;
    const touched = this.#touched;
    const isTouched = this.#isTouched;
    const added = this.#added;
    let count = this.#touchedCount;
    for (let row = from; row < end; row += CHANGE_WIDTH) {
      const meter = (changes[row | CHANGE_CELL] as number) - HEAD;
      touched[count] = meter;
      count += 1 - (isTouched[meter] as number);
      isTouched[meter] = 1;
      added[meter] = (added[meter] as number) + (changes[row | CHANGE_VALUE] as number);
    }
    this.#touchedCount = count;
  }

  #addPieces(from: number, end: number, cause: FactId): void {
    const { changes } = this.#program;
    for (let row = from; row < end; row += CHANGE_WIDTH) {
      this.#piece(changes[row | CHANGE_CELL] as number, row, changes[row | CHANGE_VALUE] as number, cause);
    }
  }

  /** Puts a meter on the list of this step, unless it is there: the next one then takes the same place. */
  #touch(meter: number): void {
    const count = this.#touchedCount;
    this.#touched[count] = meter;
    this.#touchedCount = count + 1 - (this.#isTouched[meter] as number);
    this.#isTouched[meter] = 1;
  }

  /** Gathers what is added to a meter: one number, or with a ledger a piece that it can tell from the others. */
  add(cell: number, row: number, amount: number, cause: FactId): void {
    if (this.ledger === null) this.#add(cell - HEAD, amount);
    else this.#piece(cell, row, amount, cause);
  }

  /** Gathers one piece for a meter's cell: what the change in this row does, with this amount. */
  #piece(cell: number, row: number, amount: number, cause: FactId): void {
    const piece = this.#end;
    if (piece + PIECE > this.#pieces.length) this.#pieces = twiceAsLong(this.#pieces);
    this.#end = piece + PIECE;
    const pieces = this.#pieces;
    const meter = cell - HEAD;
    pieces[piece | NEXT] = this.#latest[meter] as number;
    pieces[piece | ROW] = row;
    pieces[piece | AMOUNT] = amount;
    pieces[piece | CAUSE] = cause;
    this.#latest[meter] = piece;
    this.#touch(meter);
  }

  /** Applies everything gathered since the last call. */
  together(): void {
    const touched = this.#touched;
    const count = this.#touchedCount;
    if (count > 0) {
      for (let i = 0; i < count; i++) this.#settleMeter(touched[i] as number);
      this.#touchedCount = 0;
      this.#end = 0;
    }
    if (!this.#flags.isEmpty) this.#flags.settle(this);
  }

  #settleMeter(meter: number): void {
    const { cells, ledger } = this;
    const { meterBounds } = this.#program;
    this.#isTouched[meter] = 0;
    const before = cells[HEAD + meter] as number;
    const value =
      this.#end === 0 || (this.#latest[meter] as number) === END
        ? before + this.#takeAdded(meter)
        : this.#applyPieces(meter, before);
    const kept = keepWithin(value, meterBounds[2 * meter] as number, meterBounds[2 * meter + 1] as number);
    if (ledger !== null && kept !== value) this.fact(CLAMPED, ledger.count - 1, meter, 0, value, kept);
    cells[HEAD + meter] = kept;
  }

  #takeAdded(meter: number): number {
    const amount = this.#added[meter] as number;
    this.#added[meter] = 0;
    return amount;
  }

  /** The pieces of one meter in their order; what was added without a piece stands between `scale` and `at least`. */
  #applyPieces(meter: number, before: number): number {
    const pieces = this.#pieces;
    const { ledger } = this;
    const { changes } = this.#program;
    const latest = this.#latest[meter] as number;
    this.#latest[meter] = END;
    let value = before;
    let added = this.#takeAdded(meter);
    let piece = (pieces[latest | NEXT] as number) === END ? latest : this.#putInOrder(latest);
    do {
      const row = pieces[piece | ROW] as number;
      const amount = pieces[piece | AMOUNT] as number;
      const next = pieces[piece | NEXT] as number;
      const op = changes[row | CHANGE_OP] as number;
      if (op > ADD) {
        value += added;
        added = 0;
      }
      const from = value;
      let lost = false;
      if (op === ADD) value += amount;
      else if (op === SCALE) value = share(value, amount, 100);
      else if (op === SET) {
        lost = next !== END && (changes[(pieces[next | ROW] as number) | CHANGE_OP] as number) === SET;
        if (!lost) value = amount;
      } else if (op === AT_LEAST) value = value < amount ? amount : value;
      else if (op === AT_MOST) value = value > amount ? amount : value;
      if (ledger !== null && (value !== from || lost)) {
        this.fact(MOVED, pieces[piece | CAUSE] as number, meter, changes[row | CHANGE_RULE] as number, from, value);
      }
      piece = next;
    } while (piece !== END);
    return value + added;
  }

  /** Links a meter's pieces anew, by their rank and else as they came, and gives the first. They were linked latest first. */
  #putInOrder(latest: number): number {
    const pieces = this.#pieces;
    const { changes } = this.#program;
    let first = latest;
    let rest = pieces[latest | NEXT] as number;
    pieces[latest | NEXT] = END;
    while (rest !== END) {
      const piece = rest;
      rest = pieces[piece | NEXT] as number;
      const order = changes[(pieces[piece | ROW] as number) | CHANGE_ORDER] as number;
      let before = END;
      let after = first;
      while (after !== END && (changes[(pieces[after | ROW] as number) | CHANGE_ORDER] as number) < order) {
        before = after;
        after = pieces[after | NEXT] as number;
      }
      pieces[piece | NEXT] = after;
      if (before === END) first = piece;
      else pieces[before | NEXT] = piece;
    }
    return first;
  }

  #drawn(name: number, span: number): number {
    const { cells } = this;
    const base = drawBase(cells[KEY0] as number, cells[KEY1] as number, cells[TURN] as number, RANGE_DRAW);
    return below(draw(base, name), span);
  }
}
