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
const blockOf = (selector: string): string => {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? '' : css.slice(start, css.indexOf('}', start));
};
type PaletteName = 'standard' | 'contrast' | 'single';
/** A palette says only what differs from the standard one. */
const tokenIn = (palette: PaletteName, name: string): string => {
  const pattern = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'i');
  const own = palette === 'standard' ? null : pattern.exec(blockOf(`html[data-palette="${palette}"]`))?.[1];
  const found = own ?? pattern.exec(blockOf(':root'))?.[1];
  if (!found) throw new Error(`tokens.css has no --${name}`);
  return found;
};
const token = (name: string): string => tokenIn('standard', name);
const PALETTES: readonly PaletteName[] = ['standard', 'contrast', 'single'];

const steps = ['coop-3', 'coop-2', 'coop-1', 'even', 'strain-1', 'strain-2', 'strain-3'] as const;

const PAIRS = [
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
  ['fall', 'paper'],
  ['fall', 'card'],
  ['shu', 'paper'],
  ['sea-label', 'sea'],
  ['card', 'ai'],
  ['card', 'ai-deep'],
  ['card', 'shu'],
  ['card', 'umber'],
] as const;
describe.each(PALETTES)('%s colours', (palette) => {
  // The palette for high contrast promises more than the law asks for.
  const least = palette === 'contrast' ? 7 : 4.5;
  test.each(PAIRS)('%s on %s can be read', (words, ground) => {
    expect(wcagContrast(tokenIn(palette, words), tokenIn(palette, ground))).toBeGreaterThanOrEqual(least);
  });
  test.each(steps)('%s shows on sea and card', (step) => {
    expect(wcagContrast(tokenIn(palette, step), tokenIn(palette, 'sea'))).toBeGreaterThanOrEqual(2.85);
    expect(wcagContrast(tokenIn(palette, step), tokenIn(palette, 'card'))).toBeGreaterThanOrEqual(3.6);
  });
});

test('high contrast has two ends and a middle, and doubles the dashes', () => {
  const colours = steps.map((step) => tokenIn('contrast', step));
  expect(new Set(colours).size).toBe(3);
  expect(new Set(colours.slice(0, 3)).size).toBe(1);
  expect(new Set(colours.slice(4)).size).toBe(1);
  expect(blockOf('html[data-palette="contrast"]')).toMatch(/--dash:\s*2;/);
});

test('the single hue grows paler from close to strained', () => {
  const lightness = steps.map((step) => wcagContrast(tokenIn('single', step), '#ffffff'));
  expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
});

const colour = (name: string, palette: PaletteName = 'standard'): Color => {
  const parsed = parse(tokenIn(palette, name));
  if (!parsed) throw new Error(`--${name} is no colour`);
  return parsed;
};

describe.each(['standard', 'single'] as const)('neighbouring states of the %s palette differ', (palette) => {
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
      expect(
        difference(seen(colour(step, palette)), seen(colour(before, palette))),
        `${before} and ${step}`,
      ).toBeGreaterThan(0.055);
    }
  });
});

test('every band of ties names a colour token', () => {
  for (const { colour } of TIE_BANDS) expect(token(colour)).toMatch(/^#/);
});
