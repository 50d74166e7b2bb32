/** The same log gives the same hashes in Node and in a browser, whose arithmetic libraries differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseLog } from '../../src/engine';
import { caseNamed } from '../support/cases';
import { useBrowser } from './support/browser';
import { builtForPage } from './support/built-for-page';
import { engineInPage } from './support/engine-in-page';

const browser = useBrowser();
const replays = resolve(import.meta.dirname, '../replays');
const files = readdirSync(replays).filter((name) => name.endsWith('.replay.jsonl'));
let source = '';

beforeAll(async () => {
  source = await builtForPage('engine-in-page.ts');
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
