import type { Position, Program } from '../engine';
import { luckOf, seedPhrase } from './luck';
import { playGame } from './play';
import { type Move, moverOf } from './player';
import type { Strategy } from './strategies';

/** A debate as it stood before anybody spoke, and how to get there. */
export interface Debate {
  readonly event: string;
  readonly position: Position;
  readonly seed: string;
  /** Moves of the turns before. */
  readonly moves: readonly Move[];
}

/** Debates of the games that `sample` would play with the same seed; `plays` of each strategy. */
export function debatesOf(
  program: Program,
  strategies: readonly Strategy[],
  plays: number,
  seed: string,
): ReadonlyMap<string, readonly Debate[]> {
  const found = new Map<string, Debate[]>(program.scenario.events.map(({ name }) => [name, []]));
  const games = luckOf('games', seed);
  for (let game = 0; game < plays; game++) {
    const phrase = seedPhrase(games);
    for (const strategy of strategies) {
      const mover = moverOf(program, strategy, luckOf('player', seed, strategy.name, game));
      playGame(program, phrase, mover, (position, event, turns) => {
        const moves = turns.flatMap(({ move }) => (move ? [move] : []));
        found.get(event)?.push({ event, position, seed: phrase, moves });
      });
    }
  }
  return found;
}

/** At most so many, evenly spread over all of them. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
