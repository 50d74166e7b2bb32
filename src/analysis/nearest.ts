import { type GameLog, headerProblem, type Program } from '../engine';
import { checkGoal, type Goal, meetsGoal } from './goal';
import type { Nearest } from './nearest-answer';
import { Search } from './nearest-search';
import { tell } from './nearest-tell';
import { planOf } from './replan';

export interface NearestProgress {
  /** Changed decisions looked at now. */
  readonly changes: number;
  readonly games: number;
  readonly budget: number;
}
export interface NearestOptions {
  /** Games at most. */
  readonly budget?: number;
  /** Changed decisions at most, 1…3. */
  readonly most?: number;
}

export const NEAREST_BUDGET = 20_000;
export const MOST_CHANGES = 3;

/**
 * The fewest decisions that would have had to be others for a finished game to meet a goal. All games with one changed
 * decision are played, then with two, then with three; the rest of each game goes by the plan of the log. Gives way after
 * every few games, so that a worker can report and stop.
 */
export function* nearestSteps(
  program: Program,
  log: GameLog,
  goal: Goal,
  { budget = NEAREST_BUDGET, most = MOST_CHANGES }: NearestOptions = {},
): Generator<NearestProgress, Nearest, void> {
  checkGoal(program, goal);
  const problem = headerProblem(program, log.header);
  if (problem) return { kind: 'unplayable', problem };
  const { plan, end } = planOf(program, log);
  if (end.phase !== 'ended') return { kind: 'unplayable', problem: 'unfinished' };
  if (meetsGoal(goal, end)) return { kind: 'already' };
  const search = new Search(program, plan, goal, budget);
  const first = search.begin(log);
  for (let changes = 1; changes <= Math.min(most, MOST_CHANGES); changes++) {
    const steps = search.find(first, changes);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        if (step.value) return tell(program, log, plan, step.value, search.games);
        break;
      }
      yield { changes, games: search.games, budget };
    }
    if (search.isSpent) return { kind: 'not-found', tried: changes, games: search.games };
  }
  return { kind: 'none', most: Math.min(most, MOST_CHANGES), games: search.games };
}

/** The same in one go. */
export function nearest(
  program: Program,
  log: GameLog,
  goal: Goal,
  { onProgress, ...options }: NearestOptions & { readonly onProgress?: (progress: NearestProgress) => void } = {},
): Nearest {
  const steps = nearestSteps(program, log, goal, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}
