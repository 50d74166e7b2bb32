import { expect, test } from 'vitest';
import { compile, CompileError, type Scenario } from '../../src/engine';
import { NameBook } from '../../src/engine/names';
import { type ScenarioWords, scenario } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

const errorOf = (file: Scenario, theory?: string): Pick<CompileError, 'code' | 'path'> => {
  try {
    compile(file, theory);
  } catch (error) {
    if (error instanceof CompileError) return { code: error.code, path: error.path };
    throw error;
  }
  throw new Error('it compiled');
};
const islands = (
  options: NonNullable<ScenarioWords['events']>[string]['options'],
  fallback?: string,
): ScenarioWords => ({
  actors: { china: {} },
  meters: { consent: 50 },
  blocs: { left: {} },
  events: { islands: { options, ...(fallback === undefined ? {} : { fallback }) } },
});
const act = 'events.islands.options.act';

test.each<[string, ScenarioWords, string, string]>([
  ['a meter nobody declared', islands({ act: { change: { chnia: '+1' } } }), 'unknown-name', `${act}.change.chnia`],
  [
    'a meter in a condition',
    islands({ act: {}, b: { needs: ['chnia > 1'] } }),
    'unknown-name',
    'events.islands.options.b.needs.1',
  ],
  ['half a tenth', islands({ act: { change: { consent: '=1.25' } } }), 'not-whole-tenths', `${act}.change.consent`],
  ['a scale beyond 400 %', islands({ act: { change: { consent: 'x401%' } } }), 'out-of-range', `${act}.change.consent`],
  [
    'a range wider than 20',
    islands({ act: { change: { consent: '-11..+10' } } }),
    'out-of-range',
    `${act}.change.consent`,
  ],
  ['a vote without a fallback', islands({ act: { needsSupport: 50 }, b: {} }), 'fallback-missing', 'events.islands'],
  ['nothing left to choose', islands({ act: { needs: ['consent > 60'] } }), 'fallback-missing', 'events.islands'],
  [
    'a fallback with needs',
    islands({ act: { needs: ['consent > 60'] }, b: {} }, 'act'),
    'fallback-not-free',
    'events.islands.fallback',
  ],
  ['a fallback from elsewhere', islands({ act: {} }, 'flee'), 'unknown-name', 'events.islands.fallback'],
  ['a vote without blocs', { ...islands({ act: { needsSupport: 50 }, b: {} }, 'b'), blocs: {} }, 'no-blocs', act],
  ['a meter called like a counterpart', { ...islands({ act: {} }), meters: { china: 50 } }, 'name-used-twice', 'china'],
  [
    'a start outside the limits',
    { ...islands({ act: {} }), meters: { consent: 101 } },
    'out-of-range',
    'meters.consent',
  ],
  ['too many turns', { ...islands({ act: {} }), turns: 41 }, 'too-many', 'turns'],
  [
    'nine options',
    islands(Object.fromEntries([...'abcdefghi'].map((name) => [name, {}]))),
    'too-many',
    'events.islands',
  ],
])('%s is a compile error that names the place', (_, words, code, path) => {
  expect(errorOf(scenario(words))).toEqual({ code, path });
});

test('more waiting entries than the limit is refused, never cut short', () => {
  const later = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`entry-${i}`, { after: 40 }]));
  expect(errorOf(scenario({ turns: 40, events: { a: { options: { b: { later } } } } })).code).toBe('too-many');
});

test('two names that share a hash are refused', () => {
  const book = new NameBook();
  // Found by trying: these two have the same 32 bits.
  book.hash('tag', 'hbonyv', 'tags');
  expect(() => book.hash('tag', 'ikzncq', 'tags')).toThrow('two-names-one-hash');
});

const theories: ScenarioWords = {
  turns: 1,
  actors: { china: { relation: 10, reactions: { protest: { change: { 'china.security': '-3' } } } } },
  meters: { consent: 50 },
  blocs: { left: { weight: 3 } },
  events: {
    islands: { options: { act: { change: { consent: 'x50%', china: '-2..+2' }, needs: ['consent > 20'] }, b: {} } },
  },
  theories: {
    spiral: { 'actors.china.reactions.protest.change.china.security': -8, 'meters.consent.start': 60 },
    shrug: { [`${act}.change.consent`]: 200 },
    nowhere: { 'actors.china.reactions.protest.change.chnia': 1 },
    threshold: { [`${act}.needs.1`]: 1 },
    range: { [`${act}.change.china`]: 1 },
  },
};

test('a theory changes numbers, keeps operators, and leaves the rules hash alone', () => {
  const plain = given(theories).decided('b');
  const spiral = given(theories, { theory: 'spiral' }).decided('b');
  expect([plain.points('china.security'), spiral.points('china.security')]).toEqual([7, 2]);
  expect([plain.points('consent'), spiral.points('consent')]).toEqual([50, 60]);
  expect(given(theories, { theory: 'shrug' }).decided('act').points('consent')).toBe(100);
  expect(spiral.program.rulesHash).toBe(plain.program.rulesHash);
  expect(spiral.program.theory).toBe('spiral');
});

test('a theory must hit exactly one number, and never a threshold', () => {
  const file = scenario(theories);
  expect(errorOf(file, 'nowhere').code).toBe('patch-misses');
  expect(errorOf(file, 'threshold').code).toBe('patch-misses');
  expect(errorOf(file, 'range').code).toBe('patch-not-a-number');
  expect(errorOf(file, 'flat-earth').code).toBe('unknown-theory');
});

test('the rules hash ignores words and knows every number', () => {
  const file = scenario(theories);
  const { rulesHash } = compile(file);
  const [event] = file.events;
  if (!event) throw new Error('there is an event');
  const reworded = { ...file, title: { en: 'Other words' }, events: [{ ...event, text: { en: 'Other words' } }] };
  expect(compile(reworded).rulesHash).toBe(rulesHash);
  expect(compile({ ...file, events: [{ ...event, weight: 2 }] }).rulesHash).not.toBe(rulesHash);
  expect(compile({ ...file, turns: 2 }).rulesHash).not.toBe(rulesHash);
});
