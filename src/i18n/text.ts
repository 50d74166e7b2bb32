import type { Text } from '../engine';
import { type Lang, LANGS } from './lang';

/** The words of a scenario in the reader's language, else in English, else in any other it was written in. */
export function textOf(text: Text, lang: Lang): string {
  for (const one of [lang, ...LANGS]) {
    const words = text[one];
    if (words !== undefined && words !== '') return words;
  }
  return Object.values(text)[0] ?? '';
}

/** "US, China and Russia", アメリカ、中国、ロシア. */
export function listIn(lang: Lang, items: readonly string[]): string {
  if (lang === 'ja') return items.join('、');
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
