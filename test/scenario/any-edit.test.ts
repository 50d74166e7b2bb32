import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenario, renderDiagnostics } from '../../src/scenario';

const tiny = readFileSync(resolve(import.meta.dirname, '../../scenarios/tiny.yaml'), 'utf8');

/** What fingers do, and what no finger does. */
const pieces = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    ':',
    ': ',
    ' #',
    '#x',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!a',
    '- ',
    '? ',
    '%',
    '---\n',
  ),
  fc.constantFrom(
    '　',
    '：',
    '＋５',
    '≧',
    '\u202e',
    '\ud800',
    '\u0000',
    '__proto__: 1\n',
    'x'.repeat(3000),
    '9'.repeat(40),
    'any:',
    '={',
  ),
  fc.string({ maxLength: 6 }),
);
const edits = fc.array(fc.record({ at: fc.nat(tiny.length), cut: fc.nat(40), piece: pieces }), {
  minLength: 1,
  maxLength: 3,
});

test('whatever is typed into a file, there is a scenario or an error with a place in the file', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const text = changes.reduce((was, { at, cut, piece }) => was.slice(0, at) + piece + was.slice(at + cut), tiny);
      const { scenario, diagnostics } = loadScenario(text, 'tiny.yaml');
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(scenario === null).toBe(errors.length > 0);
      const lines = text.split('\n');
      for (const { line, column, endColumn, message, ja } of diagnostics) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(endColumn).toBeGreaterThan(column);
        expect(message).not.toBe('');
        expect(ja.message).not.toBe('');
      }
      expect(typeof renderDiagnostics(diagnostics, text, 'ja')).toBe('string');
    }),
    { numRuns: 150 },
  );
}, 120_000);
