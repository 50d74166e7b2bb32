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
const lists = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  ja: new Intl.ListFormat('ja', { type: 'conjunction' }),
};
export const listIn = (lang: Lang, items: readonly string[]): string => lists[lang].format(items);
