import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: folder → folders and packages it may name. The table of docs/architecture.md, held by this test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/engine': ['seedrandom'],
  'src/scenario': ['src/engine', 'yaml'],
  'src/analysis': ['src/engine', 'seedrandom'],
  'src/classroom': ['src/engine', 'zod'],
  'src/view': ['src/engine', 'src/i18n', 'd3-shape'],
  'src/i18n': ['src/engine'],
  'src/store': [
    'src/engine',
    'src/scenario',
    'src/classroom',
    'src/analysis',
    'src/view',
    'src/i18n',
    'zustand',
    'virtual:scenarios',
  ],
  'src/workbench': ['src/engine', 'src/scenario', 'src/analysis', 'zustand'],
  'src/scenes': ['src/store', 'src/view', 'src/i18n', 'src/engine', 'phaser', 'assets'],
  'src/ui': ['src/store', 'src/view', 'src/i18n', 'src/engine', 'src/workbench', 'preact', 'd3-shape', 'assets'],
};
/** `src/main.ts` opens the page: it wires layers together and is the only file outside a layer. */
const OPENER = 'src/main.ts';
/** The one bridge: the screens load the scenes lazily, so that Phaser is fetched after the words. */
const LAZY_ONLY: ReadonlySet<string> = new Set(['src/ui→src/scenes']);

const root = resolve(import.meta.dirname, '..');
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });

interface Import {
  readonly from: string;
  readonly target: string;
  readonly lazy: boolean;
}
const layerOf = (path: string): string => path.split('/').slice(0, 2).join('/');

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  // Statements only: the word "from" also stands in strings and keys.
  for (const match of text.matchAll(
    /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport(\()\s*['"]([^'"]+)['"]/gm,
  )) {
    const name = (match[1] ?? match[2] ?? match[4] ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
    found.push({ from: file, target, lazy: match[3] !== undefined });
  }
  return found;
}

function isAllowed({ from, target, lazy }: Import): boolean {
  const layer = layerOf(from);
  const named = target.startsWith('assets') ? 'assets' : target.startsWith('src/') ? layerOf(target) : target;
  if (named === layer) return true;
  if (LAZY_ONLY.has(`${layer}→${named}`)) return lazy;
  return (MAY_IMPORT[layer] ?? []).some((name) => named === name || named.startsWith(`${name}/`));
}

const sources = filesBelow('src').filter((file) => file !== OPENER);

test('every layer imports only what the table allows', () => {
  const broken = sources.flatMap(importsOf).filter((one) => !isAllowed(one));
  expect(broken.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
});

test('the table would notice a scene that reaches into the interface', () => {
  expect(isAllowed({ from: 'src/scenes/map.ts', target: 'src/ui/parts', lazy: false })).toBe(false);
  expect(isAllowed({ from: 'src/engine/kernel.ts', target: 'yaml', lazy: false })).toBe(false);
  expect(isAllowed({ from: 'src/ui/map/map.tsx', target: 'src/scenes', lazy: false })).toBe(false);
});

/** What differs between machines or moments; the engine may not name any of it, in code. */
const INEXACT =
  /\b(Date|performance|Intl|setTimeout|setInterval|async|await|Promise|localeCompare|toLocaleString|structuredClone)\b|Math\.(random|exp|expm1|pow|log\w*|sin\w*|cos\w*|tan\w*|asin\w*|acos\w*|atan\w*|cbrt|hypot|sqrt)\b|\*\*/;
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

test('the engine names no clock, no inexact maths and no locale', () => {
  const found = filesBelow('src/engine').flatMap((file) => {
    const hit = INEXACT.exec(withoutComments(readFileSync(join(root, file), 'utf8')));
    return hit ? [`${file}: ${hit[0]}`] : [];
  });
  expect(found).toEqual([]);
});

test('the scan would notice an exponent and a clock', () => {
  expect(INEXACT.test('const x = 2 ** 3')).toBe(true);
  expect(INEXACT.test('Date.now()')).toBe(true);
  expect(INEXACT.test(withoutComments('// Date is banned here'))).toBe(false);
});

test('every optional platform build named in the lock file has its own entry, or `npm ci` refuses it', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry of one place', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hosts = new Set([...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map((match) => match[1]));
  hosts.delete('registry.npmjs.org');
  expect([...hosts]).toEqual([]);
});
