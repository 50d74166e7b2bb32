/** One real browser for a test file, and pages held to "nothing a player must never meet". */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Complaints, openBrowser, openPage, type Visit } from './open-page';

export { settled, type Complaints, type Visit } from './open-page';

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  chromebook: { width: 1366, height: 625 },
  phone: { width: 390, height: 844 },
} as const;
export type SizeName = keyof typeof SIZES;

export interface VisitOptions {
  readonly size?: SizeName;
  readonly lang?: 'en' | 'ja';
  /** Extra query, e.g. `case=tiny&seed=kumo-42`. Motion is off and Phaser draws on Canvas unless it says otherwise. */
  readonly query?: string;
  readonly reducedMotion?: boolean;
  /** The player's own text size, in percent. */
  readonly textSize?: number;
}

/** Registers hooks: one browser for the file, each visit closed and held to "no complaints" by the caller. */
export function useBrowser(): { visit(options?: VisitOptions): Promise<Visit>; address: string } {
  let browser: Browser | undefined;
  const address = inject('address');
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    address,
    async visit({ size = 'laptop', lang = 'en', query = '', reducedMotion = true, textSize = 100 } = {}) {
      if (!browser) throw new Error('the browser is not open yet');
      const still = reducedMotion ? `still${query ? '&' : ''}` : '';
      return openPage(browser, address, { size: SIZES[size], lang, query: still + query, reducedMotion, textSize });
    },
  };
}

export function expectNoComplaints(complaints: Complaints): void {
  expect(complaints).toEqual([]);
}
