import { draw, drawBase, EVENT_DRAW, lag, runningTime } from './chance';
import { holds, misses } from './condition';
import { eventEntry } from './history';
import { type Cells } from './integers';
import { DRAWN } from './ledger';
import {
  FLOOR_TIME,
  INJECTED,
  KEY0,
  KEY1,
  MOST_EVENTS,
  NONE,
  type Program,
  RACE_DRAWN,
  RACE_EVENT,
  RACE_OF_RUNNER,
  RACE_ONE,
  RACE_OTHER,
  RACE_REST,
  RACE_WEIGHT,
  RACE_WHEN,
  ROUND_END,
  ROUND_FIRST,
  ROUND_SHIFT,
  ROUND_WITHIN,
  RUNNER_HASH,
  RUNNER_LIMIT,
  RUNNER_WIDTH,
  TURN,
} from './program';
import type { FactId } from './vocabulary';
import type { Writer } from './writer';

/** Places in HOW (facts.ts). */
const BY_MUST = 0;
const BY_RACE = 1;
const BY_TEACHER = 2;

/** Neither spent nor cooling. */
export const isRested = (program: Program, cells: Cells, event: number, turn: number): boolean => {
  const last = cells[program.layout.drawn + event] as number;
  return last === 0 || turn - last > (program.eventRest[event] as number);
};

/** Weight now: its own and whatever `more-likely` adds. */
export function weightOf(program: Program, cells: Cells, event: number): number {
  let weight = program.eventWeight[event] as number;
  const end = program.eventMore[event + 1] as number;
  for (let more = program.eventMore[event] as number; more < end; more++) {
    if (holds(program, cells, program.moreList[2 * more] as number)) weight += program.moreList[2 * more + 1] as number;
  }
  return weight;
}

/** Scratch of a race: the runners called. A table that a compiler knows by its address is quicker than one it must ask for. */
const called = new Int32Array(MOST_EVENTS);

/**
 * The race: each eligible event runs for its own keyed time divided by its weight, and the lowest wins. So a new event
 * can win or lose and shifts nobody else's luck. Three or so are called who lag little for their weight, and only they
 * are asked whether they may run and how long they take. If the fastest of them took longer than somebody might who was
 * not called, twice the lag is allowed in the next round; after the last round everybody was called.
 */
function winnerOfRace(program: Program, cells: Cells, round: number): number {
  const { race, raceInTurn, runners } = program;
  const turn = cells[TURN] as number;
  const base = drawBase(cells[KEY0] as number, cells[KEY1] as number, turn, EVENT_DRAW);
  const first = raceInTurn[(turn << ROUND_SHIFT) | ROUND_FIRST] as number;
  const end = raceInTurn[(turn << ROUND_SHIFT) | ROUND_END] as number;
  let count = 0;
  for (let runner = first; runner < end; runner += RUNNER_WIDTH) {
    // The processor could not guess who is called: where one is not, the next takes the same place.
    called[count] = runner;
    const limit = (runners[runner | RUNNER_LIMIT] as number) << round;
    count += (lag(draw(base, runners[runner | RUNNER_HASH] as number)) - limit) >>> 31;
  }
  let best = NONE;
  let bestTime = 1;
  let bestWeight = 0;
  for (let place = 0; place < count; place++) {
    const runner = called[place] as number;
    const row = runner << RACE_OF_RUNNER;
    // One question for three, since the processor could guess the answer to none of them: each is below 0 for "no".
    const last = cells[race[row | RACE_DRAWN] as number] as number;
    const rests = (turn - last - (race[row | RACE_REST] as number) - 1) & -last;
    if ((rests | misses(cells, race, row | RACE_ONE) | misses(cells, race, row | RACE_OTHER)) < 0) continue;
    const event = race[row | RACE_EVENT] as number;
    let weight = race[row | RACE_WEIGHT] as number;
    if (weight === NONE) {
      weight = weightOf(program, cells, event);
      if (weight <= 0) continue;
    }
    // time / weight against bestTime / bestWeight, without dividing
    const time = runningTime(draw(base, runners[runner | RUNNER_HASH] as number));
    const mine = time * bestWeight;
    const theirs = bestTime * weight;
    if (mine > theirs) continue;
    const more = race[row | RACE_WHEN] as number;
    if (more !== 0 && !holds(program, cells, more)) continue;
    if (mine === theirs && program.events.name(event) > program.events.name(best)) continue;
    best = event;
    bestTime = time;
    bestWeight = weight;
  }
  const within = (raceInTurn[(turn << ROUND_SHIFT) | ROUND_WITHIN] as number) * (1 << round);
  if (bestTime <= within * bestWeight || count * RUNNER_WIDTH === end - first) return best;
  return winnerOfRace(program, cells, round + 1);
}

function firstMust(program: Program, cells: Cells, turn: number): number {
  const end = program.mustInTurn[turn + 1] as number;
  for (let place = program.mustInTurn[turn] as number; place < end; place++) {
    const event = program.mustList[place] as number;
    if (isRested(program, cells, event, turn) && holds(program, cells, program.eventWhen[event] as number))
      return event;
  }
  return NONE;
}

/** Step 3. What the teacher asked for, else a `must` event in file order, else the race. False = a quiet turn. */
export function drawEvent(program: Program, write: Writer, began: FactId): boolean {
  const { cells } = write;
  const injected = (cells[INJECTED] as number) - 1;
  let how = BY_TEACHER;
  let event = injected;
  const turn = cells[TURN] as number;
  if (event === NONE && (program.mustInTurn[turn] as number) !== (program.mustInTurn[turn + 1] as number)) {
    how = BY_MUST;
    event = firstMust(program, cells, turn);
  }
  if (event === NONE) {
    how = BY_RACE;
    event = winnerOfRace(program, cells, 0);
  }
  if (event === NONE) return false;
  const drawn = write.fact(DRAWN, began, event, how, 0, 0);
  if (injected !== NONE) write.put(INJECTED, 0, drawn);
  write.put(program.layout.history + turn - 1, eventEntry(event), drawn);
  if ((program.eventRest[event] as number) > 0) write.put(program.layout.drawn + event, turn, drawn);
  write.put(FLOOR_TIME, program.eventFloor[event] as number, drawn);
  return true;
}
