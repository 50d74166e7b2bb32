import type { Lang } from './lang';

const MINUS = '−';
/** Three digits at a time, as both languages write them; at most one after the point. */
function grouped(value: number): string {
  const [whole = '0', tenths] = String(Math.round(value * 10) / 10).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return tenths === undefined ? groups : `${groups}.${tenths}`;
}

/** A number with a real minus sign. */
export const numberIn = (_: Lang, value: number): string => `${value < 0 ? MINUS : ''}${grouped(Math.abs(value))}`;

/** A value on a scale with two sides: +72, −18, 0. */
export const signedIn = (lang: Lang, value: number): string => `${value > 0 ? '+' : ''}${numberIn(lang, value)}`;

/** A change, which always carries a sign: +3, −5, ±0. */
export const changeIn = (lang: Lang, by: number): string => (by === 0 ? '±0' : signedIn(lang, by));

/** "+2 to +5", +2〜+5; one number when both ends are the same. */
export function rangeIn(lang: Lang, low: number, high: number): string {
  if (low === high) return changeIn(lang, low);
  const between = lang === 'ja' ? '〜' : ' to ';
  return `${signedIn(lang, low)}${between}${signedIn(lang, high)}`;
}
