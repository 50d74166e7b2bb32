/** One visit to a page by somebody who has never been there and does not stop to think. */
import { EventEmitter, once } from 'node:events';
import type { Browser } from 'playwright-core';
import { type Lang, t } from '../../src/i18n';
import { type Profile, throttle } from './profiles';
import { type Step, wayIn } from './way-in';

/** A visit that takes longer than this has failed. */
const MOST_TIME = 60_000;

const SIZE = { width: 1366, height: 768 };
const at = (screen: string): string => `#app[data-screen="${screen}"][data-settled="true"]`;

export const EMPTY: readonly Step[] = [{ place: 'painted', when: 'p', press: null }];
export const HELLO: readonly Step[] = [{ place: 'painted', when: '[data-ready]', press: null }];

/** From the title to the first decision of a case. */
export const toFirstDecision = (lang: Lang, title: string, firstOption: string): readonly Step[] => [
  { place: 'title', when: at('title'), press: t(lang, 'title.new') },
  { place: 'cases', when: at('cases'), press: t(lang, 'cases.startName', { title }) },
  { place: 'briefing', when: at('briefing'), press: t(lang, 'briefing.toMap') },
  // The sea may still be on its way: who is in a hurry does not wait for it.
  { place: 'map', when: '#app[data-screen="map"]', press: t(lang, 'map.openDebate') },
  { place: 'debate', when: at('debate'), press: t(lang, 'debate.toDecision') },
  { place: 'decision', when: at('decision'), press: t(lang, 'decision.hold', { letter: firstOption }) },
];

/** One file that was fetched, as it travelled. */
export interface Fetched {
  readonly path: string;
  readonly bytes: number;
  /** When it had arrived, in milliseconds since the navigation began. */
  readonly at: number;
}
export interface Visit {
  /** Milliseconds since the navigation began. */
  readonly reached: Readonly<Record<string, number>>;
  readonly fetched: readonly Fetched[];
}

/** Visits with an empty cache. Throws when the last step is not reached in time. */
export async function visit(browser: Browser, url: string, profile: Profile, steps: readonly Step[]): Promise<Visit> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const way = new EventEmitter();
    // The page may call it as soon as it has begun.
    await page.exposeFunction('wayInDone', (reached: Visit['reached']) => way.emit('arrived', reached));
    const arrived = once(way, 'arrived', { signal: AbortSignal.timeout(MOST_TIME) });
    await page.addInitScript(wayIn, steps);
    const session = await throttle(page, profile);
    const begun = new Map<string, { readonly path: string; readonly time: number }>();
    const fetched: Fetched[] = [];
    let start: number | null = null;
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      start ??= timestamp;
      begun.set(requestId, { path: new URL(request.url).pathname, time: timestamp });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
      const path = begun.get(requestId)?.path;
      if (path !== undefined) fetched.push({ path, bytes: encodedDataLength, at: 1000 * (timestamp - (start ?? 0)) });
    });
    await page.goto(url, { waitUntil: 'commit' });
    const [reached] = (await arrived) as [Visit['reached']];
    return { reached, fetched };
  } finally {
    await context.close();
  }
}
