/** Colours that carry words are readable, and the states of a tie can be told apart, also by colour-blind players. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { TIE_BANDS } from '../../src/view';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');
const token = (name: string): string => {
  const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'i').exec(css)?.[1];
  if (!found) throw new Error(`tokens.css has no --${name}`);
  return found;
};

test.each([
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink-2', 'paper'],
  ['ink-2', 'card'],
  ['ink-2', 'paper-2'],
  ['ink-2', 'sea'],
  ['ink-3', 'paper'],
  ['ink-3', 'card'],
  ['ai', 'paper'],
  ['ai', 'card'],
  ['ai', 'paper-2'],
  ['umber', 'paper'],
  ['umber', 'card'],
  ['shu', 'paper'],
  ['sea-label', 'sea'],
  ['card', 'ai'],
  ['card', 'ai-deep'],
  ['card', 'shu'],
  ['card', 'umber'],
])('%s on %s is at least 4.5 : 1', (words, ground) => {
  expect(wcagContrast(token(words), token(ground))).toBeGreaterThanOrEqual(4.5);
});

const steps = ['coop-3', 'coop-2', 'coop-1', 'even', 'strain-1', 'strain-2', 'strain-3'] as const;
test.each(steps)('%s shows on sea and card', (step) => {
  expect(wcagContrast(token(step), token('sea'))).toBeGreaterThanOrEqual(2.85);
  expect(wcagContrast(token(step), token('card'))).toBeGreaterThanOrEqual(3.6);
});

const colour = (name: string): Color => {
  const parsed = parse(token(name));
  if (!parsed) throw new Error(`--${name} is no colour`);
  return parsed;
};

describe('neighbouring states differ', () => {
  const difference = differenceEuclidean('oklab');
  const eyes = {
    usual: (colour: Color) => colour,
    protan: filterDeficiencyProt(1),
    deutan: filterDeficiencyDeuter(1),
    tritan: filterDeficiencyTrit(1),
  };
  test.each(Object.entries(eyes))('to %s eyes', (_, seen) => {
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? 'even';
      expect(difference(seen(colour(step)), seen(colour(before))), `${before} and ${step}`).toBeGreaterThan(0.055);
    }
  });
});

test('every band of ties names a colour token', () => {
  for (const { colour } of TIE_BANDS) expect(token(colour)).toMatch(/^#/);
});
