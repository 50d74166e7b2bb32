import { en } from './en';
import { ja } from './ja';
import type { Lang } from './lang';
import { changeIn, numberIn, signedIn } from './numbers';
import { withInnerQuotes } from './quotes';

/**
 * Words with holes: `{name}` takes words or a number, `{by:change}` a number that always carries a sign,
 * `{points:signed}` a value on a two-sided scale, `{count#card|cards}` the form that fits the number.
 */
export type Words = typeof en;
export type Key = keyof Words;

type NameIn<Hole extends string> = Hole extends `${infer Name}:${string}`
  ? Name
  : Hole extends `${infer Name}#${string}`
    ? Name
    : Hole;
type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? NameIn<Hole> | HolesIn<Rest>
  : never;
type Given<K extends Key> = { [One in K]: HolesIn<Words[One]> }[K];
export type Params = Readonly<Record<string, string | number>>;
/** Nothing for words without holes, else every hole by name. */
export type ParamsFor<K extends Key> = [Given<K>] extends [never]
  ? [params?: Params]
  : [params: Readonly<Record<Given<K>, string | number>>];

export const DICTIONARIES: Readonly<Record<Lang, Readonly<Record<Key, string>>>> = { en, ja };

const HOLE = /\{(\w+)(?::(\w+)|#([^|}]*)\|([^}]*))?\}/g;

function fill(lang: Lang, words: string, params: Params): string {
  const filled = words.replace(HOLE, (hole, name: string, form?: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    if (typeof value === 'string') return value;
    if (one !== undefined) return lang === 'en' && value === 1 ? one : (other ?? '');
    if (form === 'change') return changeIn(lang, value);
    if (form === 'signed') return signedIn(lang, value);
    return numberIn(lang, value);
  });
  return withInnerQuotes(filled);
}

export type Translate = <K extends Key>(key: K, ...params: ParamsFor<K>) => string;

/** `t` for one language: the words of a key with its holes filled. */
export const translator =
  (lang: Lang): Translate =>
  (key, ...[params]) =>
    params ? fill(lang, DICTIONARIES[lang][key], params) : DICTIONARIES[lang][key];

const translators: Readonly<Record<Lang, Translate>> = { en: translator('en'), ja: translator('ja') };
/** The same `t` each time, so that a view may depend on it. */
export const translateIn = (lang: Lang): Translate => translators[lang];
export const t = <K extends Key>(lang: Lang, key: K, ...params: ParamsFor<K>): string =>
  translators[lang](key, ...params);
