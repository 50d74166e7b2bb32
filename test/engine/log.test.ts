import { expect, test } from 'vitest';
import { decode, encode, legal, LogError, newHeader, parseLog, read, replayLog, serializeLog } from '../../src/engine';
import { given } from '../support/engine-game';
import type { ScenarioWords } from '../support/engine-scenarios';

const words: ScenarioWords = {
  turns: 2,
  actors: { china: { relation: 10 } },
  meters: { mood: 50 },
  events: { islands: { once: false, options: { act: { change: { mood: '+3' } }, wait: {} } } },
};
const header = { ...newHeader(given(words).program, 'kumo-42') };
const first = JSON.stringify(header);

test('a game is its header and one line a command; a line that closes a turn carries the hash', () => {
  const { program } = given(words);
  const commands = [
    { type: 'decide', option: 'act' },
    { type: 'advance' },
    { type: 'decide', option: 'wait' },
  ] as const;
  const replay = replayLog(program, { header, entries: commands.map((command) => ({ command })) });
  expect(replay.hashes).toHaveLength(2);
  const [one, two] = replay.hashes;
  const text = [
    first,
    `{"type":"decide","option":"act","hash":"${one}"}`,
    '{"type":"advance"}',
    `{"type":"decide","option":"wait","hash":"${two}"}`,
    '',
  ].join('\n');
  const parsed = parseLog(text);
  expect(serializeLog(parsed)).toBe(text);
  expect(replayLog(program, parsed).problem).toBe(null);
});

test('a hash that differs, a command that is refused, and other rules are told apart', () => {
  const { program } = given(words);
  const decide = { command: { type: 'decide', option: 'act' } as const };
  const wrong = replayLog(program, { header, entries: [{ ...decide, hash: '0'.repeat(16) }] });
  expect(wrong.problem).toMatchObject({ kind: 'other-hash', entry: 0, turn: 1, wanted: '0'.repeat(16) });
  const refused = replayLog(program, { header, entries: [decide, decide] });
  expect(refused.problem).toMatchObject({ kind: 'refused', entry: 1, refusal: { code: 'wrong-phase' } });
  const other = replayLog(program, { header: { ...header, rulesHash: 'f'.repeat(16) }, entries: [] });
  expect(other.problem?.kind).toBe('other-rules-hash');
  expect(replayLog(program, { header: { ...header, rules: 99 }, entries: [] }).problem?.kind).toBe('other-rules');
});

test.each<[string, string, number]>([
  ['', 'the file is empty', 1],
  ['{', 'not JSON', 1],
  ['[]', 'not a JSON object', 1],
  [first.replace('"format":1', '"format":2'), 'format must be 1, found 2', 1],
  [first.replace('kumo-42', ''), 'seed must be a phrase', 1],
  [first.replace('"seed"', '"sead"'), 'the header has no "sead"', 1],
  [first.replace('"humans":[]', '"humans":"china"'), 'humans must be a list', 1],
  [`${first}\n{"type":"dance"}`, 'type must be one of raise', 2],
  [`${first}\n{"type":"decide"}`, 'decide needs option', 2],
  [`${first}\n{"type":"decide","option":7}`, 'option must be a name', 2],
  [`${first}\n{"type":"decide","option":"act","hash":"x"}`, 'hash must be 16 hex digits', 2],
  [`${first}\n{"type":"advance"}\n{"type":"advance","now":1}`, 'advance has no "now"', 3],
  [`${first}\n{"type":"settle","votes":{"act":-1}}`, 'votes must give a count of votes for act', 2],
  [`${first}\n{"type":"settle","votes":[3]}`, 'votes must be a map of names', 2],
  [`${first}\n{"type":"predict","option":"act","calls":{"china":"sideways"}}`, 'calls must give up or same or down', 2],
  [`${first}\n{"type":"respond","actor":"china","reaction":3}`, 'reaction must be a name or null', 2],
  [`${first}\n{"type":"raise","argument":"${'x'.repeat(11_000)}"}`, 'longer than 10000 characters', 2],
  [`${first}\n${'{"type":"advance"}\n'.repeat(5_001)}`, 'more than 5000 lines', 5001],
  ['x'.repeat(1_000_001), 'longer than 1000000 characters', 1],
])('a broken log says where and what (%#)', (text, problem, line) => {
  let found: unknown;
  try {
    parseLog(text);
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(LogError);
  expect((found as LogError).problem).toContain(problem);
  expect((found as LogError).line).toBe(line);
});

test('names that mean something to JavaScript are only names', () => {
  const text = `${first}\n{"type":"settle","votes":{"__proto__":3,"constructor":2}}`;
  const { entries } = parseLog(text);
  const { program } = given(words);
  expect(replayLog(program, { header, entries }).problem).toMatchObject({
    kind: 'refused',
    refusal: { code: 'unknown-name' },
  });
});

test('bytes that are no position of this program are refused', () => {
  const game = given(words).decided('act');
  const bytes = encode(game.program, game.position);
  expect(bytes.length).toBeLessThan(60);
  expect([...(decode(game.program, bytes) as Int32Array)]).toEqual([...(game.position as Int32Array)]);
  const other = given({ ...words, turns: 3 });
  expect(() => decode(other.program, bytes)).toThrow('made by other rules');
  expect(() => decode(game.program, bytes.slice(0, -1))).toThrow('not a position');
  expect(() => decode(game.program, Uint8Array.from([...bytes, 0]))).toThrow('not a position');
  expect(() => decode(game.program, new Uint8Array(0))).toThrow('made by other rules');
  // Whatever one byte becomes, it is refused or it is a position that can be read and played.
  for (let i = 4; i < bytes.length; i++) {
    const broken = Uint8Array.from(bytes);
    broken[i] = 255;
    try {
      const position = decode(game.program, broken);
      expect(legal(game.program, position).length).toBeGreaterThan(0);
      expect(read(game.program, position).turns).toBe(2);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
});
