import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARIES, LANGS, type Lang } from '../../src/i18n';

const FOLDER = join(import.meta.dirname, '../../docs');
const GUIDES: Readonly<Record<Lang, string>> = { en: 'player-guide.md', ja: 'player-guide.ja.md' };
const guideIn = (lang: Lang): string => readFileSync(join(FOLDER, GUIDES[lang]), 'utf8');

/** The words of every key that has any of its own, with a hole standing for anything. */
const spokenIn = (lang: Lang): readonly RegExp[] =>
  Object.values(DICTIONARIES[lang])
    .map((words) => words.split(/\{[^}]*\}/))
    .filter((parts) => parts.some((part) => /\p{Letter}/u.test(part)))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));

describe.each(LANGS)('the player’s guide in %s', (lang) => {
  test('quotes the screens word for word, so that a reader finds what it speaks of', () => {
    // The note at the top explains the bold letters with a bold word of its own.
    const quoted = [...guideIn(lang).matchAll(/\*\*(.+?)\*\*/g)].slice(1).map((bold) => bold[1] ?? '');
    const spoken = spokenIn(lang);
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter((words) => !spoken.some((one) => one.test(words)))).toEqual([]);
  });

  test('points only to pages that are there', () => {
    const links = [...guideIn(lang).matchAll(/\]\(([^)#:]+)\)/g)].map((link) => link[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(FOLDER, link)))).toEqual([]);
  });
});

test('both guides have the same parts in the same order', () => {
  const parts = (lang: Lang): readonly string[] => guideIn(lang).match(/^#+ /gm) ?? [];
  expect(parts('ja')).toEqual(parts('en'));
});
