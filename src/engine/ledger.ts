import { at } from './integers';
import { CALENDAR, type FactId } from './vocabulary';

/** Kinds of facts as numbers, for the packed record. */
export const BEGAN = 0;
export const DRAWN = 1;
export const OPENED = 2;
export const RAISED = 3;
export const ANSWERED = 4;
export const REBUTTED = 5;
export const SUPPORT = 6;
export const DECIDED = 7;
export const DEFEATED = 8;
export const MOVED = 9;
export const CLAMPED = 10;
export const FLAG_SET = 11;
export const FLAG_CLEARED = 12;
export const QUEUED = 13;
export const ARRIVED = 14;
export const COUPLED = 15;
export const REACTED = 16;
export const ENDED_FACT = 17;

/** A fact is six numbers: kind, step and turn; cause; four more that depend on the kind. */
export const FACT_WIDTH = 6;

/**
 * Entries of one kind that wait or run, so that what arrives can name the fact that queued it. No two of them share a
 * key: an entry is queued at most once a turn.
 */
class Queue {
  #rows = new Int32Array(64);
  #end = 0;

  put(key: number, fact: FactId): void {
    if (this.#end === this.#rows.length) this.#rows = twiceAsLong(this.#rows);
    this.#rows[this.#end] = key;
    this.#rows[this.#end + 1] = fact;
    this.#end += 2;
  }
  /** The fact under this key; forgotten when `last`. */
  find(key: number, last: boolean): FactId {
    const rows = this.#rows;
    const end = this.#end;
    for (let row = 0; row < end; row += 2) {
      if (at(rows, row) !== key) continue;
      const fact = at(rows, row + 1);
      if (last) {
        rows[row] = at(rows, end - 2);
        rows[row + 1] = at(rows, end - 1);
        this.#end = end - 2;
      }
      return fact;
    }
    return CALENDAR;
  }
  clear(): void {
    this.#end = 0;
  }
}

/** A longer table with the same beginning. */
export const twiceAsLong = (table: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
};

/** Where the writer records what happened. It only grows; one ledger follows one game from its start. */
export class Ledger {
  /** Packed facts; read them with `factsOf`. */
  records = new Int32Array(FACT_WIDTH * 256);
  count = 0;
  /** The facts later ones most often follow from. */
  turnBegan: FactId = CALENDAR;
  decided: FactId = CALENDAR;
  readonly waiting = new Queue();
  readonly running = new Queue();

  add(head: number, cause: FactId, a: number, b: number, c: number, d: number): FactId {
    const id = this.count;
    const row = id * FACT_WIDTH;
    if (row + FACT_WIDTH > this.records.length) this.records = twiceAsLong(this.records);
    const { records } = this;
    records[row] = head;
    records[row + 1] = cause;
    records[row + 2] = a;
    records[row + 3] = b;
    records[row + 4] = c;
    records[row + 5] = d;
    this.count = id + 1;
    return id;
  }

  /** Forgets everything, for the next game of a sampler. */
  clear(): void {
    this.count = 0;
    this.turnBegan = CALENDAR;
    this.decided = CALENDAR;
    this.waiting.clear();
    this.running.clear();
  }
}

export const createLedger = (): Ledger => new Ledger();
