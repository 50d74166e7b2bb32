import { legal, type Option, type Position, type Program, type Scenario } from '../engine';
import { bestLine, raisableFor } from './floor-lines';
import type { Luck } from './luck';
import { type Strategy, worthOf } from './strategies';

/** What somebody does at a debate: arguments in order, then the option asked for. */
export interface Move {
  readonly raised: readonly string[];
  readonly option: string;
}
/** Somebody who can play: a move for any debate of the case. */
export type Mover = (position: Position) => Move;

export const availableIn = (program: Program, position: Position): readonly string[] =>
  legal(program, position).flatMap((command) => (command.type === 'decide' ? [command.option] : []));

export const optionsOf = (scenario: Scenario): ReadonlyMap<string, Option> =>
  new Map(scenario.events.flatMap(({ options }) => options.map((option) => [option.name, option] as const)));

/** Arguments drawn one by one, for as long as there is floor time; half the time somebody stops earlier. */
function anyLine(program: Program, position: Position, option: string, luck: Luck, floor: number): readonly string[] {
  let left = raisableFor(program, position, option);
  const raised: string[] = [];
  while (raised.length < floor && left.length > 0 && luck() < 0.75) {
    const argument = left[Math.floor(luck() * left.length)] ?? '';
    raised.push(argument);
    left = left.filter((one) => one !== argument);
  }
  return raised;
}

/** Plays by a strategy. Its noise is its own, so two strategies meet the same luck in the same game. */
export function moverOf(program: Program, strategy: Strategy, luck: Luck): Mover {
  const options = optionsOf(program.scenario);
  const floors = new Map(program.scenario.events.flatMap(({ floor, options }) => options.map((o) => [o.name, floor])));
  const worth = new Map(
    [...options.values()].map((option) => [option.name, worthOf(program.scenario, strategy, option)] as const),
  );
  const neededFor = (option: string): number => 10 * (options.get(option)?.needsSupport ?? 0);

  return (position) => {
    const ranked = availableIn(program, position)
      .map((option) => ({ option, worth: (worth.get(option) ?? 0) + strategy.noise * luck() }))
      .sort((a, b) => b.worth - a.worth);
    const wish = ranked[0]?.option;
    if (wish === undefined) throw new Error('broken promise: a debate has an option that may be decided');
    if (strategy.argue === 'any') {
      return { option: wish, raised: anyLine(program, position, wish, luck, floors.get(wish) ?? 0) };
    }
    let first: Move | null = null;
    for (const { option } of ranked) {
      const line = strategy.argue === 'best' && neededFor(option) > 0 ? bestLine(program, position, option) : null;
      const move = { option, raised: line?.raised ?? [] };
      if (!strategy.cautious || line === null || line.support >= neededFor(option)) return move;
      first ??= move;
    }
    return first ?? { option: wish, raised: [] };
  };
}
