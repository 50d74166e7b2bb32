import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compile, createPlayer, type Option, read, type Scenario } from '../../src/engine';
import { PlainEngine } from '../bench/plain-engine';
import { Dice, randomScenario } from '../support/engine-random';

/** The first shortest way to say it: options asked for, meters after every turn. */
function playBoth(scenario: Scenario, keys: readonly [number, number], choices: number): void {
  const program = compile(scenario);
  const player = createPlayer(program);
  const plain = new PlainEngine(scenario, true);
  const dice = new Dice(choices);
  player.begin(...keys);
  player.advance();
  const game = plain.start(...keys);
  plain.advance(game);
  for (;;) {
    const reading = read(program, player.cells);
    const { meters } = reading;
    expect(game.turn).toBe(reading.turn);
    for (const [meter, value] of Object.entries(game.meters)) expect([meter, meters[meter]]).toEqual([meter, value]);
    expect(reading.event).toBe(game.history.at(-1)?.event?.name ?? null);
    expect(player.isOver).toBe(game.over);
    expect(reading.ending).toBe(game.ending);
    const options = plain.options(game);
    expect(player.findOptions()).toBe(player.isDebating ? options.length : 0);
    if (!player.isDebating) break;
    const option: Option = dice.one(options);
    player.decide(program.options.find(option.name));
    plain.decide(game, option);
    player.advance();
    plain.advance(game);
  }
}

test('the kernel and the plain engine play every game alike', () =>
  assert(
    property(integer({ min: 0, max: 0x7fffffff }), integer(), integer(), integer(), (seed, key0, key1, choices) =>
      playBoth(randomScenario(seed), [key0, key1], choices),
    ),
    { numRuns: 300 },
  ));
