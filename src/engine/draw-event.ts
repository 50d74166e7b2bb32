import { draw, drawBase, EVENT_DRAW, lag, runningTime, TIME_OF_LAG } from './chance';
import { holds, misses } from './condition';
import { eventEntry } from './history';
import { type Cells } from './integers';
import { DRAWN } from './ledger';
import {
  FLOOR_TIME,
  INJECTED,
  KEY0,
  KEY1,
  NONE,
  type Program,
  RACE_DRAWN,
  RACE_EVENT,
  RACE_HASH,
  RACE_ONE,
  RACE_OTHER,
  RACE_REST,
  RACE_WEIGHT,
  RACE_WHEN,
  RACE_WIDTH,
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

/**
 * The race: each eligible event runs for its own keyed time divided by its weight, and the lowest wins. So a new event
 * can win or lose and shifts nobody else's luck. Most runners lag too far behind for their weight, and nobody needs to
 * know more about them; whether the others were allowed to start is asked before their time is worked out.
 */
function winnerOfRace(program: Program, cells: Int32Array): number {
  const { race, raceInTurn } = program;
  const turn = cells[TURN] as number;
  const base = drawBase(cells[KEY0] as number, cells[KEY1] as number, turn, EVENT_DRAW);
  const end = raceInTurn[2 * turn + 1] as number;
  let best = NONE;
  let bestTime = 0;
  let bestWeight = 0;
  let written = 0;
  let weight = 0;
  /** The most that a runner of weight 1 may lag and be no slower than the best; first, more than anybody can. */
  let pace = 0x8000;
  /** The same for a runner of this weight. */
  let most = 0;
  for (let row = raceInTurn[2 * turn] as number; row < end; row += RACE_WIDTH) {
    const bits = draw(base, race[row | RACE_HASH] as number);
    if ((race[row | RACE_WEIGHT] as number) !== written || written < 0) {
      written = race[row | RACE_WEIGHT] as number;
      weight = written < 0 ? weightOf(program, cells, race[row | RACE_EVENT] as number) : written;
      most = weight > 0 ? ((pace * weight) | 0) + 1 : -1;
    }
    if (lag(bits) > most) continue;
    // One question for three, since the processor could guess the answer to none of them: each is below 0 for "no".
    const last = cells[race[row | RACE_DRAWN] as number] as number;
    const rests = (turn - last - (race[row | RACE_REST] as number) - 1) & -last;
    if ((rests | misses(cells, race, row | RACE_ONE) | misses(cells, race, row | RACE_OTHER)) < 0) continue;
    // time / weight against bestTime / bestWeight, without dividing; before anybody leads both sides are 0
    const time = runningTime(bits);
    const mine = time * bestWeight;
    const theirs = bestTime * weight;
    if (mine > theirs) continue;
    const more = race[row | RACE_WHEN] as number;
    if (more !== 0 && !holds(program, cells, more)) continue;
    const event = race[row | RACE_EVENT] as number;
    if (mine === theirs && best !== NONE && program.events.name(event) > program.events.name(best)) continue;
    best = event;
    bestTime = time;
    bestWeight = weight;
    pace = Math.min(0x8000, time / (TIME_OF_LAG * weight));
    // Of the same weight, one unit for the step of the table: whoever lags by two is slower.
    most = lag(bits) + 1;
  }
  return best;
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
    event = winnerOfRace(program, cells);
  }
  if (event === NONE) return false;
  const drawn = write.fact(DRAWN, began, event, how, 0, 0);
  if (injected !== NONE) write.put(INJECTED, 0, drawn);
  write.put(program.layout.history + turn - 1, eventEntry(event), drawn);
  if ((program.eventRest[event] as number) > 0) write.put(program.layout.drawn + event, turn, drawn);
  write.put(FLOOR_TIME, program.eventFloor[event] as number, drawn);
  return true;
}
