/** Files from strangers: a clear first message in bounded time, and never a throw. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, type Diagnostic } from '../../src/scenario';

const tiny = readFileSync(resolve(import.meta.dirname, '../../scenarios/tiny.yaml'), 'utf8');
const load = (text: string): { readonly first: Diagnostic; readonly milliseconds: number } => {
  const before = process.hrtime.bigint();
  const { scenario, diagnostics } = loadScenario(text, 'stranger.yaml');
  const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
  expect(scenario).toBeNull();
  const [first] = diagnostics;
  if (!first) throw new Error('refused without a word');
  return { first, milliseconds };
};

describe('before the parser', () => {
  const deep = 100_000;
  test.each([
    ['square brackets', `a: ${'['.repeat(deep)}`],
    ['braces', `a: ${'{b: '.repeat(deep)}`],
    ['braces without colons', '{'.repeat(deep)],
    ['brackets over many lines', '[\n'.repeat(deep)],
    ['dashes', `${'- '.repeat(deep)}x`],
    ['question marks', `${'? '.repeat(deep)}x`],
    ['colons', `${'a: '.repeat(deep)}x`],
    ['a staircase of spaces', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a staircase of dashes', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}- `).join('\n')],
    ['much of everything', 'x'.repeat(2_000_000)],
    ['brackets hidden behind an open quote', `a: "${'['.repeat(1000)}\nb: ${'['.repeat(1000)}`],
    ['brackets hidden behind a block text', `a: |\nb: ${'['.repeat(1000)}`],
  ])('%s are refused', (_, text) => {
    const { first, milliseconds } = load(text);
    expect(first.severity).toBe('error');
    expect(first.code).toMatch(/^Y0/);
    expect(milliseconds).toBeLessThan(2000);
  });

  test('deep files after a deep file do not end the process', () => {
    for (const depth of [1000, 5000, 20_000]) {
      expect(load('['.repeat(depth)).first.code).toBe('Y003');
      expect(load('- '.repeat(depth)).first.code).toBe('Y003');
    }
  });

  test('half a surrogate pair, a null and a reordering mark are named', () => {
    expect(load('title: \ud800').first.message).toContain('U+D800');
    expect(load('title: \u0000').first.message).toContain('U+0000');
    expect(load('title: \u2067').first.message).toContain('U+2067');
  });
});

describe('after the parser', () => {
  test('50,000 settings give a bounded number of messages in bounded time', () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n');
    const { diagnostics } = loadScenario(text, 'stranger.yaml');
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(201);
  });

  test('50,000 equal settings do too', () => {
    const { diagnostics } = loadScenario('same: 1\n'.repeat(50_000), 'stranger.yaml');
    expect(diagnostics[0]?.severity).toBe('error');
    expect(diagnostics.length).toBeLessThanOrEqual(201);
  });

  test('names that JavaScript knows are no settings and spoil nothing', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(load(`${name}: { polluted: true }`).first.code).toBe('S013');
    }
    expect(load(tiny.replace('  china:\n    name', '  __proto__:\n    name')).first.code).toBe('S014');
    expect(load(tiny.replace('[en, ja]', '[en, ja, constructor]')).first.code).toBe('T001');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(['.nan', '.inf', '-.inf', 'NaN', 'Infinity', '1e400', '0x1F', '99999999999999999999', '1_000', '--3', ''])(
    'turns: %s is no number of turns',
    (value) => {
      const { first } = load(tiny.replace('turns: 3', `turns: ${value}`));
      expect(first.code).toMatch(/^S0(12|30)$/);
      expect(tiny.split('\n')[first.line - 1]).toBe('turns: 3');
    },
  );

  test('pointers into the file are refused, not followed', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ];
    expect(load(bomb.join('\n')).first.code).toBe('Y023');
    expect(load('<<: *a').first.code).toBe('Y023');
    expect(load('a: !!js/function "x"').first.code).toBe('Y021');
  });

  test('two documents, a directive, a list and nothing at all are told apart from a scenario', () => {
    for (const text of [
      'format: 1\n---\nformat: 1',
      '%YAML 1.1\n---\na: 1',
      '- 1\n- 2',
      '',
      ' \n# only words\n',
      '"a scenario"',
    ]) {
      expect(load(text).first.severity).toBe('error');
    }
  });
});
