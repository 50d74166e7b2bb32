import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { handbookPage } from '../../tools/handbook/page';
import { samplePage } from '../../tools/scenario/sample';
import { wordsPage } from '../../tools/words/report';
import { caseNamed } from '../support/cases';

const docs = resolve(import.meta.dirname, '../../docs');
const shipped = (...path: readonly string[]): string => readFileSync(join(docs, ...path), 'utf8');

// The small case stands for all: when a tool writes otherwise, the pages have to be made again.
const tiny = caseNamed('tiny');

test('the handbook of the small case is the one that is made from it', () => {
  const again = 'write it again: npm run scenario -- handbook tiny --write';
  expect(shipped('handbook', 'tiny.md'), again).toBe(handbookPage(tiny, 'en'));
  expect(shipped('handbook', 'tiny.ja.md'), again).toBe(handbookPage(tiny, 'ja'));
});

test('its sampling and its words are too', () => {
  for (const [folder, { page, command }] of [
    ['sampling', samplePage(tiny)],
    ['words', wordsPage(tiny)],
  ] as const) {
    expect(shipped(folder, 'tiny.md'), `write it again: ${command}`).toBe(page);
  }
});
