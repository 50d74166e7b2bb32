/** What a machine can say about how a screen looks: each fault in words, with its place. */
import type { Page } from 'playwright-core';
import { coveredFocus } from './faults-of-focus';
import { faultsOfTargets } from './faults-of-targets';
import { faultsOfWords } from './faults-of-words';

/** Every fault of the page as it stands; an empty list is a clean screen. Scrolls and focuses, and puts both back. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  // One after another: the last one moves the focus, and with it the page.
  const words = await page.evaluate(faultsOfWords);
  const targets = await page.evaluate(faultsOfTargets);
  const focus = await page.evaluate(coveredFocus);
  return [...words, ...targets, ...focus];
}
