import { eventOf } from './history';
import { at, byteAt, type Cells, scramble } from './integers';
import {
  AWAITED,
  CHOSEN,
  CUT,
  DEBATE,
  ENDED,
  ENDING,
  FLOOR_TIME,
  HEAD,
  INJECTED,
  PHASE,
  type Program,
  RESPONDING,
  TURN,
} from './program';

/** One position of a game: an Int32Array that nobody writes once it is handed out. Read it with `read`. */
export type Position = Cells;

/** A fresh copy to write on. */
export const copyOf = (position: Position): Int32Array => (position as Int32Array).slice();

const zigzag = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

const check32 = (program: Program): number => {
  const name = program.rulesHash + (program.theory ?? '');
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum = scramble(sum ^ name.charCodeAt(i));
  return sum;
};

/** Bytes of a position: a mark of its program, then the cells as short numbers, runs of zeros counted. */
export function encode(program: Program, position: Position): Uint8Array {
  const bytes: number[] = [];
  const mark = check32(program);
  bytes.push(mark & 255, (mark >>> 8) & 255, (mark >>> 16) & 255, mark >>> 24);
  const put = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (let cell = 0; cell < position.length; ) {
    const value = at(position, cell);
    put(zigzag(value));
    cell += 1;
    if (value !== 0) continue;
    let zeros = 0;
    while (cell < position.length && at(position, cell) === 0) {
      zeros += 1;
      cell += 1;
    }
    put(zeros);
  }
  return Uint8Array.from(bytes);
}

const MOST_BYTES = 100_000;

/** The position those bytes stand for. Throws when they do not come from `encode` of the same rules. */
export function decode(program: Program, bytes: Uint8Array): Position {
  const refuse = (problem: string): never => {
    throw new RangeError(`not a position of ${program.scenario.id}: ${problem}`);
  };
  if (bytes.length > MOST_BYTES) refuse('too long');
  let next = 4;
  const mark = byteAt(bytes, 0) | (byteAt(bytes, 1) << 8) | (byteAt(bytes, 2) << 16) | (byteAt(bytes, 3) << 24);
  if (bytes.length < 4 || mark !== check32(program)) refuse('made by other rules');
  const take = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (next >= bytes.length) refuse('cut short');
      const byte = byteAt(bytes, next);
      next += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    return refuse('a number without an end');
  };
  const cells = new Int32Array(program.layout.size);
  for (let cell = 0; cell < cells.length; ) {
    const value = unzigzag(take());
    cells[cell] = value;
    cell += 1;
    if (value !== 0) continue;
    const zeros = take();
    if (zeros > cells.length - cell) refuse('too many zeros');
    cell += zeros;
  }
  if (next !== bytes.length) refuse('something after the end');
  const problem = problemOf(program, cells);
  if (problem !== null) refuse(problem);
  return cells;
}

/** Why these cells are no position of the program, or null. A decoded position may come from anywhere. */
function problemOf(program: Program, cells: Int32Array): string | null {
  const { layout, scenario } = program;
  const turn = at(cells, TURN);
  const phase = at(cells, PHASE);
  const outside = (value: number, low: number, high: number): boolean => value < low || value > high;
  if (outside(turn, 1, scenario.turns)) return 'turn';
  if (outside(phase, DEBATE, ENDED)) return 'phase';
  if (outside(at(cells, ENDING), 0, program.endings.count)) return 'ending';
  if (outside(at(cells, INJECTED), 0, program.events.count)) return 'injected event';
  if (outside(at(cells, FLOOR_TIME), 0, 255)) return 'floor time';
  for (let i = 0; i < program.meters.count; i++) {
    if (outside(at(cells, HEAD + i), at(program.meterLow, i), at(program.meterHigh, i))) return program.meters.name(i);
  }
  for (let cell = layout.flags; cell < layout.drawn; cell++) if (outside(at(cells, cell), 0, 1)) return 'flag';
  for (let cell = layout.drawn; cell < layout.seats; cell++) {
    if (outside(at(cells, cell), 0, scenario.turns)) return 'last turn';
  }
  for (let i = 0; i < program.actors.count; i++) {
    const reactions = at(program.actorReactions, i + 1) - at(program.actorReactions, i);
    if (outside(at(cells, layout.seats + i), 0, CHOSEN + reactions - 1)) return 'seat';
  }
  for (let i = 0; i < scenario.turns; i++) {
    const entry = at(cells, layout.history + i);
    const event = eventOf(entry);
    if (outside(entry, 0, 0xffff) || event >= program.events.count) return 'history';
    if (event < 0 && entry !== 0) return 'history';
    if (event < 0) continue;
    const options = at(program.eventOptions, event + 1) - at(program.eventOptions, event);
    if (((entry >> 8) & 15) > options || ((entry >> 12) & 15) > options) return 'history';
    if ((((entry >> 8) & 15) === 0) !== (((entry >> 12) & 15) === 0)) return 'history';
  }
  for (let cell = layout.floor; cell < layout.waiting; cell++) {
    const value = at(cells, cell);
    if (value !== 0 && (outside(value >> 2, 1, program.arguments.count) || (value & 3) > CUT)) return 'floor';
  }
  for (let due = 0, row = layout.waiting; row < layout.running; due++, row += layout.waitingWidth) {
    const count = at(cells, row);
    if (outside(count, 0, due > turn ? layout.waitingWidth - 1 : 0)) return 'number of waiting entries';
    for (let place = 1; place < layout.waitingWidth; place++) {
      const value = at(cells, row + place);
      if (place > count ? value !== 0 : outside(value, 1, program.later.count)) return 'waiting entries';
    }
  }
  for (let cell = layout.running; cell < layout.size; cell++) {
    const value = at(cells, cell);
    if (value === 0) continue;
    const entry = (value & 0xffff) - 1;
    if (cell > layout.running && at(cells, cell - 1) === 0) return 'a gap among running entries';
    if (outside(entry, 0, program.lasting.count - 1)) return 'running entries';
    if (outside(value >> 16, 1, scenario.turns + at(program.lastingTurns, entry))) return 'running entries';
  }
  const event = eventOf(at(cells, layout.history + turn - 1));
  if ((phase === DEBATE || phase === RESPONDING) && event < 0) return 'no event to debate';
  let awaited = 0;
  for (let i = 0; i < program.actors.count; i++) if (at(cells, layout.seats + i) === AWAITED) awaited += 1;
  if (awaited > 0 !== (phase === RESPONDING)) return 'nobody to wait for';
  return null;
}
