import { compile, type GameLog, type Scenario } from '../engine';
import type { Goal } from './goal';
import { type NearestOptions, type NearestProgress, nearestSteps } from './nearest';
import type { Nearest } from './nearest-answer';

/** What a page asks of the worker. Everything is plain data; the worker compiles the case itself. */
export type NearestRequest =
  | {
      readonly type: 'nearest';
      /** Names the question in every answer. */
      readonly id: number;
      readonly scenario: Scenario;
      readonly theory: string | null;
      readonly log: GameLog;
      readonly goal: Goal;
      readonly options?: NearestOptions;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker answers: progress any number of times, then one of the others, unless the question was cancelled. */
export type NearestAnswer =
  | { readonly type: 'progress'; readonly id: number; readonly progress: NearestProgress }
  | { readonly type: 'answer'; readonly id: number; readonly nearest: Nearest }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

interface Desk {
  readonly post: (answer: NearestAnswer) => void;
  /** Calls back after other messages had their turn, e.g. `setTimeout(callback, 0)`. */
  readonly defer: (callback: () => void) => void;
}

/** Steps between two looks at the messages: a few dozen games, some milliseconds. */
const STEPS = 2;

/**
 * The worker's side of the protocol, without a worker: it gets requests, posts answers, and works in slices so that a
 * cancel is heard. In a worker: `const hear = nearestDesk({ post: postMessage, defer }); onmessage = ({ data }) => hear(data)`.
 */
export function nearestDesk({ post, defer }: Desk): (request: NearestRequest) => void {
  const open = new Set<number>();
  return (request) => {
    if (request.type === 'cancel') {
      open.delete(request.id);
      return;
    }
    const { id, scenario, theory, log, goal, options } = request;
    open.add(id);
    const answer = (message: NearestAnswer): void => {
      open.delete(id);
      post(message);
    };
    const fail = (problem: unknown): void =>
      answer({ type: 'failed', id, message: problem instanceof Error ? problem.message : String(problem) });
    try {
      const steps = nearestSteps(compile(scenario, theory ?? undefined), log, goal, options);
      const work = (): void => {
        if (!open.has(id)) return;
        try {
          for (let i = 0; i < STEPS; i++) {
            const step = steps.next();
            if (step.done) return answer({ type: 'answer', id, nearest: step.value });
            post({ type: 'progress', id, progress: step.value });
          }
        } catch (problem) {
          return fail(problem);
        }
        defer(work);
      };
      defer(work);
    } catch (problem) {
      fail(problem);
    }
  };
}
