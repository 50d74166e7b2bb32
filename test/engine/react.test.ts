import { expect, test } from 'vitest';
import type { ScenarioWords } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

const harbour = (reactions: NonNullable<NonNullable<ScenarioWords['actors']>[string]['reactions']>): ScenarioWords => ({
  turns: 5,
  actors: { china: { reactions }, us: { reactions: { nod: { change: { 'us.people': '+1' } } } } },
  meters: { mood: 50 },
  events: {
    islands: { once: false, options: { firm: { tags: ['hard'], change: { mood: '-10' } }, mild: { tags: ['soft'] } } },
  },
});
const taken = (game: ReturnType<typeof given>): readonly (readonly [number, string])[] =>
  game.factsOf('reacted').map(({ turn, reaction }) => [turn, reaction] as const);
const china = (game: ReturnType<typeof given>) => taken(game).filter(([, reaction]) => reaction.startsWith('china.'));

test('each counterpart takes its first fitting reaction, judged after the decision', () => {
  const game = given(harbour({ angry: { when: ['mood < 45'] }, calm: {} }))
    .played('mild')
    .decided('firm');
  expect(china(game)).toEqual([
    [1, 'china.calm'],
    [2, 'china.angry'],
  ]);
});

test('a reaction answers only the tags it names', () => {
  const game = given(harbour({ protest: { to: ['hard'] } }))
    .played('mild')
    .decided('firm');
  expect(china(game)).toEqual([[2, 'china.protest']]);
});

test('a red line fires once, however often it is crossed; a cooldown lets so many turns pass', () => {
  const once = given(harbour({ line: { to: ['hard'], once: true } }));
  const cooling = given(harbour({ protest: { to: ['hard'], cooldown: 2 } }));
  for (const game of [once, cooling]) game.played('firm').played('firm').played('firm').played('firm').decided('firm');
  expect(china(once)).toEqual([[1, 'china.line']]);
  expect(china(cooling)).toEqual([
    [1, 'china.protest'],
    [4, 'china.protest'],
  ]);
});

test('reactions are judged together: none sees what another one did', () => {
  const game = given({
    ...harbour({ cross: { change: { mood: '-30' } } }),
    actors: {
      china: { reactions: { cross: { change: { mood: '-30' } } } },
      us: { reactions: { alarm: { when: ['mood < 40'] } } },
    },
  }).decided('mild');
  expect(taken(game)).toEqual([[1, 'china.cross']]);
});

const twoReactions = harbour({ protest: { to: ['hard'], change: { mood: '-5' } }, shrug: { change: { mood: '+2' } } });

test('a counterpart played by people is waited for, and chooses among what fits', () => {
  const game = given(twoReactions, { humans: ['china'] }).decided('firm');
  expect(game.reading).toMatchObject({ phase: 'responding', toRespond: ['china'] });
  expect(game.points('us.people')).toBe(0); // nobody acts before everybody has chosen
  expect(game.refusalOf({ type: 'respond', actor: 'us', reaction: null })).toEqual({ code: 'not-human', actor: 'us' });
  expect(game.refusalOf({ type: 'respond', actor: 'china', reaction: 'us.nod' })?.code).toBe('does-not-fit');
  game.does({ type: 'respond', actor: 'china', reaction: 'china.shrug' });
  expect(game.reading).toMatchObject({ phase: 'report', toRespond: [] });
  expect(game.points('mood')).toBe(42);
  expect(game.points('us.people')).toBe(1);
});

test('people may choose to do nothing, and are not asked when nothing fits', () => {
  const silent = given(twoReactions, { humans: ['china'] }).decided('firm');
  silent.does({ type: 'respond', actor: 'china', reaction: null });
  expect(china(silent)).toEqual([]);
  const nothing = given(harbour({ protest: { to: ['hard'] } }), { humans: ['china'] }).decided('mild');
  expect(nothing.reading.phase).toBe('report');
});

test('the order in which people answer changes nothing', () => {
  const first = given(twoReactions, { humans: ['china', 'us'] }).decided('firm');
  const second = given(twoReactions, { humans: ['us', 'china'] }).decided('firm');
  first.does({ type: 'respond', actor: 'china', reaction: 'china.protest' });
  expect(first.refusalOf({ type: 'respond', actor: 'china', reaction: null })?.code).toBe('already-responded');
  first.does({ type: 'respond', actor: 'us', reaction: 'us.nod' });
  second.does({ type: 'respond', actor: 'us', reaction: 'us.nod' });
  second.does({ type: 'respond', actor: 'china', reaction: 'china.protest' });
  expect([...(second.position as Int32Array)]).toEqual([...(first.position as Int32Array)]);
});
