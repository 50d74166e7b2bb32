/** The same log gives the same hashes in Node and in a browser, whose arithmetic libraries differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseLog } from '../../src/engine';
import { caseNamed } from '../support/cases';
import { useBrowser } from './support/browser';
import { engineInPage } from './support/engine-in-page';

const browser = useBrowser();
const replays = resolve(import.meta.dirname, '../replays');
const files = readdirSync(replays).filter((name) => name.endsWith('.replay.jsonl'));
let source = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'support/engine-in-page.ts'),
        formats: ['iife'],
        name: 'built',
        fileName: 'engine',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the engine did not build for the browser');
  source = chunk.code;
});

describe('Node and Chromium agree to the bit', () => {
  test('there are pinned replays to compare', () => expect(files.length).toBeGreaterThan(3));

  test.each(files)('%s', async (file) => {
    const text = readFileSync(join(replays, file), 'utf8');
    const scenario = caseNamed(parseLog(text).header.scenario);
    const here = engineInPage.replay(scenario, text);
    expect(here.problem).toBeNull();
    const { page, context } = await browser.visit();
    await page.evaluate(source);
    const there = await page.evaluate(([one, log]) => enginePage.replay(one, log), [scenario, text] as const);
    expect(there).toEqual(here);
    await context.close();
  });

  test.each(['tiny', 'crossroads-2012'])('300 games of %s, every position on the way', async (id) => {
    const scenario = caseNamed(id);
    const here = engineInPage.walks(scenario, 300);
    expect(new Set(here).size).toBeGreaterThan(20);
    const { page, context } = await browser.visit();
    await page.evaluate(source);
    const there = await page.evaluate(([one, games]) => enginePage.walks(one, games), [scenario, 300] as const);
    const differing = here.findIndex((line, game) => line !== there[game]);
    expect(differing).toBe(-1);
    await context.close();
  });
});
