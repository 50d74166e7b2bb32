/** Every character a player can meet is in a shipped font of its language: nothing falls back to the machine's own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { NAMES, NAMES_ELSEWHERE } from '../../src/ui/map/sea-names';
import { shippedCases } from '../support/cases';

interface Coverage {
  readonly faces: readonly {
    readonly file: string;
    readonly family: string;
    readonly weight: string;
    readonly ranges: string;
  }[];
}
const folder = resolve(import.meta.dirname, '../../assets/fonts');
const coverage = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8')) as Coverage;

function heldBy(faces: Coverage['faces']): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { ranges } of faces) {
    for (const range of ranges.split(',')) {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      for (let code = first; code <= last; code++) held.add(code);
    }
  }
  return held;
}
const charactersOf = (families: readonly string[]): ReadonlySet<number> =>
  heldBy(coverage.faces.filter(({ family }) => families.includes(family)));

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

/** Everything an English page can show of the Japanese faces is in their small files, so that no large one is fetched. */
test('an English page needs only the small files of the Japanese faces', () => {
  const heldIn = (which: (face: Coverage['faces'][number]) => boolean): ReadonlySet<number> =>
    heldBy(coverage.faces.filter(which));
  const japaneseNames = shippedCases().flatMap(({ places }) =>
    places.flatMap(({ names }) => names.filter(({ lang }) => lang === 'ja').map(({ text }) => text)),
  );
  const shown =
    interfaceWords.en +
    shippedCases()
      .map((scenario) => wordsIn(scenario, 'en'))
      .join('') +
    japaneseNames.join('') +
    [...NAMES, ...NAMES_ELSEWHERE].map(({ own }) => own ?? '').join('') +
    '日本語';
  for (const [latin, japanese] of FACES.en) {
    const inLatin = heldIn(({ family }) => family === latin);
    const inSmall = heldIn(({ family, file }) => family === japanese && file.endsWith('-few.woff2'));
    expect(inSmall.size, japanese).toBeGreaterThan(0);
    expect(inSmall.size, `${japanese} stays small`).toBeLessThan(100);
    expect(missingFrom(new Set([...inLatin, ...inSmall]), shown), `${latin} and ${japanese}`).toEqual([]);
    expect(missingFrom(inSmall, japaneseNames.join('')), japanese).toEqual([]);
  }
});

test('no two files of a face hold the same character of everyday Japanese', () => {
  const files = coverage.faces.filter(({ family }) => family === 'BIZ UDPGothic' || family === 'Shippori Mincho');
  for (const face of files) {
    for (const other of files) {
      if (other === face || other.family !== face.family || other.weight !== face.weight) continue;
      const there = heldBy([other]);
      expect(
        [...heldBy([face])].filter((code) => there.has(code) && code > 0x20),
        `${face.file}, ${other.file}`,
      ).toEqual([]);
    }
  }
});

test('the test would notice a character that no face holds', () => {
  expect(missingFrom(charactersOf(['Source Sans 3']), 'a𠮷')).toEqual(['𠮷']);
});
