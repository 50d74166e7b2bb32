import { expect, test } from 'vitest';
import type { ScenarioWords } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

const contested: ScenarioWords = {
  turns: 2,
  meters: { consent: 50, wealth: 50 },
  blocs: { left: { goodwill: 50, leans: { hard: -1 } }, right: { goodwill: 50, leans: { hard: 2 } } },
  events: {
    islands: {
      when: ['turn = 1'],
      fallback: 'wait',
      options: {
        act: { tags: ['hard'], needsSupport: 54, change: { wealth: '+9' } },
        bold: {
          tags: ['hard'],
          needsSupport: 54.1,
          change: { wealth: '+20' },
          defeated: { change: { consent: '-3' } },
        },
        wait: { tags: ['soft'], change: { wealth: '-1' }, later: { price: { change: { consent: '-1' } } } },
      },
    },
    talks: {
      when: ['turn = 2'],
      options: { meet: { needs: ['defeated bold', 'count soft = 1', 'not chose bold', 'chose wait'] }, leave: {} },
    },
  },
};

test('support that reaches what is needed carries', () => {
  const game = given(contested).decided('act'); // (42 + 66) / 2 = 54.0
  expect(game.factsOf('decided')).toMatchObject([{ option: 'act', enacted: 'act', support: 540 }]);
  expect(game.points('wealth')).toBe(59);
});

test('a tenth below is a defeat: its price is paid, the fallback enacted and queued, memory keeps what was enacted', () => {
  const game = given(contested).decided('bold');
  expect(game.factsOf('defeated')).toMatchObject([{ option: 'bold', support: 540, needed: 541, fallback: 'wait' }]);
  expect(game.points('wealth')).toBe(49);
  expect(game.points('consent')).toBe(47);
  game.advanced();
  expect(game.points('consent')).toBe(46);
  expect(game.reading.options.find(({ option }) => option === 'meet')?.available).toBe(true);
});

test('blocs at 50 or more for what is enacted gain goodwill, the others lose it', () => {
  const game = given(contested).decided('act');
  expect([game.points('goodwill.left'), game.points('goodwill.right')]).toEqual([48, 52]);
  const even = given(contested).decided('bold'); // wait has nobody against it
  expect([even.points('goodwill.left'), even.points('goodwill.right')]).toEqual([52, 52]);
  expect(even.why('goodwill.left')).toEqual(['+2 floor-rules.gain']);
});

test('an option that is not available, not on the table, or not in the file is refused with the reason', () => {
  const game = given({
    ...contested,
    events: {
      islands: { fallback: 'wait', options: { act: { needs: ['consent >= 60'] }, wait: {} } },
      talks: { when: ['turn = 2'], options: { meet: {} } },
    },
  });
  expect(game.refusalOf({ type: 'decide', option: 'act' })).toEqual({
    code: 'not-available',
    option: 'act',
    path: 'events.islands.options.act.needs.1',
    needs: 'consent >= 60',
  });
  expect(game.refusalOf({ type: 'decide', option: 'meet' })).toMatchObject({
    code: 'not-on-the-table',
    event: 'islands',
  });
  expect(game.refusalOf({ type: 'decide', option: 'mete' })).toMatchObject({ code: 'unknown-name', name: 'mete' });
  expect(game.refusalOf({ type: 'advance' })).toMatchObject({ code: 'wrong-phase', phase: 'debate', wanted: 'report' });
  expect(game.refusalOf({ type: 'decide', option: 'wait', reason: 'whim' })).toMatchObject({ code: 'unknown-name' });
});

test('a class decides by its share of the votes', () => {
  const votes = (act: number, bold: number, wait: number) => ({ type: 'settle', votes: { act, bold, wait } }) as const;
  const carried = given(contested).does(votes(12, 10, 18)); // wait leads and needs nothing
  expect(carried.reading.history[0]).toMatchObject({ asked: 'wait', enacted: 'wait' });
  // Three on the table: a plurality is enough with half of 54, which is 27 of a hundred.
  const plurality = given(contested).does(votes(12, 10, 8));
  expect(plurality.factsOf('decided')).toMatchObject([{ option: 'act', enacted: 'act', support: 400 }]);
  const tie = given(contested).does(votes(10, 10, 10));
  expect(tie.reading.history[0]?.asked).toBe('act');
});

test('with two options on the table the leader needs all that is stated', () => {
  const two: ScenarioWords = {
    ...contested,
    events: { islands: { fallback: 'wait', options: { act: { needsSupport: 60 }, wait: {} } } },
  };
  expect(given(two).does({ type: 'settle', votes: { act: 11, wait: 9 } }).reading.history[0]?.defeated).toBe(true);
  expect(given(two).does({ type: 'settle', votes: { act: 12, wait: 8 } }).reading.history[0]?.defeated).toBe(false);
});

test('votes that no class can cast are refused', () => {
  const game = given(contested);
  for (const votes of [{}, { act: 0 }, { act: 46 }, { act: 23, wait: 23 }, { act: -1, wait: 4 }, { act: 1.5 }]) {
    expect(game.refusalOf({ type: 'settle', votes })?.code).toBe('bad-votes');
  }
});

test('a prediction is kept by the log and changes nothing', () => {
  const game = given({ ...contested, actors: { china: {} } });
  const before = game.position;
  game.does({ type: 'predict', option: 'act', calls: { china: 'down' } });
  expect(game.position).toBe(before);
  expect(game.refusalOf({ type: 'predict', option: 'act', calls: { chnia: 'up' } })?.code).toBe('unknown-name');
  const bad = { type: 'predict', option: 'act', calls: { china: 'sideways' } } as never;
  expect(game.refusalOf(bad)?.code).toBe('bad-call');
});
