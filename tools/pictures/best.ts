/** The six pictures that README.md shows, made anew: `docs/pictures/*.webp`, each under 150 KB. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Lang, textOf } from '../../src/i18n';
import { openPage, type Size } from '../../test/e2e/support/open-page';
import { Player } from '../../test/e2e/support/player';
import { tour } from '../../test/e2e/support/tour';
import { loadCase } from '../shared/load-case';
import { type GamePlayed, withBrowser } from './look-around';

const FOLDER = join('docs', 'pictures');
const MOST_BYTES = 150_000;
const LAPTOP: Size = { width: 1366, height: 768 };
const PHONE: Size = { width: 390, height: 844 };

interface Choice {
  readonly name: string;
  readonly stop: string;
  readonly lang: Lang;
  readonly size: Size;
}
const CHOICES: readonly Choice[] = [
  { name: 'title', stop: 'title', lang: 'en', size: LAPTOP },
  { name: 'map', stop: 'map', lang: 'ja', size: LAPTOP },
  { name: 'debate', stop: 'debate', lang: 'en', size: LAPTOP },
  { name: 'decision', stop: 'decision-called', lang: 'ja', size: PHONE },
  { name: 'consequences', stop: 'consequences-all', lang: 'en', size: LAPTOP },
  { name: 'debrief', stop: 'debrief-overview', lang: 'ja', size: LAPTOP },
];

/** What the walk scrolled goes back: a reader of the README sees a screen from its beginning. */
const fromTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    for (const element of document.querySelectorAll('main *')) if (element.scrollTop > 0) element.scrollTop = 0;
  });

/** The page as WebP, at the highest quality that fits. Throws when none does. */
async function compressed(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of [88, 80, 70, 60]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`no quality of WebP brings the picture under ${MOST_BYTES} bytes`);
}

export async function bestPictures({ caseId, seed }: GamePlayed): Promise<void> {
  const { title, turns } = loadCase(caseId);
  mkdirSync(FOLDER, { recursive: true });
  await withBrowser(async (browser, address) => {
    for (const { name, stop: wanted, lang, size } of CHOICES) {
      const query = `case=${caseId}&seed=${encodeURIComponent(seed)}`;
      const density = size === PHONE ? 2 : 1;
      const { page, context } = await openPage(browser, address, { size, lang, query, reducedMotion: true, density });
      let kept = false;
      const stop = async (reached: string): Promise<void> => {
        if (reached !== wanted) return;
        await fromTheTop(page);
        const bytes = await compressed(page);
        writeFileSync(join(FOLDER, `${name}.webp`), bytes);
        kept = true;
        console.log(`${join(FOLDER, name)}.webp  ${Math.ceil(bytes.length / 1000)} KB`);
      };
      await tour({ player: new Player(page, lang), title: textOf(title, lang), turns, stop }, [wanted]);
      await context.close();
      if (!kept) throw new Error(`the walk never came to "${wanted}"`);
    }
  });
}
