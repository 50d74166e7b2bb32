import { holds, misses } from './condition';
import { raise, supportOfChamber } from './debate';
import { lay } from './game';
import { eventNow } from './history';
import type { Ledger } from './ledger';
import type { Position } from './position';
import { DEBATE, ENDED, PHASE, PLAIN_NEXT, PLAIN_WIDTH, type Program, REPORT } from './program';
import { beginTurn, DEBATE_STEP, decideTurn } from './turn';
import { Writer } from './writer';

/**
 * Plays one position in place, for samplers that play thousands of games: the same kernel and writer as `apply`, by
 * numbers instead of names, and nothing is allocated from turn to turn. It trusts its caller: ask `options` first.
 */
export class Player {
  /** The position being played; it changes under the reader's eyes. */
  readonly cells: Int32Array;
  /** Available options of the event on the table, the first `count` of them valid. */
  readonly options = new Int32Array(8);
  readonly #program: Program;
  readonly #write: Writer;
  readonly #ledger: Ledger | null;

  constructor(program: Program, ledger: Ledger | null) {
    this.#program = program;
    this.#ledger = ledger;
    this.#write = new Writer(program);
    this.cells = new Int32Array(program.layout.size);
    this.#write.begin(this.cells, ledger);
  }

  /** A new game from two key words; its seed phrase is `#` and their sixteen hex digits. */
  begin(key0: number, key1: number): void {
    this.#ledger?.clear();
    lay(this.#program, this.cells, key0, key1);
    beginTurn(this.#program, this.#write);
  }
  /** Goes on from a position. */
  take(position: Position): void {
    for (let cell = 0; cell < position.length; cell++) this.cells[cell] = position[cell] as number;
  }

  get isDebating(): boolean {
    return (this.cells[PHASE] as number) === DEBATE;
  }
  get isOver(): boolean {
    return (this.cells[PHASE] as number) === ENDED;
  }

  /** Fills `options` with what may be decided now and tells how many there are. */
  findOptions(): number {
    const program = this.#program;
    const { cells, options } = this;
    if ((cells[PHASE] as number) !== DEBATE) return 0;
    const { eventOptions, optionNeedsOne } = program;
    const event = eventNow(program, cells);
    const end = eventOptions[event + 1] as number;
    let count = 0;
    for (let option = eventOptions[event] as number; option < end; option++) {
      const row = option * PLAIN_WIDTH;
      const more = optionNeedsOne[row | PLAIN_NEXT] as number;
      if (more !== 0 && !holds(program, cells, more)) continue;
      // Where the comparison fails, the next option takes the same place.
      options[count] = option;
      count += 1 + (misses(cells, optionNeedsOne, row) >> 31);
    }
    return count;
  }

  raise(argument: number): void {
    this.#write.enter(DEBATE_STEP);
    raise(this.#program, this.#write, argument);
  }
  decide(option: number): void {
    const program = this.#program;
    const support = supportOfChamber(program, this.cells, option);
    decideTurn(program, this.#write, option, support, program.optionThreshold[option] as number);
  }
  /** On to the next debate, past quiet turns, or to the end. */
  advance(): void {
    while ((this.cells[PHASE] as number) === REPORT) beginTurn(this.#program, this.#write);
  }
}

export const createPlayer = (program: Program, ledger?: Ledger): Player => new Player(program, ledger ?? null);
