import { expect, test } from 'vitest';
import { t } from '../../src/i18n';
import { withInnerQuotes } from '../../src/i18n/quotes';

test('a label that quotes keeps its own marks inside ours', () => {
  expect(t('ja', 'when.chose', { label: '「見解の違い」を認める' })).toBe('「『見解の違い』を認める」を選んだ');
  expect(t('en', 'when.chose', { label: 'Keep the “two sides” line' })).toBe('“Keep the ‘two sides’ line” was chosen');
});

test('quotations side by side stay as they are, and so do marks that do not pair', () => {
  const two = '「棚上げ」は敗れ、「公開」が行われた';
  expect(withInnerQuotes(two)).toBe(two);
  const torn = '「「見解の違い…」';
  expect(withInnerQuotes(torn)).toBe(torn);
});
