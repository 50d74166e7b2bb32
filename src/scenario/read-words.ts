import type { Path } from '../engine';
import { asAscii } from './atoms';
import { error, type Finding } from './diagnostic';
import type { WordNode } from './read-yaml';
import { short } from './shape-messages';
import { nearest } from './suggest';

/** One word of the file as what it stands for, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly finding: Finding };
const failed = (finding: Finding): { readonly finding: Finding } => ({ finding });

export function readLine(word: WordNode, path: Path, pattern?: string, example?: string): Read<string> {
  const value = word.value.trim();
  if (value.length <= 2000 && (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value))) return { value };
  return failed(
    error(
      'S032',
      word,
      {
        message: `"${short(value)}" does not fit "${path}".`,
        ...(example ? { fix: `write it like "${example}"` } : {}),
      },
      {
        message: `「${short(value)}」は「${path}」に使えません。`,
        ...(example ? { fix: `「${example}」のように書いてください` } : {}),
      },
    ),
  );
}

export function readNumber(
  word: WordNode,
  path: Path,
  min: number,
  max: number,
  unit?: 'percent' | 'degrees',
): Read<number> {
  const form =
    unit === 'degrees' ? /^[+-]?\d{1,4}(?:\.\d{1,6})?$/ : unit === 'percent' ? /^\d{1,4} ?%?$/ : /^[+-]?\d{1,7}$/;
  const written = word.value.trim();
  if (!form.test(written)) {
    const ascii = asAscii(written).replaceAll(',', '');
    const rounded = /^[+-]?\d{1,7}\.\d+$/.test(ascii) && unit !== 'degrees';
    const repaired = form.test(ascii) ? ascii : rounded ? String(Math.round(Number(ascii))) : null;
    return failed(
      error(
        'S030',
        word,
        {
          message: `"${short(written)}" is not a whole number.`,
          ...(rounded ? { why: 'Numbers are whole points; the engine keeps tenths by itself.' } : {}),
          ...(repaired ? { fix: `write ${repaired}` } : {}),
        },
        {
          message: `「${short(written)}」は整数ではありません。`,
          ...(rounded ? { why: '数値は整数で書きます。小数第1位は内部で扱います。' } : {}),
          ...(repaired ? { fix: `${repaired} と書いてください` } : {}),
        },
      ),
    );
  }
  const value = Number(written.replace(/ ?%$/, '')) + 0;
  if (value >= min && value <= max) return { value };
  const isFormat = path === 'format';
  return failed(
    error(
      'S031',
      word,
      isFormat
        ? {
            message: `This file is written for format ${value}; this program reads format ${max}.`,
            fix: `get a newer version, or write "format: ${max}"`,
          }
        : { message: `"${path}" must lie between ${min} and ${max}; it is ${value}.` },
      isFormat
        ? {
            message: `このファイルは形式 ${value} で書かれていますが、読めるのは形式 ${max} です。`,
            fix: `新しい版を使うか、「format: ${max}」と書いてください`,
          }
        : { message: `「${path}」は ${min} から ${max} までの数です。今は ${value} です。` },
    ),
  );
}

export function readSwitch(word: WordNode, path: Path): Read<boolean> {
  const value = word.value.trim();
  if (value === 'true' || value === 'false') return { value: value === 'true' };
  const meant = /^(yes|on|y|はい|true)$/i.test(value)
    ? 'true'
    : /^(no|off|n|いいえ|false)$/i.test(value)
      ? 'false'
      : null;
  return failed(
    error(
      'S032',
      word,
      { message: `"${path}" is true or false.`, ...(meant ? { fix: `write ${meant}` } : {}) },
      { message: `「${path}」は true か false です。`, ...(meant ? { fix: `${meant} と書いてください` } : {}) },
    ),
  );
}

export function readOneOf(word: WordNode, path: Path, words: readonly string[]): Read<string> {
  const value = word.value.trim();
  if (words.includes(value)) return { value };
  const near = nearest(asAscii(value).toLowerCase(), words);
  return failed(
    error(
      'S032',
      word,
      {
        message: `"${short(value)}" is not a known word for "${path}".`,
        why: `Known words: ${words.join(', ')}.`,
        ...(near ? { fix: `did you mean "${near}"?` } : {}),
      },
      {
        message: `「${short(value)}」は「${path}」に使える語ではありません。`,
        why: `使える語: ${words.join('、')}。`,
        ...(near ? { fix: `「${near}」のことですか` } : {}),
      },
    ),
  );
}

export function readDate(word: WordNode, finest: 'month' | 'day'): Read<string> {
  const value = word.value.trim();
  const example = finest === 'month' ? '2012-09' : '2013-07-23';
  if (isDate(value, finest)) return { value };
  return failed(
    error(
      'S033',
      word,
      { message: `"${short(value)}" is not a date.`, fix: `write it like ${example}` },
      { message: `「${short(value)}」は日付ではありません。`, fix: `${example} のように書いてください` },
    ),
  );
}

export function isDate(value: string, finest: 'month' | 'day'): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  if (finest === 'month') return month !== undefined && day === undefined && isMonth(month);
  if (month === undefined) return true;
  if (!isMonth(month)) return false;
  if (day === undefined) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;
