import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DICTIONARIES } from '../../src/i18n/translate';
import { INTRODUCTION, isLastOfAll, placeOf } from '../../src/ui/shell/introduction-steps';

const steps = Object.entries(INTRODUCTION).flatMap(([screen, list]) => list.map((step) => ({ screen, ...step })));

test('ten steps, two on each screen of a turn, counted through', () => {
  expect(placeOf('briefing', 0)).toEqual({ at: 1, of: 10 });
  expect(placeOf('map', 1)).toEqual({ at: 4, of: 10 });
  expect(placeOf('consequences', 1)).toEqual({ at: 10, of: 10 });
  expect(isLastOfAll('consequences', 1)).toBe(true);
  expect(isLastOfAll('consequences', 0)).toBe(false);
});

test('every step outlines something', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/shell/introduction.css'), 'utf8');
  for (const { mark } of steps) expect(css, mark).toContain(`[data-intro="${mark}"]`);
});

test('a step is read in a breath: at most 150 letters, or 90 Japanese characters', () => {
  for (const { words } of steps) {
    expect(DICTIONARIES.en[words].length, words).toBeLessThanOrEqual(150);
    expect(DICTIONARIES.ja[words].length, words).toBeLessThanOrEqual(90);
  }
});
