import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario';

const base = readFileSync(resolve(import.meta.dirname, '../lint-cases/base.yaml'), 'utf8');
/** The effect of this one comes after the last turn: advice E020. */
const late = base.replace('            after: 1\n', '            after: 3\n');
const codes = (text: string): readonly string[] => loadScenario(text, 'base.yaml').diagnostics.map(({ code }) => code);

describe('advice that an author has answered', () => {
  test('is given as long as it is not answered', () => {
    expect(codes(late)).toEqual(['E020']);
  });

  test('is silent at a line that gives a reason, or below a line that does', () => {
    expect(codes(late.replace('after: 3', 'after: 3 # ok E020: it shows what would have come'))).toEqual([]);
    expect(
      codes(late.replace('            after: 3', '            # ok E020: 次の章で届く\n            after: 3')),
    ).toEqual([]);
  });

  test('is silent in the whole file when the file gives a reason', () => {
    expect(codes(`${late}\nignore: { E020: it shows what would have come }\n`)).toEqual([]);
  });

  test('speaks on when no reason is given, or for another code', () => {
    expect(codes(late.replace('after: 3', 'after: 3 # ok E020'))).toEqual(['E020', 'X001']);
    expect(codes(late.replace('after: 3', 'after: 3 # ok D011: sure'))).toEqual(['E020']);
  });

  test('errors cannot be answered away', () => {
    const broken = base.replace('fallback: wait', 'fallback: sign # ok E011: sure');
    expect(codes(`${broken}\nignore: { E011: sure }\n`)).toEqual(['E011']);
  });
});
