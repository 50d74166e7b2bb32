import { type Cells } from './integers';
import { NONE, type Program, TURN } from './program';

/** One turn in one cell: event + 1 in 8 bits, then the places of the asked and the enacted option within it, + 1, 4 bits each. */
const EVENT_BITS = 255;
const ASKED_SHIFT = 8;
const ENACTED_SHIFT = 12;
const OPTION_BITS = 15;

export const eventEntry = (event: number): number => event + 1;
export const decisionEntry = (entry: number, asked: number, enacted: number): number =>
  entry | ((asked + 1) << ASKED_SHIFT) | ((enacted + 1) << ENACTED_SHIFT);

/** Event of a history entry, or NONE in a quiet turn. */
export const eventOf = (entry: number): number => (entry & EVENT_BITS) - 1;

/** Option asked for, or NONE while nothing is decided. */
export const askedOf = (program: Program, entry: number): number => {
  const place = ((entry >> ASKED_SHIFT) & OPTION_BITS) - 1;
  return place < 0 ? NONE : (program.eventOptions[eventOf(entry)] as number) + place;
};
/** Option enacted: the one asked for, or the fallback after a defeat. */
export const enactedOf = (program: Program, entry: number): number => {
  const place = ((entry >> ENACTED_SHIFT) & OPTION_BITS) - 1;
  return place < 0 ? NONE : (program.eventOptions[eventOf(entry)] as number) + place;
};

/** Entry of a turn, counted from 1. */
export const entryOf = (program: Program, cells: Cells, turn: number): number =>
  turn < 1 ? 0 : (cells[program.layout.history + turn - 1] as number);
/** Event on the table this turn, or NONE. */
export const eventNow = (program: Program, cells: Cells): number =>
  eventOf(entryOf(program, cells, cells[TURN] as number));
