import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { creditsIn } from '../../src/ui/shell/credits';

test('every row of the file of credits is shown, with its licence', () => {
  const text = readFileSync('assets/CREDITS.md', 'utf8');
  const rows = creditsIn(text);
  expect(rows.length).toBe(text.split('\n').filter((line) => line.startsWith('| `')).length);
  expect(rows.map(({ folder }) => folder)).toContain('flags');
  for (const { folder, from, licence } of rows) {
    expect(from, folder).not.toBe('');
    expect(`${from}${licence}`, folder).not.toContain('`');
  }
});

test('a broken row is passed over rather than shown wrong', () => {
  expect(creditsIn('| `flags` | half a row |')).toEqual([]);
});
