import { describe, expect, test } from 'vitest';
import { divide, type Perft, perft, start } from '../../src/engine';
import { shipped } from '../support/engine-cases';

/**
 * All ways to play, counted. A changed permission changes the counts, a changed effect the digest. Where the change is
 * wanted, put the new numbers here and say in the commit what changed for the reader; `npm run perft -- CASE --divide`
 * shows where two versions part.
 */
const TO_THE_END = 60;
const PINNED: readonly (readonly [string, string, number, Perft])[] = [
  ['tiny', 'hello', 2, { paths: 8, distinct: 9, digest: '274b4aca' }],
  ['tiny', 'hello', 4, { paths: 36, distinct: 31, digest: '4f0ca2b4' }],
  ['tiny', 'hello', TO_THE_END, { paths: 288, distinct: 93, digest: 'f5508d1d' }],
  ['tiny', 'kumo-42', TO_THE_END, { paths: 288, distinct: 93, digest: 'a3e70ee3' }],
  ['crossroads-2012', 'hello', 3, { paths: 452, distinct: 134, digest: 'a26aae39' }],
  ['crossroads-2012', 'hello', 5, { paths: 10664, distinct: 922, digest: '4f8d542e' }],
];

describe('perft', () => {
  test.each(PINNED)('%s, seed %s, %i commands deep', (name, seed, depth, expected) => {
    const program = shipped(name);
    expect(perft(program, start(program, seed), depth)).toEqual(expected);
  });

  test('the parts of a divide sum to the whole', () => {
    const program = shipped('tiny');
    const first = start(program, 'hello');
    const parts = divide(program, first, TO_THE_END);
    const whole = perft(program, first, TO_THE_END);
    expect(parts.reduce((sum, { found }) => sum + found.paths, 0)).toBe(whole.paths);
  });

  test('a theory changes the digest and no count of what is allowed in the first turn', () => {
    const plain = shipped('tiny');
    const other = shipped('tiny', 'memory');
    const one = perft(plain, start(plain, 'hello'), 4);
    const two = perft(other, start(other, 'hello'), 4);
    expect(two.paths).toBe(one.paths);
    expect(two.digest).not.toBe(one.digest);
  });
});
