import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const sources = ['src/ui', 'src/view'].flatMap((folder) => filesBelow(join(root, folder)));

test('every icon that a screen names is in assets/icons', () => {
  const names = new Set<string>();
  for (const file of sources) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /<Icon\s+name="([a-z0-9-]+)"|\bicon: '([a-z0-9-]+)'/g,
    ))
      names.add(name);
  }
  names.delete('');
  expect(names.size).toBeGreaterThan(5);
  expect([...names].filter((name) => !existsSync(join(root, 'assets/icons', `${name}.svg`)))).toEqual([]);
});
