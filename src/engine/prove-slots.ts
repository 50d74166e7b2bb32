import { CompileError } from './compile-error';
import type { Lasting, Later, Scenario } from './scenario';

/** Most entries that may wait or run at once; a scenario that could need more is refused, never cut short. */
export const MOST_WAITING = 500;

interface Source {
  readonly later: readonly Later[];
  readonly lasting: readonly Lasting[];
}

/**
 * The most entries still alive at once: in each of the last turns one option was enacted and every actor took one
 * reaction, and of what they queued then, `age` turns ago, at most the largest count that outlives `age` is left.
 */
function mostAlive(scenario: Scenario, lives: (source: Source) => readonly number[]): number {
  const options = scenario.events.flatMap((event) => event.options.map(lives));
  const actors = scenario.actors.map((actor) => actor.reactions.map(lives));
  const most = (sources: readonly (readonly number[])[], age: number): number =>
    sources.reduce((top, lengths) => Math.max(top, lengths.filter((length) => length > age).length), 0);
  let alive = 0;
  for (let age = 0; age < scenario.turns; age++) {
    alive += most(options, age) + actors.reduce((sum, reactions) => sum + most(reactions, age), 0);
  }
  return alive;
}

/** The most `later` entries that can fall due in one turn: for each wait, the most that one turn can queue with it. */
function mostTogether(scenario: Scenario): number {
  const most = (sources: readonly Source[], after: number): number =>
    sources.reduce((top, { later }) => Math.max(top, later.filter((entry) => entry.after === after).length), 0);
  const options = scenario.events.flatMap((event) => event.options);
  let together = 0;
  for (let after = 1; after < scenario.turns; after++) {
    together += most(options, after) + scenario.actors.reduce((sum, actor) => sum + most(actor.reactions, after), 0);
  }
  return together;
}

/** Slots for waiting (`later`) and running (`lasting`) entries, and how many of those that wait can fall due together. */
export function proveSlots(scenario: Scenario): {
  readonly waiting: number;
  readonly together: number;
  readonly running: number;
} {
  // What falls due after the last turn is never stored, so no wait is longer than the game.
  const within = (turns: number): number => Math.min(turns, scenario.turns);
  const waiting = mostAlive(scenario, ({ later }) => later.map(({ after }) => within(after)));
  const running = mostAlive(scenario, ({ lasting }) => lasting.map(({ turns }) => within(turns)));
  if (waiting > MOST_WAITING) throw new CompileError('too-many', 'later', { needed: waiting, most: MOST_WAITING });
  if (running > MOST_WAITING) throw new CompileError('too-many', 'lasting', { needed: running, most: MOST_WAITING });
  return { waiting, together: mostTogether(scenario), running };
}
