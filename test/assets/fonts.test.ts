/** Every character a player can meet is in a shipped font of its language: nothing falls back to the machine's own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { shippedCases } from '../support/cases';

interface Coverage {
  readonly faces: readonly { readonly file: string; readonly family: string; readonly ranges: string }[];
}
const folder = resolve(import.meta.dirname, '../../assets/fonts');
const coverage = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8')) as Coverage;

function charactersOf(families: readonly string[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { family, ranges } of coverage.faces) {
    if (!families.includes(family)) continue;
    for (const range of ranges.split(',')) {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      for (let code = first; code <= last; code++) held.add(code);
    }
  }
  return held;
}

/** White space and the phrase break that BudouX puts in are drawn by no font. */
const UNDRAWN = new Set([0x0a, 0x0d, 0x09, 0x20, 0x200b, 0x3000]);
const missingFrom = (held: ReadonlySet<number>, text: string): readonly string[] =>
  [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !held.has(code) && !UNDRAWN.has(code);
  });

/** All strings of one language anywhere in a scenario. */
function wordsIn(value: unknown, lang: string): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => (key === lang && typeof item === 'string' ? item : wordsIn(item, lang)))
    .join('');
}

const FACES = {
  en: [
    ['Source Sans 3', 'BIZ UDPGothic'],
    ['Source Serif 4', 'Shippori Mincho'],
    ['Atkinson Hyperlegible Next', 'BIZ UDPGothic'],
  ],
  ja: [['BIZ UDPGothic'], ['Shippori Mincho', 'BIZ UDPGothic']],
} as const;
const interfaceWords = { en: Object.values(en).join(''), ja: Object.values(ja).join('') };

describe.each(['en', 'ja'] as const)('%s', (lang) => {
  test.each(FACES[lang].map((families) => [families.join(' then '), families] as const))(
    'interface words in %s',
    (_, families) => {
      expect(missingFrom(charactersOf(families), interfaceWords[lang])).toEqual([]);
    },
  );
  test.each(shippedCases().map((scenario) => [scenario.id, scenario] as const))('words of %s', (_, scenario) => {
    for (const families of FACES[lang]) {
      expect(missingFrom(charactersOf(families), wordsIn(scenario, lang)), families.join(' then ')).toEqual([]);
    }
  });
});

test("claimants' names are drawn by a face of their own script", () => {
  const faceOf: Readonly<Record<string, string>> = {
    ko: 'Noto Sans KR',
    'zh-Hans': 'Noto Sans SC',
    'zh-Hant': 'Noto Sans TC',
    ja: 'BIZ UDPGothic',
    ru: 'Source Sans 3',
  };
  for (const scenario of shippedCases()) {
    for (const { names } of scenario.places) {
      for (const { text, lang } of names) {
        expect(missingFrom(charactersOf([faceOf[lang] ?? 'Source Sans 3']), text), `${text} (${lang})`).toEqual([]);
      }
    }
  }
});

test('the test would notice a character that no face holds', () => {
  expect(missingFrom(charactersOf(['Source Sans 3']), 'a𠮷')).toEqual(['𠮷']);
});
