import { draw, drawBase, EVENT_DRAW, runningTime } from './chance';
import { holds } from './condition';
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
  RACE_HASH,
  RACE_MORE,
  RACE_REST,
  RACE_WEIGHT,
  RACE_WHEN,
  RACE_WIDTH,
  TURN,
} from './program';
import { passing } from './screen';
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
 * can win or lose and shifts nobody else's luck. What the screen cannot judge is asked only of who would lead, because
 * most runners are beaten before anybody needs to know whether they were allowed to start.
 */
function winnerOfRace(program: Program, cells: Int32Array): number {
  const { race, raceInTurn, eventScreen } = program;
  const { words } = eventScreen;
  const turn = at(cells, TURN);
  const base = drawBase(at(cells, KEY0), at(cells, KEY1), turn, EVENT_DRAW);
  let best = NONE;
  let bestTime = 0;
  let bestWeight = 0;
  for (let word = 0; word < words; word++) {
    let left = at(raceInTurn, turn * words + word);
    if (left !== 0) left &= passing(eventScreen, cells, word);
    while (left !== 0) {
      const event = 32 * word + 31 - Math.clz32(left & -left);
      left &= left - 1;
      const row = event * RACE_WIDTH;
      const time = runningTime(draw(base, at(race, row + RACE_HASH)));
      let weight = at(race, row + RACE_WEIGHT);
      if (at(race, row + RACE_MORE) !== 0) weight = weightOf(program, cells, event);
      // time / weight against bestTime / bestWeight, without dividing; before anybody leads both sides are 0
      const mine = time * bestWeight;
      const theirs = bestTime * weight;
      if (mine > theirs || weight <= 0) continue;
      const last = at(cells, at(race, row + RACE_DRAWN));
      if (last !== 0 && turn - last <= at(race, row + RACE_REST)) continue;
      if (!holds(program, cells, at(race, row + RACE_WHEN))) continue;
      if (mine === theirs && best !== NONE && program.events.name(event) > program.events.name(best)) continue;
      best = event;
      bestTime = time;
      bestWeight = weight;
    }
  }
  return best;
}

function firstMust(program: Program, cells: Cells): number {
  const turn = at(cells, TURN);
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
  if (event === NONE) {
    how = BY_MUST;
    event = firstMust(program, cells);
  }
  if (event === NONE) {
    how = BY_RACE;
    event = winnerOfRace(program, cells);
  }
  if (event === NONE) return false;
  const turn = at(cells, TURN);
  const drawn = write.fact(DRAWN, began, event, how);
  if (injected !== NONE) write.put(INJECTED, 0, drawn);
  write.put(program.layout.history + turn - 1, eventEntry(event), drawn);
  if (at(program.eventRest, event) > 0) write.put(program.layout.drawn + event, turn, drawn);
  write.put(FLOOR_TIME, at(program.eventFloor, event), drawn);
  return true;
}
