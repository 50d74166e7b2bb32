/** What to look at: sizes, languages, text sizes and screens, read from the options of the command. */
import { LANGS, type Lang } from '../../src/i18n';
import type { Size } from '../../test/e2e/support/open-page';
import { leadsTo, STOPS } from '../../test/e2e/support/tour';
import { UsageError } from '../shared/command-line';

/** One walk through the game. */
export interface Look {
  readonly size: Size;
  readonly lang: Lang;
  readonly textSize: number;
}

export interface Looks {
  readonly looks: readonly Look[];
  /** Screens asked for; empty means all. */
  readonly screens: readonly string[];
}

interface Asked {
  readonly lang?: string;
  readonly size?: string;
  readonly text?: string;
  readonly screen?: string;
}

const TEXT_SIZES = ['100', '125', '150'];
const SIZE = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/;

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function sizeOf(text: string): Size {
  const [, width, height] = SIZE.exec(text) ?? [];
  if (!width || !height) throw new UsageError(`"${text}" is no size; write it as 1366x768.`);
  return { width: Number(width), height: Number(height) };
}

function langOf(text: string): Lang {
  const lang = LANGS.find((one) => one === text);
  if (!lang) throw new UsageError(`There is no language "${text}". Languages: ${LANGS.join(', ')}.`);
  return lang;
}

function textSizeOf(text: string): number {
  if (!TEXT_SIZES.includes(text))
    throw new UsageError(`The game has no text size ${text}. It has: ${TEXT_SIZES.join(', ')}.`);
  return Number(text);
}

/** Throws a UsageError for what the game does not have. */
export function askedLooks({
  lang = LANGS.join(','),
  size = '1366x768,1366x625,390x844',
  text = '100',
  screen = '',
}: Asked): Looks {
  const screens = listed(screen);
  const unknown = screens.find((name) => !STOPS.some((stop) => leadsTo(stop, [name])));
  if (unknown !== undefined) throw new UsageError(`There is no screen "${unknown}". Screens: ${STOPS.join(', ')}.`);
  const langs = listed(lang).map(langOf);
  const texts = listed(text).map(textSizeOf);
  const looks = listed(size)
    .map(sizeOf)
    .flatMap((one) => langs.flatMap((lang) => texts.map((textSize) => ({ size: one, lang, textSize }))));
  return { looks, screens };
}

/** Name of a look's folder: `390x844-ja`, `390x844-ja-150`. */
export const nameOfLook = ({ size, lang, textSize }: Look): string =>
  `${size.width}x${size.height}-${lang}${textSize === 100 ? '' : `-${textSize}`}`;
