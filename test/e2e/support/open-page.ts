/** Opens pages of the game in a real browser and remembers everything a player must never meet. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

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

/** Where the settings are kept between visits; the store reads the same place. */
const SETTINGS = 'ripples.settings';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Narrower pages than this are held in a hand and touched. */
const HANDHELD = 700;

/** Console errors, page errors, requests to other hosts, failed requests and policy violations, in words. */
export type Complaints = string[];

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

export interface Opening {
  readonly size: Size;
  readonly lang: 'en' | 'ja';
  /** Extra query, e.g. `case=tiny&seed=kumo-42`; `&still` freezes what the reduced motion leaves. */
  readonly query: string;
  readonly reducedMotion: boolean;
  /** The player's own text size, in percent. */
  readonly textSize?: number;
  /** Dots of the screen for each pixel of the page. */
  readonly density?: number;
}

/** Opens the browser that CHROME_PATH names. Throws when it names none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) throw new Error('CHROME_PATH names no browser: run this through npm, which finds one.');
  // Scrollbars take room on a desk; a page is looked at with them.
  return chromium.launch({ executablePath, args: FLAGS, ignoreDefaultArgs: ['--hide-scrollbars'] });
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

/** A new visitor's page on the game at `address`: nothing kept from before but the text size asked for. */
export async function openPage(browser: Browser, address: string, opening: Opening): Promise<Visit> {
  const { size, lang, query, reducedMotion, textSize, density = 1 } = opening;
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: density,
    locale: lang === 'ja' ? 'ja-JP' : 'en-GB',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: size.width < HANDHELD,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (size.width < HANDHELD) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  }
  const complaints: Complaints = [];
  listen(page, new URL(address).host, complaints);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  if (textSize !== undefined) {
    // Once: what the visitor chooses later stays over a reload.
    await page.addInitScript(({ key, settings }) => localStorage.getItem(key) ?? localStorage.setItem(key, settings), {
      key: SETTINGS,
      settings: JSON.stringify({ textSize }),
    });
  }
  await page.goto(`${address}?lang=${lang}&renderer=canvas${query ? `&${query}` : ''}`);
  return { page, context, complaints };
}

/** Waits until the root says so: this screen, nothing moving. Never for a time. */
export async function settled(page: Page, screen: string): Promise<void> {
  await page.locator(`[data-screen="${screen}"][data-settled="true"]`).waitFor();
}
