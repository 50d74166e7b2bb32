import type { Lang } from './lang';

/** A month by its number from year 0: 2012-09 is 2012 × 12 + 8. */
export type Month = number;

export function monthOf(date: string): Month {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

const yearOf = (month: Month): number => Math.floor(month / 12);

// Written by hand: making one formatter of `Intl` takes longer than everything else before the first paint.
const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const englishMonth = (month: Month): string => EN_MONTHS[month - yearOf(month) * 12] ?? '';
const shortMonth = (lang: Lang, month: Month): string =>
  lang === 'ja' ? `${month - yearOf(month) * 12 + 1}月` : englishMonth(month).slice(0, 3);

/** "September 2012", 2012年9月. */
export const monthIn = (lang: Lang, month: Month): string =>
  lang === 'ja' ? `${yearOf(month)}年${shortMonth('ja', month)}` : `${englishMonth(month)} ${yearOf(month)}`;

/** "Sep 2012", 2012年9月: for narrow places. */
export const shortMonthYearIn = (lang: Lang, month: Month): string =>
  lang === 'ja' ? monthIn(lang, month) : `${shortMonth(lang, month)} ${yearOf(month)}`;

/** "Sep", 9月: a tick of a time line. */
export const tickIn = (lang: Lang, month: Month): string => shortMonth(lang, month);

/** "Sep–Dec 2012", 2012年9月〜12月; both years when the span crosses one. */
export function spanIn(lang: Lang, from: Month, months: number): string {
  const to = from + months - 1;
  if (to <= from) return monthIn(lang, from);
  const sameYear = yearOf(from) === yearOf(to);
  if (lang === 'ja') return `${monthIn(lang, from)}〜${sameYear ? shortMonth(lang, to) : monthIn(lang, to)}`;
  const first = sameYear ? shortMonth(lang, from) : shortMonthYearIn(lang, from);
  return `${first}–${shortMonthYearIn(lang, to)}`;
}

/** A source's date as exact as it is known: year, year and month, or the day. */
export function dateIn(lang: Lang, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return lang === 'ja' ? `${year}年` : year;
  if (day === undefined) return monthIn(lang, monthOf(date));
  const inMonth = monthIn(lang, monthOf(date));
  return lang === 'ja' ? `${inMonth}${Number(day)}日` : `${Number(day)} ${inMonth}`;
}
