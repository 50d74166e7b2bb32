/** A whole game of the shipped case, decided and predicted by a simple rule. */
import { CALLS, type Scenario } from '../../src/engine';
import { caseNamed } from './cases';
import { givenFile, type ViewGame } from './view-game';

export const LONG_TURNS = 13;

export const longCase = (): Scenario => caseNamed('crossroads-2012');

/** Plays to the end: the option and the calls follow the number of the turn, so that every kind of turn comes up. */
export function longGame(seed = 'kumo-42', file: Scenario = longCase()): ViewGame {
  const game = givenFile(file, seed);
  for (let turn = 1; game.now.reading.phase !== 'ended'; turn++) {
    const open = game.now.reading.options.filter(({ available }) => available);
    const chosen = open[turn % Math.max(1, open.length)];
    if (game.now.reading.phase === 'debate' && chosen) {
      const [argument] = chosen.raisable;
      if (argument !== undefined && turn % 2 === 0) game.raised(argument);
      const calls = Object.fromEntries(
        file.actors.map(({ name }, place) => [name, CALLS[(turn + place) % CALLS.length] ?? 'same']),
      );
      const reason = file.values[turn % file.values.length]?.name;
      game.called(chosen.option, calls);
      game.does({ type: 'decide', option: chosen.option, ...(reason === undefined ? {} : { reason }) });
    }
    if (game.now.reading.phase === 'report') game.advanced();
  }
  return game;
}
