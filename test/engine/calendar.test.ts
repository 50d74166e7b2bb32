import { expect, test } from 'vitest';
import { compile, start } from '../../src/engine';
import { proveSlots } from '../../src/engine/prove-slots';
import { type ScenarioWords, scenario } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

const year = (act: NonNullable<ScenarioWords['events']>[string]['options'][string]): ScenarioWords => ({
  turns: 6,
  meters: { mood: 50, wealth: 50 },
  events: { islands: { once: false, options: { act, wait: {} } } },
});
const moodByTurn = (words: ScenarioWords, choices: readonly string[]): readonly number[] => {
  const game = given(words);
  return choices.map((choice, i) => {
    if (i > 0) game.advanced();
    const before = game.points('mood');
    game.decided(choice);
    return before;
  });
};

test('later: after 1 arrives with the next turn, after 2 with the one after', () => {
  const words = year({
    later: { soon: { after: 1, change: { mood: '+1' } }, late: { after: 2, change: { mood: '+10' } } },
  });
  expect(moodByTurn(words, ['act', 'wait', 'wait', 'wait'])).toEqual([50, 51, 61, 61]);
});

test('later: its condition is judged when it arrives, and a failed one is gone', () => {
  const words = year({
    change: { wealth: '-20' },
    later: { late: { after: 2, when: ['wealth >= 30'], change: { mood: '+9' } } },
  });
  expect(moodByTurn(words, ['act', 'wait', 'wait', 'wait'])).toEqual([50, 50, 59, 59]);
  const game = given(words).played('act').played('act').played('wait').decided('wait');
  expect(game.factsOf('effect-arrived').map(({ turn, held }) => [turn, held])).toEqual([
    [3, false],
    [4, false],
  ]);
});

test('lasting: acts in so many upkeeps from the next turn on, fading towards nothing', () => {
  const words = year({ lasting: { glow: { turns: 3, fade: 50, change: { mood: '-5' } } } });
  expect(moodByTurn(words, ['act', 'wait', 'wait', 'wait', 'wait'])).toEqual([50, 45, 42.5, 41.3, 41.3]);
  const steady = year({ lasting: { glow: { turns: 2, change: { mood: '+4' } } } });
  expect(moodByTurn(steady, ['act', 'wait', 'wait', 'wait'])).toEqual([50, 54, 58, 58]);
});

test('lasting: two of the same run side by side, each at its own age', () => {
  const words = year({ lasting: { glow: { turns: 2, fade: 50, change: { mood: '+8' } } } });
  expect(moodByTurn(words, ['act', 'act', 'wait', 'wait'])).toEqual([50, 58, 70, 74]);
});

test('lasting: fading touches what is added; a set keeps its strength', () => {
  const words = year({ lasting: { grip: { turns: 2, fade: 0, change: { mood: '=20', wealth: '+5' } } } });
  const game = given(words).played('act').played('wait').decided('wait');
  expect([game.points('mood'), game.points('wealth')]).toEqual([20, 55]);
});

test('what would arrive after the last turn is on record and nowhere else', () => {
  const game = given({ ...year({ later: { late: { after: 2 } } }), turns: 2 }).decided('act');
  expect(game.factsOf('effect-queued')).toMatchObject([{ entry: 'events.islands.options.act.later.late', due: 3 }]);
  expect(game.reading.waiting).toEqual([{ entry: 'events.islands.options.act.later.late', due: 3 }].slice(1));
});

test('slots are proved, and used to the last one', () => {
  const words = year({ later: { a: { after: 3 }, b: { after: 1 } }, lasting: { c: { turns: 2 } } });
  // turn by turn: two queued now, one left from the turn before, one from the turn before that
  expect(proveSlots(scenario(words))).toEqual({ waiting: 4, together: 2, running: 2 });
  const game = given(words).played('act').played('act').decided('act');
  expect(game.reading.waiting).toHaveLength(4);
  expect(game.reading.running).toHaveLength(2);
});

test('couplings read the meters after upkeep and apply together', () => {
  const game = given({
    ...year({ later: { soon: { change: { mood: '+20' } } } }),
    couplings: {
      up: { per: { of: 'mood', from: 50, every: 10 }, change: { wealth: '+3' } },
      down: { when: ['wealth >= 50'], change: { mood: '-1', wealth: '-1' } },
    },
  });
  expect(game.factsOf('coupled')).toEqual([]); // turn 1 has nothing to couple
  game.played('act');
  expect([game.points('mood'), game.points('wealth')]).toEqual([69, 55]);
  expect(game.factsOf('coupled').map(({ coupling }) => coupling)).toEqual(['up', 'down']);
});

test('`per` counts whole steps towards zero, below as above', () => {
  const words: ScenarioWords = {
    turns: 2,
    actors: { china: { relation: { security: -19, economy: -19, people: -19 } } },
    meters: { wealth: 50 },
    couplings: { pull: { per: { of: 'china', from: 0, every: 10 }, change: { wealth: '+2' } } },
  };
  expect(
    given({ ...words, events: { a: { once: false, options: { b: {} } } } })
      .played('b')
      .points('wealth'),
  ).toBe(48);
});

test('a quiet turn has no debate, and closes by itself', () => {
  const game = given({ turns: 3, events: { islands: { when: ['turn = 2'], options: { act: {} } } } });
  expect(game.reading).toMatchObject({ turn: 1, phase: 'report', event: null });
  expect(game.refusalOf({ type: 'decide', option: 'act' })?.code).toBe('wrong-phase');
  game.advanced().decided('act').advanced();
  expect(game.reading).toMatchObject({ turn: 3, phase: 'ended', event: null, ending: 'over' });
});

test('events: must before the race, once by default, cooling for so many turns', () => {
  const events: ScenarioWords['events'] = {
    again: { once: false, cooldown: 1, options: { a: {} } },
    later: { must: true, when: ['turn >= 3'], options: { b: {} } },
    sooner: { must: true, when: ['turn >= 3'], options: { c: {} } },
  };
  const game = given({ turns: 6, events });
  for (let turn = 1; turn < 6; turn++) {
    const [option] = game.reading.options;
    if (option) game.decided(option.option);
    game.advanced();
  }
  expect(game.reading.history.map(({ event }) => event)).toEqual(['again', null, 'later', 'sooner', 'again', null]);
  expect(game.factsOf('event-drawn').map(({ how }) => how)).toEqual(['drawn', 'must', 'must', 'drawn']);
});

test('more-likely adds to the weight while it holds', () => {
  const events: ScenarioWords['events'] = {
    never: { weight: 0, moreLikely: [{ when: ['turn = 2'], add: 1 }], options: { a: {} } },
  };
  const game = given({ turns: 2, events });
  expect(game.reading.event).toBe(null);
  expect(game.advanced().reading.event).toBe('never');
});

test('a teacher’s event comes next, whatever was due, and only then', () => {
  const words: ScenarioWords = {
    turns: 3,
    events: {
      storm: { byTeacher: true, when: ['turn = 9'], options: { help: {} } },
      daily: { once: false, must: true, options: { a: {} } },
    },
  };
  const game = given(words).decided('a');
  expect(game.refusalOf({ type: 'inject', event: 'daily' })?.code).toBe('not-by-teacher');
  game.does({ type: 'inject', event: 'storm' });
  expect(game.refusalOf({ type: 'inject', event: 'storm' })?.code).toBe('already-injected');
  expect(game.advanced().reading.event).toBe('storm');
  game.decided('help');
  expect(game.refusalOf({ type: 'inject', event: 'storm' })?.code).toBe('not-available');
  expect(game.advanced().reading.event).toBe('daily');
  expect(given(words, { inject: 'storm' }).reading.event).toBe('storm');
});

test('an early ending ends the game; after the last turn the first that fits, in the order of the file', () => {
  const endings: ScenarioWords['endings'] = {
    glory: { when: ['mood >= 90'] },
    ruin: { when: ['mood <= 10'], early: true },
    calm: {},
  };
  const early = given({ ...year({ change: { mood: '-40' } }), endings }).decided('act');
  expect(early.reading).toMatchObject({ turn: 1, phase: 'ended', ending: 'ruin' });
  expect(early.factsOf('ended')).toMatchObject([{ ending: 'ruin', early: true }]);
  const last = given({ ...year({ change: { mood: '+40' } }), turns: 1, endings }).decided('act');
  expect(last.reading.ending).toBe('glory');
  expect(given({ ...year({}), turns: 1, endings }).decided('act').reading.ending).toBe('calm');
});

test('a seed is a phrase one can say', () => {
  const program = compile(scenario({}));
  expect(() => start(program, '')).toThrow('1 to 64 characters');
  expect(() => start(program, 'x'.repeat(65))).toThrow('not 65');
  expect(() => start(program, 'kumo-42', { humans: ['atlantis'] })).toThrow('atlantis');
  expect(() => start(program, 'kumo-42', { inject: 'nothing' })).toThrow('nothing');
});
