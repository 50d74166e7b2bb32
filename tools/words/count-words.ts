import type { Text } from '../../src/engine';
import type { Lang } from '../../src/i18n';

/** Reading speeds of a sixteen-year-old who wants to understand, in words (English) or characters (Japanese) a minute. */
export const SPEEDS: Readonly<Record<Lang, number>> = { en: 200, ja: 500 };

/** How much there is to read, in both languages. */
export type Amount = Readonly<Record<Lang, number>>;
export const NOTHING: Amount = { en: 0, ja: 0 };

export const plus = (...amounts: readonly Amount[]): Amount =>
  amounts.reduce((sum, { en, ja }) => ({ en: sum.en + en, ja: sum.ja + ja }), NOTHING);
export const largest = (amounts: readonly Amount[]): Amount => ({
  en: Math.max(0, ...amounts.map(({ en }) => en)),
  ja: Math.max(0, ...amounts.map(({ ja }) => ja)),
});
export const smallest = (amounts: readonly Amount[]): Amount =>
  amounts.length === 0
    ? NOTHING
    : { en: Math.min(...amounts.map(({ en }) => en)), ja: Math.min(...amounts.map(({ ja }) => ja)) };
export const times = ({ en, ja }: Amount, factor: number): Amount => ({ en: en * factor, ja: ja * factor });

/** Minutes to read so much. */
export const minutesOf = (amount: Amount, lang: Lang): number => amount[lang] / SPEEDS[lang];

/** English by words between spaces that hold a letter or a digit; Japanese by characters, without spaces. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
export const charactersIn = (text: string): number => [...text.replace(/\s/g, '')].length;

/**
 * What a reader of each language reads of texts of a case. `plain` takes marks away: emphasis, glossary terms, and the
 * readings beside kanji, which are seen but not read one by one.
 */
export const amountOf = (
  plain: Readonly<Record<Lang, (text: Text) => string>>,
  texts: readonly (Text | undefined)[],
): Amount =>
  texts.reduce<Amount>(
    (sum, text) => (text ? { en: sum.en + wordsIn(plain.en(text)), ja: sum.ja + charactersIn(plain.ja(text)) } : sum),
    NOTHING,
  );
