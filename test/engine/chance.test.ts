import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import {
  below,
  callOf,
  draw,
  drawBase,
  EVENT_DRAW,
  EVERY_LAG,
  keysOf,
  lag,
  LOG_TABLE,
  RANGE_DRAW,
  runningTime,
  TIME_OF_LAG,
} from '../../src/engine/chance';
import { hashName } from '../../src/engine/integers';
import { compile, createPlayer, read, start } from '../../src/engine';
import { type EventWords, scenario } from '../support/engine-scenarios';

test('seedrandom is the generator it promises to be', () => {
  expect(seedrandom('hello.')()).toBe(0.9282578795792454);
});

test('a phrase gives its key words, and key words can be a phrase', () => {
  expect(keysOf('kumo-42')).toEqual(keysOf('kumo-42'));
  expect(keysOf('kumo-42')).not.toEqual(keysOf('kumo-43'));
  expect(keysOf('#00000001ffffffff')).toEqual([1, -1]);
});

test('the table of logarithms is the one integer arithmetic gives', () => {
  expect(LOG_TABLE.length).toBe(1025);
  LOG_TABLE.forEach((value, i) => expect(Math.abs(value / 2 ** 20 - Math.log2(1 + i / 1024))).toBeLessThan(2e-6));
  expect([LOG_TABLE[0], LOG_TABLE[1], LOG_TABLE[512], LOG_TABLE[1024]]).toEqual([0, 1476, 613377, 1048576]);
  expect(LOG_TABLE.reduce((sum, value) => (sum * 31 + value) | 0, 0)).toMatchInlineSnapshot(`1744890974`);
});

test('running times are minus the logarithm, never below zero, never rising with the hash', () => {
  for (const bits of [1, 2, 3, 1000, 0x7fffffff, 0x80000000, 0xdeadbeef, 0xffffffff]) {
    expect(Math.abs(runningTime(bits | 0) / 2 ** 20 + Math.log2(bits / 2 ** 32))).toBeLessThan(2e-5);
    expect(runningTime(bits | 0)).toBeGreaterThanOrEqual(0);
    expect(runningTime(bits | 0)).toBeLessThanOrEqual(runningTime((bits - 1) | 0));
  }
  expect(runningTime(0)).toBe(33 * 2 ** 20);
});

test('draws are keyed: purpose, turn, name and both key words all matter', () => {
  const one = draw(drawBase(1, 2, 3, EVENT_DRAW), hashName('islands'));
  expect(draw(drawBase(1, 2, 3, EVENT_DRAW), hashName('islands'))).toBe(one);
  for (const other of [
    draw(drawBase(1, 2, 3, RANGE_DRAW), hashName('islands')),
    draw(drawBase(1, 2, 4, EVENT_DRAW), hashName('islands')),
    draw(drawBase(9, 2, 3, EVENT_DRAW), hashName('islands')),
    draw(drawBase(1, 9, 3, EVENT_DRAW), hashName('islands')),
    draw(drawBase(1, 2, 3, EVENT_DRAW), hashName('island')),
  ]) {
    expect(other).not.toBe(one);
  }
});

test('ranges are even: every value about as often, from the low end to the high end', () => {
  const counts = Array.from({ length: 7 }, () => 0);
  const games = 14_000;
  for (let game = 0; game < games; game++) {
    const value = below(draw(drawBase(game, -game, 1, RANGE_DRAW), hashName('some.change')), 7);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - games / 7)).toBeLessThan(160);
});

const race = (weights: readonly number[]) => ({
  turns: 1,
  events: Object.fromEntries(weights.map((weight, i) => [`event-${i}`, { weight, options: { [`option-${i}`]: {} } }])),
});
const winnersOf = (weights: readonly number[], games: number): readonly string[] => {
  const program = compile(scenario(race(weights)));
  return Array.from({ length: games }, (_, i) => read(program, start(program, `race-${i}`)).event ?? 'none');
};

test('events win in proportion to their weights', () => {
  const games = 2_000;
  const winners = winnersOf([1, 2, 5], games);
  const share = (event: string): number => winners.filter((winner) => winner === event).length / games;
  expect(Math.abs(share('event-0') - 1 / 8)).toBeLessThan(0.025);
  expect(Math.abs(share('event-1') - 2 / 8)).toBeLessThan(0.03);
  expect(Math.abs(share('event-2') - 5 / 8)).toBeLessThan(0.035);
});

test('a new event wins a race or loses it, and shifts nobody else’s luck', () => {
  const before = winnersOf([1, 2, 5], 300);
  const after = winnersOf([1, 2, 5, 3], 300);
  after.forEach((winner, i) => {
    if (winner !== 'event-3') expect(winner).toBe(before[i]);
  });
  expect(after).toContain('event-3');
});

/** Who wins when everybody's running time is worked out and divided by its weight. */
const fastestOf = (game: number, weights: readonly number[]): string => {
  const base = drawBase(game, -game, 1, EVENT_DRAW);
  const scores = weights.map((weight, i) => {
    const time = runningTime(draw(base, hashName(`event:event-${i}`)));
    return weight > 0 ? (time * 12) / weight : Infinity;
  });
  const best = Math.min(...scores);
  return best === Infinity ? 'none' : `event-${scores.indexOf(best)}`;
};
const expectWinners = (events: Readonly<Record<string, EventWords>>, weights: readonly number[]): void => {
  const program = compile(scenario({ turns: 1, meters: { mood: 50 }, events }));
  const player = createPlayer(program);
  for (let game = 1; game <= 3_000; game++) {
    player.begin(game, -game);
    expect(read(program, player.cells).event ?? 'none').toBe(fastestOf(game, weights));
  }
};
const runners = (weights: readonly number[], also: (i: number) => Partial<EventWords>) =>
  Object.fromEntries(
    Object.entries(race(weights).events).map(([name, event], i): [string, EventWords] => [
      name,
      { ...event, ...also(i) },
    ]),
  );

test('the race is won as if every running time had been worked out', () => {
  const weights = Array.from({ length: 60 }, (_, i) => 1 + (i % 4));
  expectWinners(race(weights).events, weights);
});

test('so it is where only light runners may run, who are seldom called in the first round', () => {
  const mayRun = (i: number): boolean => i % 20 === 7;
  const weights = Array.from({ length: 60 }, (_, i) => (mayRun(i) ? 1 : 4));
  expectWinners(
    runners(weights, (i) => (mayRun(i) ? {} : { when: ['mood > 90'] })),
    weights.map((_, i) => (mayRun(i) ? 1 : 0)),
  );
});

test('so it is where a weight grows, falls to nothing or is nothing', () => {
  const written = [0, 1, 5, 2, 3, 0];
  const added = [4, 11, -5, 0, 0, 0];
  expectWinners(
    runners(written, (i) => (added[i] === 0 ? {} : { moreLikely: [{ when: ['mood < 90'], add: added[i] ?? 0 }] })),
    written.map((weight, i) => weight + (added[i] ?? 0)),
  );
});

test('where nobody may run nobody wins', () => {
  expectWinners(
    runners([3, 1], () => ({ when: ['mood > 90'] })),
    [0, 0],
  );
});

test('who is not called runs longer than those who are waited for', () => {
  for (const weights of [[1], [1, 2, 5], [100], Array.from({ length: 200 }, (_, i) => 1 + (i % 100))]) {
    const { limits, within } = callOf(weights);
    weights.forEach((weight, i) => {
      const limit = limits[i] ?? 0;
      expect(limit).toBeGreaterThan(0);
      for (let round = 0; limit << round < EVERY_LAG; round++) {
        expect(runningTime(~((limit << round) << 17))).toBeGreaterThan(within * 2 ** round * weight);
      }
    });
  }
});

test('no runner takes less time than its lag says', () => {
  for (let top = 0; top <= 0xffff; top++) {
    // The lowest and the highest hash with these sixteen bits: lag and time both fall with the hash.
    for (const bits of [top << 16, (top << 16) | 0xffff]) {
      expect(lag(bits) * TIME_OF_LAG).toBeLessThanOrEqual(runningTime(bits));
    }
  }
});
