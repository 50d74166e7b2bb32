/** One real browser for a test file, and pages that remember everything a player must never meet. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** Quiet flags: no sandbox as root, no GPU, none of the browser's own requests. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  chromebook: { width: 1366, height: 625 },
  phone: { width: 390, height: 844 },
} as const;
export type SizeName = keyof typeof SIZES;

/** Console errors, page errors, requests to other hosts, failed requests and policy violations, in words. */
export type Complaints = string[];

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

export interface VisitOptions {
  readonly size?: SizeName;
  readonly lang?: 'en' | 'ja';
  /** Extra query, e.g. `case=tiny&seed=kumo-42`. Motion is off and Phaser draws on Canvas unless it says otherwise. */
  readonly query?: string;
  readonly reducedMotion?: boolean;
}

function listen(page: Page, host: string, complaints: Complaints): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host)
      complaints.push(`request to another host: ${url.host}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it was still fetching; that is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Registers hooks: one browser for the file, each visit closed and held to "no complaints" by the caller. */
export function useBrowser(): { visit(options?: VisitOptions): Promise<Visit>; address: string } {
  let browser: Browser | undefined;
  const address = inject('address');
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    if (!executablePath) throw new Error('CHROME_PATH names no browser: run this lane through `npm test -- browser`.');
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    address,
    async visit({ size = 'laptop', lang = 'en', query = '', reducedMotion = true } = {}) {
      if (!browser) throw new Error('the browser is not open yet');
      const context = await browser.newContext({
        viewport: SIZES[size],
        locale: lang === 'ja' ? 'ja-JP' : 'en-GB',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        hasTouch: size === 'phone',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const complaints: Complaints = [];
      listen(page, new URL(address).host, complaints);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(
            `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          ),
        );
      });
      await page.goto(
        `${address}?lang=${lang}&renderer=canvas${reducedMotion ? '&still' : ''}${query ? `&${query}` : ''}`,
      );
      return { page, context, complaints };
    },
  };
}

/** Waits until the root says so: this screen, nothing moving. Never for a time. */
export async function settled(page: Page, screen: string): Promise<void> {
  await page.locator(`[data-screen="${screen}"][data-settled="true"]`).waitFor();
}

export function expectNoComplaints(complaints: Complaints): void {
  expect(complaints).toEqual([]);
}
