import { draw, drawBase, EVENT_DRAW, leastTime, runningTime } from './chance';
import { holds, misses } from './condition';
import { eventEntry } from './history';
import { at, type Cells } from './integers';
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
  const last = at(cells, program.layout.drawn + event);
  return last === 0 || turn - last > at(program.eventRest, event);
};

/** Weight now: its own and whatever `more-likely` adds. */
export function weightOf(program: Program, cells: Cells, event: number): number {
  let weight = at(program.eventWeight, event);
  const end = at(program.eventMore, event + 1);
  for (let more = at(program.eventMore, event); more < end; more++) {
    if (holds(program, cells, at(program.moreList, 2 * more))) weight += at(program.moreList, 2 * more + 1);
  }
  return weight;
}

/**
 * The race: each eligible event runs for its own keyed time divided by its weight, and the lowest wins. So a new event
 * can win or lose and shifts nobody else's luck. Whether a runner was allowed to start is asked only of who would lead,
 * because most are beaten before anybody needs to know.
 */
function winnerOfRace(program: Program, cells: Int32Array): number {
  const { race, raceInTurn } = program;
  const turn = at(cells, TURN);
  const base = drawBase(at(cells, KEY0), at(cells, KEY1), turn, EVENT_DRAW);
  const end = at(raceInTurn, turn + 1);
  let best = NONE;
  let bestTime = 0;
  let bestWeight = 0;
  for (let row = at(raceInTurn, turn); row < end; row += RACE_WIDTH) {
    const bits = draw(base, at(race, row | RACE_HASH));
    let weight = at(race, row | RACE_WEIGHT);
    if (weight < 0) {
      weight = weightOf(program, cells, at(race, row | RACE_EVENT));
      if (weight <= 0) continue;
    }
    // time / weight against bestTime / bestWeight, without dividing; before anybody leads both sides are 0
    const theirs = bestTime * weight;
    if (leastTime(bits) * bestWeight > theirs) continue;
    // One question for three, since the processor could guess the answer to none of them: each is below 0 for "no".
    const last = at(cells, at(race, row | RACE_DRAWN));
    const rests = (turn - last - at(race, row | RACE_REST) - 1) & -last;
    if ((rests | misses(cells, race, row | RACE_ONE) | misses(cells, race, row | RACE_OTHER)) < 0) continue;
    const time = runningTime(bits);
    const mine = time * bestWeight;
    if (mine > theirs) continue;
    const more = at(race, row | RACE_WHEN);
    if (more !== 0 && !holds(program, cells, more)) continue;
    const event = at(race, row | RACE_EVENT);
    if (mine === theirs && best !== NONE && program.events.name(event) > program.events.name(best)) continue;
    best = event;
    bestTime = time;
    bestWeight = weight;
  }
  return best;
}

function firstMust(program: Program, cells: Cells, turn: number): number {
  const end = at(program.mustInTurn, turn + 1);
  for (let place = at(program.mustInTurn, turn); place < end; place++) {
    const event = at(program.mustList, place);
    if (isRested(program, cells, event, turn) && holds(program, cells, at(program.eventWhen, event))) return event;
  }
  return NONE;
}

/** Step 3. What the teacher asked for, else a `must` event in file order, else the race. False = a quiet turn. */
export function drawEvent(program: Program, write: Writer, began: FactId): boolean {
  const { cells } = write;
  const injected = at(cells, INJECTED) - 1;
  let how = BY_TEACHER;
  let event = injected;
  const turn = at(cells, TURN);
  if (event === NONE && at(program.mustInTurn, turn) !== at(program.mustInTurn, turn + 1)) {
    how = BY_MUST;
    event = firstMust(program, cells, turn);
  }
  if (event === NONE) {
    how = BY_RACE;
    event = winnerOfRace(program, cells);
  }
  if (event === NONE) return false;
  const drawn = write.fact(DRAWN, began, event, how);
  if (injected !== NONE) write.put(INJECTED, 0, drawn);
  write.put(program.layout.history + turn - 1, eventEntry(event), drawn);
  if (at(program.eventRest, event) > 0) write.put(program.layout.drawn + event, turn, drawn);
  write.put(FLOOR_TIME, at(program.eventFloor, event), drawn);
  return true;
}
