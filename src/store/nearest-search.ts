import type { Goal, Nearest, NearestAnswer, NearestProgress, NearestRequest } from '../analysis';
import type { GameLog, Scenario } from '../engine';
// oxlint-disable-next-line import/default -- the build makes this module: the address of the bundled worker
import address from './nearest-worker.ts?worker&url';

export type { Nearest, NearestProgress } from '../analysis';

/** A question about a finished game. */
export interface NearestQuestion {
  /** The case as its file has it, before any theory. */
  readonly scenario: Scenario;
  readonly theory: string | null;
  readonly log: GameLog;
  readonly goal: Goal;
}
export interface NearestSearch {
  /** Rejects when the search fails; stays open for ever once it was cancelled. */
  readonly answer: Promise<Nearest>;
  cancel(): void;
}

/** The part of the browser's `trustedTypes` that is used here; older browsers have none. */
interface Trust {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The page's policy lets no text become a script's address; this one address is the worker that was built with the page. */
function trustedAddress(): string {
  const trust = (globalThis as { readonly trustedTypes?: Trust }).trustedTypes;
  if (!trust) return address;
  const policy = trust.createPolicy('ripples-nearest', { createScriptURL: () => address });
  return policy.createScriptURL(address);
}

/** Games at most: enough for every pair of changes in thirteen turns, and some of every three. */
const BUDGET = 12_000;

/**
 * Looks for the fewest changed decisions that would have met a goal, in a worker of its own so that the page stays free.
 * The worker ends with the answer or the cancel.
 */
export function searchNearest(
  { scenario, theory, log, goal }: NearestQuestion,
  onProgress: (progress: NearestProgress) => void,
): NearestSearch {
  const worker = new Worker(trustedAddress(), { type: 'module' });
  const answer = new Promise<Nearest>((found, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<NearestAnswer>) => {
      if (data.type === 'progress') {
        onProgress(data.progress);
        return;
      }
      worker.terminate();
      if (data.type === 'answer') found(data.nearest);
      else failed(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      failed(new Error(message));
    });
  });
  const request: NearestRequest = {
    type: 'nearest',
    id: 1,
    scenario,
    theory,
    log,
    goal,
    options: { budget: BUDGET },
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  worker.postMessage(request);
  return { answer, cancel: () => worker.terminate() };
}
