import { expect, test } from 'vitest';
import { explain, type Explanation, type GameLog, newHeader, whatWouldHaveChanged, whyNot } from '../../src/engine';
import { given } from '../support/engine-game';
import type { ScenarioWords } from '../support/engine-scenarios';

const story: ScenarioWords = {
  turns: 3,
  actors: {
    china: {
      relation: { security: 0, economy: 0, people: 0 },
      reactions: {
        freeze: {
          when: ['china <= -10'],
          once: true,
          change: { trade: '-10' },
          later: { thaw: { change: { trade: '+4' } } },
        },
        protest: { to: ['hard'], change: { 'china.people': '-3' } },
      },
    },
  },
  meters: { trade: 50, consent: 50 },
  blocs: { left: { goodwill: 50, leans: { hard: -1 } } },
  events: {
    islands: {
      once: false,
      fallback: 'wait',
      options: {
        firm: { tags: ['hard'], change: { china: '-6' } },
        vote: { tags: ['hard'], needsSupport: 45 },
        wait: { change: { consent: '-1' } },
      },
    },
    storm: { weight: 0, must: true, when: ['trade <= 39', 'turn >= 3'], options: { help: {} } },
    visit: { byTeacher: true, options: { greet: {} } },
  },
};

/** The tree as lines, `by` in tenths. */
const lines = (node: Explanation, depth = 0): readonly string[] => {
  const { fact } = node;
  const name = !fact
    ? 'all'
    : fact.kind === 'meter-moved'
      ? fact.rule
      : fact.kind === 'decided'
        ? `decided ${fact.option}`
        : fact.kind === 'reacted'
          ? `reacted ${fact.reaction}`
          : fact.kind;
  return [`${'  '.repeat(depth)}${node.by} ${name}`, ...node.children.flatMap((child) => lines(child, depth + 1))];
};

test('a change is explained from the decision down to each number', () => {
  const game = given(story).played('firm').played('firm').decided('wait');
  expect(lines(explain(game.program, game.facts, 'trade', 2, 3))).toEqual([
    '-60 all',
    '  -60 decided firm',
    '    -60 reacted china.freeze',
    '      -100 actors.china.reactions.freeze.change.trade',
    '      40 effect-queued',
    '        40 effect-arrived',
    '          40 actors.china.reactions.freeze.later.thaw.change.trade',
  ]);
});

test('a headline is explained in its own tenths, although it is a rounded mean of strands', () => {
  const game = given(story).decided('firm');
  const why = explain(game.program, game.facts, 'china', 1);
  expect(why.by).toBe(-70); // −6 on each strand, −3 on one: −7.0
  expect(lines(why)).toEqual([
    '-70 all',
    '  -70 decided firm',
    ...['-20', '-20', '-20'].map((by) => `    ${by} events.islands.options.firm.change.china`),
    '    -10 reacted china.protest',
    '      -10 actors.china.reactions.protest.change.china.people',
  ]);
});

test('why not: the atom that failed and by how much', () => {
  const game = given(story).played('firm');
  expect(whyNot(game.program, game.position, { reaction: 'china.freeze', option: 'wait' })).toMatchObject([
    { kind: 'condition', words: 'china <= -10', found: -70, short: -30 },
  ]);
  expect(whyNot(game.program, game.position, { reaction: 'china.freeze', option: 'firm' })).toEqual([]);
  expect(whyNot(game.program, game.position, { reaction: 'china.protest', option: 'firm' })).toEqual([
    { kind: 'came-second', reaction: 'china.freeze' },
  ]);
  expect(whyNot(game.program, game.position, { reaction: 'china.protest', option: 'wait' })).toEqual([
    { kind: 'no-tag', tags: ['hard'] },
  ]);
  expect(whyNot(game.program, game.position, { event: 'storm' })).toMatchObject([
    { words: 'trade <= 39', found: 500, short: -110 },
    { words: 'turn >= 3', found: 2, short: 1 },
  ]);
  expect(whyNot(game.program, game.position, { event: 'visit' })).toEqual([{ kind: 'by-teacher-only' }]);
  expect(whyNot(game.program, game.position, { option: 'vote' })).toEqual([
    { kind: 'support', found: 416, needed: 450 },
  ]);
  game.played('firm');
  expect(whyNot(game.program, game.position, { reaction: 'china.freeze', option: 'firm' })).toEqual([
    { kind: 'spent', turn: 2 },
  ]);
});

const logOf = (choices: readonly string[]): { game: ReturnType<typeof given>; log: GameLog } => {
  const game = given(story);
  const entries = choices.flatMap((option, i) => [
    ...(i > 0 ? [{ command: { type: 'advance' } as const }] : []),
    { command: { type: 'decide', option } as const },
  ]);
  for (const { command } of entries) game.does(command);
  return { game, log: { header: newHeader(game.program, 'kumo-42'), entries } };
};

test('what would have changed it: the smallest step of a meter, and the latest other choice', () => {
  const { game, log } = logOf(['firm', 'firm']);
  const freeze = game.factsOf('reacted').find(({ reaction }) => reaction === 'china.freeze');
  // −7 before, −13 after the decision; freeze needs −10 or lower, so 3.1 higher would have kept it away
  expect(whatWouldHaveChanged(game.program, log, freeze?.id ?? -1)).toMatchObject({
    fact: { kind: 'reacted', reaction: 'china.freeze' },
    meter: { meter: 'china', by: 31 },
    choice: { turn: 2, instead: { type: 'decide', option: 'vote' }, of: { type: 'decide', option: 'firm' } },
  });
});

test('what would have changed a number is what would have changed the thing that brought it', () => {
  const { game, log } = logOf(['firm', 'firm']);
  const lost = game.factsOf('meter-moved').find(({ meter }) => meter === 'trade');
  expect(whatWouldHaveChanged(game.program, log, lost?.id ?? -1)?.fact).toMatchObject({ reaction: 'china.freeze' });
});

test('a defeat turns on goodwill', () => {
  const { game, log } = logOf(['vote']); // 50 − 8 = 42 of 45: fifteen points of goodwill are three of support
  const [defeat] = game.factsOf('defeated');
  expect(whatWouldHaveChanged(game.program, log, defeat?.id ?? -1)).toMatchObject({
    meter: { meter: 'goodwill.left', by: 148 },
    choice: { instead: { type: 'decide', option: 'firm' } },
  });
});
