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

/** Entries of one kind that wait or run, so that what arrives can name the fact that queued it. */
class Queue {
  readonly #keys: number[] = [];
  readonly #facts: number[] = [];

  put(key: number, fact: FactId): void {
    this.#keys.push(key);
    this.#facts.push(fact);
  }
  /** The oldest fact under this key; forgotten when `last`. */
  find(key: number, last: boolean): FactId {
    const place = this.#keys.indexOf(key);
    if (place < 0) return CALENDAR;
    const fact = this.#facts[place] ?? CALENDAR;
    if (last) {
      this.#keys.splice(place, 1);
      this.#facts.splice(place, 1);
    }
    return fact;
  }
  clear(): void {
    this.#keys.length = 0;
    this.#facts.length = 0;
  }
}

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
    if (row + FACT_WIDTH > this.records.length) this.#grow();
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

  #grow(): void {
    const larger = new Int32Array(this.records.length * 2);
    larger.set(this.records);
    this.records = larger;
  }
}

export const createLedger = (): Ledger => new Ledger();
