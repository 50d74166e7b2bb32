import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine';
import { loadScenario } from '../../src/scenario';

const text = readFileSync(resolve(import.meta.dirname, '../../scenarios/tiny.yaml'), 'utf8');
const { scenario, diagnostics } = loadScenario(text, 'tiny.yaml');

describe('the smallest shipped case', () => {
  test('loads without a word from the checker', () => {
    expect(diagnostics).toEqual([]);
    expect(scenario?.id).toBe('tiny');
  });

  test('compiles under no theory and under each of its own', () => {
    if (!scenario) throw new Error('tiny.yaml does not load');
    expect(compile(scenario).theory).toBeNull();
    for (const { name } of scenario.theories) expect(compile(scenario, name).theory).toBe(name);
  });

  test('keeps the line of every part, so that facts can name it', () => {
    const line = scenario?.lines['events.boat-adrift.options.hold-boat.later.orders-cancelled.change.trade'] ?? 0;
    expect(text.split('\n')[line - 1]).toContain('change: { trade: -4');
  });

  test('reads numbers, ranges, factors, percents and both kinds of condition', () => {
    const options = scenario?.events.flatMap((event) => event.options) ?? [];
    const option = (name: string) => options.find((one) => one.name === name);
    expect(option('tow-home')?.lasting[0]).toMatchObject({ turns: 2, fade: 50 });
    expect(option('sign')?.change[2]).toMatchObject({ meter: 'consent', change: { op: 'add', low: -1, high: 1 } });
    expect(option('own-boats-first')?.change[2]?.change).toEqual({ op: 'scale', percent: 96 });
    expect(option('hold-boat')?.arguments.map(({ id, rebuts }) => [id, rebuts])).toEqual([
      ['hold-boat.papers', null],
      ['hold-boat.fair-fishing', 'hold-boat.hostage'],
      ['hold-boat.hostage', null],
    ]);
    expect(scenario?.actors[1]?.reactions[1]?.when).toMatchObject([
      [
        { kind: 'flag', flag: 'code-signed' },
        { kind: 'count', tag: 'shared-rules', turns: 2, op: '>=', value: 2 },
      ],
    ]);
  });
});
