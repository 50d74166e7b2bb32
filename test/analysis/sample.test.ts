import { expect, test } from 'vitest';
import { sample, STRATEGIES, type Strategy } from '../../src/analysis';
import { compile } from '../../src/engine';
import { shipped } from '../support/engine-cases';
import { scenario, type ScenarioWords } from '../support/engine-scenarios';

const strategy = (words: Partial<Strategy>): Strategy => ({
  name: 'planted',
  label: {},
  about: {},
  tags: {},
  changes: {},
  noise: 1,
  argue: 'any',
  cautious: false,
  ...words,
});
const played = (words: ScenarioWords, one: Partial<Strategy> = {}, plays = 400) =>
  sample(compile(scenario(words)), [strategy(one)], plays, 'planted');

test('the same call gives the same numbers, another seed gives others', () => {
  const program = shipped('tiny');
  const once = sample(program, STRATEGIES, 20, 'kumo');
  expect(sample(program, STRATEGIES, 20, 'kumo')).toEqual(once);
  expect(sample(program, STRATEGIES, 20, 'nami')).not.toEqual(once);
});

test('every game of every strategy is counted once', () => {
  const result = sample(shipped('tiny'), STRATEGIES, 30, 'count');
  for (const endings of Object.values(result.endings)) {
    expect(Object.values(endings).reduce((sum, { count }) => sum + count, 0)).toBe(30);
  }
  for (const { byTurn } of result.ties) {
    expect(byTurn.map(({ up, same, down }) => up + same + down)).toEqual([150, 150, 150]);
  }
  const [drifting, sign, market] = result.events;
  expect(drifting?.byTurn).toEqual([150, 0, 0]);
  expect((sign?.byTurn[1] ?? 0) + (market?.byTurn[1] ?? 0)).toBe(150);
});

test('a race of 3 against 1 is won three times of four, and the interval knows it', () => {
  const { events } = played({
    turns: 1,
    events: { often: { weight: 3, options: { a: {} } }, seldom: { weight: 1, options: { b: {} } } },
  });
  const often = events[0]?.plays;
  expect(often?.low).toBeLessThan(0.75);
  expect(often?.high).toBeGreaterThan(0.75);
  expect((often?.high ?? 1) - (often?.low ?? 0)).toBeLessThan(0.1);
});

test('weights on tags and on what an option changes decide what is asked for', () => {
  const events = {
    choice: {
      options: {
        fight: { tags: ['firm'], change: { 'china.security': '-6' } },
        talk: { tags: ['dialogue'] },
        sell: { change: { 'china.economy': '+20' } },
      },
    },
  };
  const asked = (one: Partial<Strategy>): readonly string[] =>
    played({ turns: 1, actors: { china: {} }, events }, { noise: 0.5, ...one }, 20)
      .options.filter((option) => option.asked > 0)
      .map(({ option }) => option);
  expect(asked({ tags: { firm: 3 } })).toEqual(['fight']);
  expect(asked({ tags: { dialogue: 1 } })).toEqual(['talk']);
  expect(asked({ tags: { dialogue: 1 }, changes: { economy: 1 } })).toEqual(['sell']);
  expect(asked({})).toEqual(['fight', 'talk', 'sell']);
});

test('a cautious player passes over what cannot be carried; another one loses it', () => {
  const words: ScenarioWords = {
    turns: 1,
    blocs: { chamber: {} },
    events: { vote: { fallback: 'wait', options: { reach: { tags: ['bold'], needsSupport: 90 }, wait: {} } } },
  };
  const bold = { tags: { bold: 9 }, argue: 'best' } as const;
  const [careless] = played(words, bold, 10).options;
  expect(careless).toMatchObject({ option: 'reach', asked: 10, carried: 0, lost: 10, contested: true });
  const [careful] = played(words, { ...bold, cautious: true }, 10).options;
  expect(careful).toMatchObject({ asked: 0, available: 10 });
});

test('plays that touch the end of a meter are counted, whichever way they finish', () => {
  const { meters } = played(
    {
      turns: 2,
      meters: { mood: 90 },
      events: { swing: { once: false, options: { up: { change: { mood: '+20' } } } } },
    },
    {},
    10,
  );
  const mood = meters.find(({ meter }) => meter === 'mood');
  expect(mood).toMatchObject({ start: 90, atHigh: { count: 10 }, atLow: { count: 0 } });
  expect(mood?.end).toMatchObject({ mean: 100, half: 0 });
});

test('quiet turns and endings that never fit are told apart from what is played', () => {
  const result = played(
    { turns: 2, events: { once: { options: { a: {} } } }, endings: { never: { when: ['turn > 9'] } } },
    {},
    10,
  );
  expect(result.quiet).toEqual([0, 10]);
  expect(result.endings['planted']).toMatchObject({ never: { count: 0 }, '(none)': { count: 10 } });
});

test('each lens names who does best through it', () => {
  const { lenses } = sample(shipped('tiny'), STRATEGIES, 60, 'lens');
  const openWater = lenses.find(({ lens }) => lens === 'open-water');
  expect(openWater?.start).toBe(18);
  expect(openWater?.best).toContain('dove');
  expect(openWater?.best).not.toContain('hawk');
});
