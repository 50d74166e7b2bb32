/** How long one turn takes in a slow page (P9). */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { Scenario } from '../../src/engine';
import { PROFILES, throttle } from './profiles';
import type { TurnTimes } from './turns-in-page';

/** Enough turns for a 99th percentile. */
const GAMES = 60;

async function compiled(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(root, 'tools/bench-page/turns-in-page.ts'),
        formats: ['iife'],
        name: 'built',
        fileName: 'turns',
      },
      // As the site is built (vite.config.ts).
      rolldownOptions: { output: { topLevelVar: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the turns did not build for the browser');
  return chunk.code;
}

/** Sorted times of turns in a page whose processor is throttled. */
export async function turnTimes(browser: Browser, root: string, url: string, scenario: Scenario): Promise<TurnTimes> {
  const [profile] = PROFILES;
  if (!profile) throw new Error('there is no profile');
  const code = await compiled(root);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await throttle(page, profile);
    await page.evaluate(code);
    const { rules, table } = await page.evaluate(([one, games]) => turnsPage.measure(one, games), [
      scenario,
      GAMES,
    ] as const);
    const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
    return { rules: sorted(rules), table: sorted(table) };
  } finally {
    await context.close();
  }
}
