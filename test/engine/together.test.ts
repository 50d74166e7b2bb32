import { expect, test } from 'vitest';
import { given } from '../support/engine-game';

/** One decision that does all this to one meter, and what came of it. */
const decided = (change: Readonly<Record<string, string>>, more: Parameters<typeof given>[0] = {}) =>
  given({
    turns: 1,
    actors: { china: { relation: { security: 10, economy: -20, people: 0 } } },
    meters: { consent: 50, mood: 50 },
    events: { islands: { options: { act: { change } } } },
    ...more,
  }).decided('act');

test.each([
  ['+6', 56],
  ['-6', 44],
  ['=40', 40],
  ['x150%', 75],
  ['x33%', 16.5],
  ['at most 30', 30],
  ['at most 80', 50],
  ['at least 70', 70],
  ['+90', 100],
  ['-90', 0],
])('%s makes 50 into %d', (change, points) => {
  expect(decided({ consent: change }).points('consent')).toBe(points);
});

test('a change of a counterpart is a change of each strand, each clamped alone', () => {
  const game = decided({ china: '+95' });
  expect(game.points('china.security')).toBe(100);
  expect(game.points('china.economy')).toBe(75);
  expect(game.points('china.people')).toBe(95);
  expect(game.why('china.security')).toEqual(['+95 events.islands.options.act.change.china', '-5 limit']);
});

test('the headline is the mean of the strands in tenths, halves away from zero', () => {
  // 10, −20, 0 → −3.33 ; after +6 on one strand: −1.33
  expect(decided({}).points('china')).toBe(-3.3);
  expect(decided({ 'china.people': '+6' }).points('china')).toBe(-1.3);
  const two = given({ strands: ['a', 'b'], actors: { china: { relation: { a: 0.1, b: 0 } } } });
  expect(two.points('china')).toBe(0.1); // 0.05 rounds away from zero
});

test('changes that meet apply as set, scale, add, at least, at most, whatever the order of the file', () => {
  const reactions = {
    us: { reactions: { one: { change: { mood: '=20' } } } },
    rok: { reactions: { two: { change: { mood: 'x300%' } } } },
    eu: { reactions: { three: { change: { mood: '+7' } } } },
    russia: { reactions: { four: { change: { mood: 'at most 66' } } } },
  };
  const game = decided({}, { actors: reactions });
  expect(game.points('mood')).toBe(66); // 20 × 3 + 7 = 67, at most 66
  expect(game.why('mood')).toEqual([
    '-30 actors.us.reactions.one.change.mood',
    '+40 actors.rok.reactions.two.change.mood',
    '+7 actors.eu.reactions.three.change.mood',
    '-1 actors.russia.reactions.four.change.mood',
  ]);
});

test('of several sets the last by name wins, and the loser is on record with nothing', () => {
  const actors = {
    us: { reactions: { b: { change: { mood: '=30' } } } },
    china: { reactions: { a: { change: { mood: '=80' } } } },
  };
  const game = decided({}, { actors });
  expect(game.points('mood')).toBe(30);
  expect(game.why('mood')).toEqual([
    '+0 actors.china.reactions.a.change.mood',
    '-20 actors.us.reactions.b.change.mood',
  ]);
});

test('several scales apply one after another from the smallest, each rounded', () => {
  const actors = {
    us: { reactions: { a: { change: { mood: 'x150%' } } } },
    china: { reactions: { b: { change: { mood: 'x33%' } } } },
  };
  // 50 → 16.5 → 24.75 → 24.8
  expect(decided({}, { actors }).points('mood')).toBe(24.8);
});

test('clear beats set, and only what changes is a fact', () => {
  const game = given({
    turns: 1,
    actors: { us: { reactions: { a: { set: ['treaty', 'visit'] } } }, eu: { reactions: { b: { clear: ['treaty'] } } } },
    events: { islands: { options: { act: { set: ['visit'] } } } },
  }).decided('act');
  expect(game.reading.flags).toEqual(['visit']);
  expect(game.factsOf('flag-set').map(({ flag, step }) => [flag, step])).toEqual([['visit', 'decision']]);
});
