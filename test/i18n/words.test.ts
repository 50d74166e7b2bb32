import { describe, expect, test } from 'vitest';
import { DICTIONARIES, type Key, LANGS } from '../../src/i18n';

const keys = Object.keys(DICTIONARIES.en) as Key[];
const holesOf = (words: string): readonly string[] =>
  [...new Set([...words.matchAll(/\{(\w+)/g)].map((hole) => hole[1] ?? ''))].sort();

test('both languages have the same keys in the same order, so that they stay in step', () => {
  expect(Object.keys(DICTIONARIES.ja)).toEqual(keys);
});

test('both languages fill the same holes', () => {
  const different = keys.filter((key) => holesOf(DICTIONARIES.en[key]).join() !== holesOf(DICTIONARIES.ja[key]).join());
  expect(different).toEqual([]);
});

describe.each(LANGS)('%s', (lang) => {
  test('no words are empty, and every hole is closed', () => {
    const bad = keys.filter((key) => {
      const words = DICTIONARIES[lang][key];
      const rest = words.replace(/\{\w+(:(change|signed)|#[^|{}]*\|[^{}]*)?\}/g, '');
      return words === '' || /[{}]/.test(rest);
    });
    expect(bad).toEqual([]);
  });
});

/** Names and signs that stay as they are in any language. */
const NOT_ENGLISH = /English|Space|Esc|km|MIT|CC BY|https?|\{[^}]*\}/g;

test('no English is left in the Japanese', () => {
  const left = keys.filter((key) => /[A-Za-z]{2,}/.test(DICTIONARIES.ja[key].replace(NOT_ENGLISH, '')));
  expect(left).toEqual([]);
});

test('Japanese uses its own punctuation, English the ordinary one', () => {
  expect(keys.filter((key) => /[,.!?:;] |[a-z][,.]$/.test(DICTIONARIES.ja[key].replace(NOT_ENGLISH, '')))).toEqual([]);
  expect(keys.filter((key) => /[、。（）「」〜・：？]/.test(DICTIONARIES.en[key]))).toEqual([]);
});

test('every sentence about a refusal is there', () => {
  expect(keys.filter((key) => key.startsWith('refusal.')).length).toBeGreaterThanOrEqual(14);
});
