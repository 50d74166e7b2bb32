import { expect, test } from 'vitest';
import { argumentEffects, supportFor } from '../../src/engine';
import type { OptionWords, ScenarioWords } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

const chamber = (act: OptionWords, more: Partial<ScenarioWords> = {}): ScenarioWords => ({
  turns: 1,
  meters: { consent: 50 },
  values: ['peace', 'order'],
  blocs: {
    left: { weight: 40, leans: { hard: -2 }, cares: { peace: 3 }, goodwill: 60 },
    right: { weight: 60, leans: { hard: 1 }, cares: { order: 2, peace: -1 }, goodwill: 45 },
  },
  events: { islands: { fallback: 'wait', floor: 2, options: { act: { tags: ['hard'], ...act }, wait: {} } } },
  ...more,
});
const supports = (words: ScenarioWords): ReturnType<typeof given> => given(words);

test('support is 50, eight a lean, a fifth of goodwill, and the weighted mean', () => {
  const game = supports(chamber({}));
  const found = supportFor(game.program, game.position, 'act');
  expect(found.blocs).toEqual([
    { bloc: 'left', support: 360 }, // 50 − 16 + 2
    { bloc: 'right', support: 570 }, // 50 + 8 − 1
  ]);
  expect(found.support).toBe(486);
});

test('an argument moves those who care, at most twelve points, and repels those who care the other way', () => {
  const game = supports(chamber({ for: { calm: { appeals: { peace: 2 } } } }));
  expect(argumentEffects(game.program, 'act.calm')).toEqual([
    { bloc: 'left', by: 120 }, // 3 × 2 × 3 = 18, capped
    { bloc: 'right', by: -60 },
  ]);
  game.raised('act.calm');
  expect(supportFor(game.program, game.position, 'act').blocs.map(({ support }) => support)).toEqual([480, 510]);
});

test('the debate opens with the most costly objection, and an option decided without a word bears it', () => {
  const game = supports(
    chamber({ needsSupport: 48, against: { minor: { appeals: { order: 1 } }, grave: { appeals: { peace: 2 } } } }),
  );
  // grave: left −12 capped but 40 × 18 uncapped; right +6. minor: right −6.
  expect(game.reading.floor).toEqual([
    { argument: 'act.minor', option: 'act', side: 'against', state: 'standing', opening: true, answers: null },
  ]);
  expect(game.factsOf('argument-opened')).toHaveLength(1);
  game.decided('act');
  expect(game.reading.history[0]).toEqual({ turn: 1, event: 'islands', asked: 'act', enacted: 'wait', defeated: true });
});

const rebuttals: OptionWords = {
  for: { case: { appeals: { peace: 1 } }, reply: { appeals: { order: 1 }, rebuts: 'retort' } },
  against: {
    opening: { appeals: { order: 3 } },
    strong: { appeals: { order: 2 } },
    retort: { appeals: { order: 1 }, rebuts: 'case' },
  },
};

test('an argument is answered at once, by what rebuts it before what costs more, and then counts half', () => {
  const game = supports(chamber(rebuttals)).raised('act.case');
  expect(game.reading.floor.map(({ argument, state, answers }) => [argument, state, answers])).toEqual([
    ['act.opening', 'standing', null],
    ['act.case', 'halved', null],
    ['act.retort', 'standing', 'act.case'],
  ]);
  // left: 36 + 9 / 2 = 40.5
  expect(supportFor(game.program, game.position, 'act').blocs[0]).toEqual({ bloc: 'left', support: 405 });
});

test('raising the rebuttal cuts the answer, restores what it halved, and is answered in its turn', () => {
  const game = supports(chamber(rebuttals)).raised('act.case').raised('act.reply');
  expect(game.reading.floor.map(({ argument, state, answers }) => [argument, state, answers])).toEqual([
    ['act.opening', 'standing', null],
    ['act.case', 'standing', null],
    ['act.retort', 'cut', 'act.case'],
    ['act.reply', 'standing', null],
    ['act.strong', 'standing', 'act.reply'],
  ]);
  expect(game.factsOf('argument-rebutted').map(({ argument, by, state }) => [argument, by, state])).toEqual([
    ['act.case', 'act.retort', 'halved'],
    ['act.retort', 'act.reply', 'cut'],
    ['act.case', 'act.reply', 'standing'],
  ]);
});

test('ties go to the argument that stands first in the file', () => {
  const game = supports(chamber({ against: { one: { appeals: { order: 1 } }, two: { appeals: { order: 1 } } } }));
  expect(game.reading.floor[0]?.argument).toBe('act.one');
});

test('every move of support is a fact that adds up', () => {
  const game = supports(chamber(rebuttals));
  const seen = new Map<string, number>();
  game.raised('act.case').raised('act.reply');
  for (const { option, bloc, from, to } of game.factsOf('support-moved')) {
    const key = `${option} ${bloc ?? 'chamber'}`;
    if (seen.has(key)) expect(from).toBe(seen.get(key));
    seen.set(key, to);
  }
  const now = supportFor(game.program, game.position, 'act');
  expect(seen.get('act chamber')).toBe(now.support);
  for (const { bloc, support } of now.blocs) expect(seen.get(`act ${bloc}`)).toBe(support);
});

test('floor time, sides and repetition are kept', () => {
  const game = supports(chamber(rebuttals));
  expect(game.refusalOf({ type: 'raise', argument: 'act.strong' })).toEqual({
    code: 'not-for',
    argument: 'act.strong',
  });
  game.raised('act.case');
  expect(game.reading.floorTime).toBe(1);
  expect(game.refusalOf({ type: 'raise', argument: 'act.case' })?.code).toBe('already-raised');
  game.raised('act.reply');
  const words = chamber({ for: { a: {}, b: {}, c: {} } });
  const other = supports(words).raised('act.a').raised('act.b');
  expect(other.refusalOf({ type: 'raise', argument: 'act.c' })).toEqual({ code: 'no-floor-time', left: 0 });
});

test('the floor-rules of a file replace the numbers of the book', () => {
  const game = supports(
    chamber({}, { floorRules: { base: 40, perLean: 10, goodwillDivisor: 10, perAppeal: 1, cap: 2, gain: 5, loss: 1 } }),
  );
  expect(supportFor(game.program, game.position, 'act').blocs.map(({ support }) => support)).toEqual([210, 495]);
  game.decided('act');
  expect(game.points('goodwill.left')).toBe(59);
});
