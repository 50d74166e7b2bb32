import { describe, expect, test } from 'vitest';
import {
  changeIn,
  dateIn,
  listIn,
  monthIn,
  monthOf,
  numberIn,
  preferredLang,
  rangeIn,
  signedIn,
  spanIn,
  t,
  textOf,
  tickIn,
} from '../../src/i18n';

describe('numbers', () => {
  test('a change always carries a sign, and minus is a minus, not a hyphen', () => {
    expect([3, -5, 0, -0.4].map((by) => changeIn('en', by))).toEqual(['+3', '−5', '±0', '−0.4']);
    expect(numberIn('ja', -12)).toBe('−12');
    expect([72, 0, -18].map((points) => signedIn('en', points))).toEqual(['+72', '0', '−18']);
  });
  test('large numbers are written in groups of three, with one digit after the point at most', () => {
    expect([0, 999, 1000, 1234567.25, 0.05, 12.34].map((value) => numberIn('en', value))).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567.3',
      '0.1',
      '12.3',
    ]);
  });
  test('ranges are written as each language writes them', () => {
    expect(rangeIn('en', 2, 5)).toBe('+2 to +5');
    expect(rangeIn('ja', 2, 5)).toBe('+2〜+5');
    expect(rangeIn('en', -1, 3)).toBe('−1 to +3');
    expect(rangeIn('ja', -4, 0)).toBe('−4〜0');
    expect(rangeIn('en', 2, 2)).toBe('+2');
  });
});

describe('dates', () => {
  const month = monthOf('2012-09');
  test('a month and its span in both languages', () => {
    expect(monthIn('en', month)).toBe('September 2012');
    expect(monthIn('ja', month)).toBe('2012年9月');
    expect(spanIn('en', month, 4)).toBe('Sep–Dec 2012');
    expect(spanIn('ja', month, 4)).toBe('2012年9月〜12月');
  });
  test('a span over new year names both years', () => {
    expect(spanIn('en', month, 6)).toBe('Sep 2012–Feb 2013');
    expect(spanIn('ja', month, 6)).toBe('2012年9月〜2013年2月');
    expect(spanIn('en', month, 1)).toBe('September 2012');
  });
  test('every month has three letters or a number', () => {
    const ticks = Array.from({ length: 12 }, (_, i) => tickIn('en', monthOf('2013-01') + i));
    expect(ticks.every((tick) => tick.length === 3)).toBe(true);
    expect(tickIn('ja', monthOf('2012-12'))).toBe('12月');
  });
  test('a source is dated as exactly as it is known', () => {
    expect(['2012', '2012-09', '2012-09-11'].map((date) => dateIn('en', date))).toEqual([
      '2012',
      'September 2012',
      '11 September 2012',
    ]);
    expect(['2012', '2012-09', '2012-09-11'].map((date) => dateIn('ja', date))).toEqual([
      '2012年',
      '2012年9月',
      '2012年9月11日',
    ]);
  });
});

describe('words', () => {
  test('the form fits the number in English; Japanese has one', () => {
    expect(t('en', 'cases.turns', { turns: 1 })).toBe('1 turn');
    expect(t('en', 'cases.turns', { turns: 4 })).toBe('4 turns');
    expect(t('ja', 'cases.turns', { turns: 4 })).toBe('全4ターン');
  });
  test('words that look like a hole are never filled a second time', () => {
    expect(t('en', 'debrief.youChose', { option: '{count} $& {option}' })).toBe('You chose “{count} $& {option}”.');
  });
  test('a text falls back to English, then to any language it has', () => {
    expect(textOf({ en: 'Close', ja: '親密' }, 'ja')).toBe('親密');
    expect(textOf({ en: 'Close' }, 'ja')).toBe('Close');
    expect(textOf({ ko: '가깝다' }, 'en')).toBe('가깝다');
    expect(textOf({}, 'en')).toBe('');
  });
  test('lists and preferred languages', () => {
    expect(listIn('en', ['China', 'Russia', 'Taiwan'])).toBe('China, Russia and Taiwan');
    expect(listIn('ja', ['中国', 'ロシア'])).toBe('中国、ロシア');
    expect(preferredLang(['fr-FR', 'ja-JP', 'en'])).toBe('ja');
    expect(preferredLang(['ko'])).toBe('en');
  });
});
