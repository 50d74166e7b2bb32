import type { Program } from '../engine';
import { Counter } from './counter';
import { luckOf, seedPhrase } from './luck';
import { type PlayedGame, playGame } from './play';
import { moverOf } from './player';
import type { Sample } from './sample-tables';
import type { Strategy } from './strategies';

export interface SampleOptions {
  /** Shown every game, for what else a caller wants to count. */
  readonly seen?: (strategy: string, game: PlayedGame) => void;
}

/**
 * Plays a case many times with each strategy and counts. Game n meets the same luck whoever plays it, and everything
 * follows from the seed: the same call gives the same numbers on any machine.
 */
export function sample(
  program: Program,
  strategies: readonly Strategy[],
  plays: number,
  seed: string,
  { seen }: SampleOptions = {},
): Sample {
  if (!Number.isInteger(plays) || plays < 1) throw new RangeError(`plays is a whole number from 1, not ${plays}`);
  const counter = new Counter(program);
  const games = luckOf('games', seed);
  const seeds = Array.from({ length: plays }, () => seedPhrase(games));
  for (const strategy of strategies) {
    seeds.forEach((phrase, game) => {
      const mover = moverOf(program, strategy, luckOf('player', seed, strategy.name, game));
      const played = playGame(program, phrase, mover);
      counter.add(strategy.name, played);
      seen?.(strategy.name, played);
    });
  }
  const names = strategies.map(({ name }) => name);
  return {
    case: program.scenario.id,
    rulesHash: program.rulesHash,
    theory: program.theory,
    seed,
    plays,
    strategies: names,
    endings: Object.fromEntries(names.map((name) => [name, counter.endings(name, plays)])),
    meters: counter.meters(names),
    lenses: counter.lenses(names),
    options: counter.options(),
    events: counter.events(),
    quiet: counter.quiet(),
    ties: counter.ties(),
  };
}
