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

test('the Japanese file of credits names the same works, versions and licences', () => {
  const [english, japanese] = ['CREDITS.md', 'CREDITS.ja.md'].map((file) =>
    readFileSync(`assets/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `')),
  );
  expect(japanese?.length).toBe(english?.length);
  english?.forEach((row, i) => {
    const other = japanese?.[i] ?? '';
    const cells = row.split('|').map((cell) => cell.trim());
    // Folders, packages, versions and marks of licences are written as they are in both.
    const marks =
      `${cells[1]} ${cells[2]} ${cells[4]}`.match(
        /`[^`]+`|@[\w/-]+|[\w-]+-icons|lucide-static|MIT|ISC|SIL OFL 1\.1|CC0 1\.0/g,
      ) ?? [];
    for (const mark of marks) expect(other, row).toContain(mark);
    if (cells[3]) expect(other, row).toContain(`| ${cells[3]} |`);
    expect(other.split('|').length, row).toBe(row.split('|').length);
  });
});
