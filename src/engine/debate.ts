import { eventNow } from './history';
import { type Cells, clamp, share } from './integers';
import { ANSWERED, OPENED, RAISED, REBUTTED, SUPPORT } from './ledger';
import { CUT, FLOOR_TIME, HALVED, HEAD, NONE, type Program, STANDING } from './program';
import { CALENDAR, type FactId } from './vocabulary';
import type { Writer } from './writer';

const onFloor = (argument: number, state: number): number => ((argument + 1) << 2) | state;
export const argumentIn = (slot: number): number => (slot >> 2) - 1;
export const stateIn = (slot: number): number => slot & 3;

const NOTHING: readonly number[] = [];
const EVEN = 500;
const FULL = 1000;

/** Support of one bloc for one option, in tenths: leanings, goodwill and what stands on the floor, rounded once. */
export function supportOfBloc(program: Program, cells: Cells, option: number, bloc: number): number {
  const { layout, goodwillDivisor, blocs } = program;
  let talk = 0; // in half tenths, because a halved argument counts half
  for (let slot = 0; slot < layout.floorSlots; slot++) {
    const value = cells[layout.floor + slot] as number;
    if (value === 0) break;
    const argument = argumentIn(value);
    const state = stateIn(value);
    if (state === CUT || (program.argumentOption[argument] as number) !== option) continue;
    const effect =
      (program.argumentEffect[argument * blocs.count + bloc] as number) * (program.argumentSign[argument] as number);
    talk += state === HALVED ? effect : 2 * effect;
  }
  const goodwill = (cells[HEAD + program.goodwill + bloc] as number) - EVEN;
  const base = program.baseSupport[option * blocs.count + bloc] as number;
  const sum = (2 * base + talk) * goodwillDivisor + 2 * goodwill;
  return clamp(share(sum, 1, 2 * goodwillDivisor), 0, FULL);
}

/** Support of the whole chamber: the weighted mean of its blocs. Without blocs everybody is of two minds. */
export function supportOfChamber(program: Program, cells: Cells, option: number): number {
  if (program.blocWeights === 0) return EVEN;
  let sum = 0;
  for (let bloc = 0; bloc < program.blocs.count; bloc++) {
    sum += (program.blocWeight[bloc] as number) * supportOfBloc(program, cells, option, bloc);
  }
  return share(sum, 1, program.blocWeights);
}

/** Slot of an argument on the floor, or NONE. */
export function slotOf(program: Program, cells: Cells, argument: number): number {
  const { layout } = program;
  for (let slot = 0; slot < layout.floorSlots; slot++) {
    const value = cells[layout.floor + slot] as number;
    if (value === 0) return NONE;
    if (argumentIn(value) === argument) return layout.floor + slot;
  }
  return NONE;
}

/** Takes the support as it stands so that the difference can be recorded afterwards. Only a ledger asks for it. */
function supportsNow(program: Program, write: Writer, option: number): readonly number[] {
  if (write.ledger === null) return NOTHING;
  const blocs = program.blocs.names.map((_, bloc) => supportOfBloc(program, write.cells, option, bloc));
  return [...blocs, supportOfChamber(program, write.cells, option)];
}
function recordSupport(
  program: Program,
  write: Writer,
  option: number,
  before: readonly number[],
  cause: FactId,
): void {
  if (write.ledger === null) return;
  supportsNow(program, write, option).forEach((now, place) => {
    const was = before[place] ?? now;
    const bloc = place < program.blocs.count ? place : NONE;
    if (was !== now) write.fact(SUPPORT, cause, option, bloc, was, now);
  });
}

function say(program: Program, write: Writer, argument: number, cause: FactId): void {
  const { floor, floorSlots } = program.layout;
  for (let slot = floor; slot < floor + floorSlots; slot++) {
    if ((write.cells[slot] as number) !== 0) continue;
    write.put(slot, onFloor(argument, STANDING), cause);
    return;
  }
  throw new Error('broken promise: the floor has room for everything that can be said');
}

/** Each debated option bears its most costly objection from the start. */
export function openDebate(program: Program, write: Writer, cause: FactId): void {
  const event = eventNow(program, write.cells);
  const end = program.eventOpenings[event + 1] as number;
  for (let place = program.eventOpenings[event] as number; place < end; place++) {
    const argument = program.openingList[place] as number;
    const option = program.argumentOption[argument] as number;
    const before = supportsNow(program, write, option);
    const opened = write.fact(OPENED, cause, argument, 0, 0, 0);
    say(program, write, argument, opened);
    recordSupport(program, write, option, before, opened);
  }
}

/** The unused objection that answers an argument: one that rebuts it, else the one that costs most. */
function answerTo(program: Program, cells: Cells, argument: number): number {
  const option = program.argumentOption[argument] as number;
  const end = program.optionArguments[option + 1] as number;
  let best = NONE;
  let bestRebuts = false;
  for (let other = program.optionArguments[option] as number; other < end; other++) {
    if ((program.argumentSign[other] as number) > 0 || slotOf(program, cells, other) !== NONE) continue;
    const rebuts = (program.argumentRebuts[other] as number) === argument;
    const costlier =
      best === NONE || (program.argumentForce[other] as number) > (program.argumentForce[best] as number);
    if (best === NONE || (rebuts && !bestRebuts) || (rebuts === bestRebuts && costlier)) {
      best = other;
      bestRebuts = rebuts;
    }
  }
  return best;
}

function setState(write: Writer, slot: number, state: number, by: number, cause: FactId): void {
  const argument = argumentIn(write.cells[slot] as number);
  const rebutted = write.fact(REBUTTED, cause, argument, by, state, 0);
  write.put(slot, onFloor(argument, state), rebutted);
}

/** What an argument does to the one it rebuts, if that one stands on the floor. */
function rebut(program: Program, write: Writer, argument: number, cause: FactId): void {
  const target = program.argumentRebuts[argument] as number;
  const slot = target === NONE ? NONE : slotOf(program, write.cells, target);
  if (slot === NONE) return;
  const state = stateIn(write.cells[slot] as number);
  if ((program.argumentSign[argument] as number) < 0) {
    if (state === STANDING) setState(write, slot, HALVED, argument, cause);
    return;
  }
  if (state === CUT) return;
  setState(write, slot, CUT, argument, cause);
  // What the objection had halved stands again, unless another standing objection still rebuts it.
  const halved = program.argumentRebuts[target] as number;
  const restored = halved === NONE ? NONE : slotOf(program, write.cells, halved);
  if (restored === NONE || stateIn(write.cells[restored] as number) !== HALVED) return;
  if (!isStillRebutted(program, write.cells, halved)) {
    setState(write, restored, STANDING, argument, cause);
  }
}

function isStillRebutted(program: Program, cells: Cells, argument: number): boolean {
  const { floor, floorSlots } = program.layout;
  for (let slot = floor; slot < floor + floorSlots; slot++) {
    const value = cells[slot] as number;
    if (value === 0) return false;
    const other = argumentIn(value);
    const objects = (program.argumentSign[other] as number) < 0 && stateIn(value) === STANDING;
    if (objects && (program.argumentRebuts[other] as number) === argument) return true;
  }
  return false;
}

/** Step 4. One argument goes on the floor, costs one floor time, and is answered at once. */
export function raise(program: Program, write: Writer, argument: number): void {
  const option = program.argumentOption[argument] as number;
  const raised = write.fact(RAISED, CALENDAR, argument, 0, 0, 0);
  const before = supportsNow(program, write, option);
  write.put(FLOOR_TIME, (write.cells[FLOOR_TIME] as number) - 1, raised);
  say(program, write, argument, raised);
  rebut(program, write, argument, raised);
  recordSupport(program, write, option, before, raised);

  const answer = answerTo(program, write.cells, argument);
  if (answer === NONE) return;
  const between = supportsNow(program, write, option);
  const answered = write.fact(ANSWERED, raised, answer, argument, 0, 0);
  say(program, write, answer, answered);
  rebut(program, write, answer, answered);
  recordSupport(program, write, option, between, answered);
}

/** The floor is cleared when the decision falls. */
export function clearFloor(program: Program, write: Writer, cause: FactId): void {
  const { floor, floorSlots } = program.layout;
  for (let slot = floor; slot < floor + floorSlots && (write.cells[slot] as number) !== 0; slot++)
    write.put(slot, 0, cause);
  write.put(FLOOR_TIME, 0, cause);
}
