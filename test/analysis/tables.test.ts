import { expect, test } from 'vitest';
import { pageReport, plainReport, type Report } from '../../tools/shared/tables';

const report: Report = {
  title: { en: 'Ends', ja: '結末' },
  intro: [],
  sections: [
    {
      title: { en: 'Shares', ja: '割合' },
      table: {
        head: [{ en: 'ending', ja: '結末' }, '%', { en: 'who', ja: '誰' }],
        rows: [
          [{ en: 'calm', ja: '凪' }, '9.5', 'a|b'],
          [{ en: 'a shared sea', ja: '海' }, '<100', { en: 'dove', ja: '穏健派' }],
          ['none', '−', ''],
        ],
      },
      lines: [{ en: 'calm is rare', ja: '凪はまれ' }],
    },
  ],
};

test('a terminal counts a full-width character as two columns', () => {
  expect(plainReport(report, 'ja')).toBe(
    '結末\n\n割合\n  結末  %     誰\n  凪    9.5   a|b\n  海    <100  穏健派\n  none  −\n  · 凪はまれ\n',
  );
});

test('a page without a language has both, and no cell breaks its table', () => {
  const page = pageReport(report);
  expect(page).toContain('# Ends / 結末\n');
  expect(page).toContain('| calm / 凪 | 9.5 | a\\|b |\n| a shared sea / 海 | <100 | dove / 穏健派 |');
  expect(pageReport(report, 'en')).toContain('| calm | 9.5 |');
});

test('columns of numbers stand to the right', () => {
  const numbers = {
    head: ['n', 'points'],
    rows: [
      ['a', '9.5 ±0.1'],
      ['b', '−12 (−13–−11)'],
      ['c', '–'],
    ],
  };
  const one: Report = { title: {}, intro: [], sections: [{ title: {}, table: numbers }] };
  expect(pageReport(one)).toContain('| --- | --: |');
});
