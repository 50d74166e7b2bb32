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
  /** For each cell where something waits or runs, the fact that put it there: what arrives can name what queued it. */
  planted = new Int32Array(0);

  /** Makes room for positions of so many cells. */
  reach(cells: number): void {
    if (this.planted.length < cells) this.planted = new Int32Array(cells).fill(CALENDAR);
  }

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
    this.planted.fill(CALENDAR);
  }
}

export const createLedger = (): Ledger => new Ledger();
