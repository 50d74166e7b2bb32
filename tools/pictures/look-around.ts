/** Walks through the game once for each look, keeps a picture at each stop and collects the faults. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { textOf } from '../../src/i18n';
import { faultsOn } from '../../test/e2e/support/faults';
import { openBrowser, openPage } from '../../test/e2e/support/open-page';
import { Player } from '../../test/e2e/support/player';
import { startServer } from '../../test/e2e/support/start-server';
import { tour } from '../../test/e2e/support/tour';
import { loadCase } from '../shared/load-case';
import { type Look, type Looks, nameOfLook } from './looks';

export interface GamePlayed {
  readonly caseId: string;
  readonly seed: string;
}

/** Serves the build, opens the browser, and closes both whatever happens. */
export async function withBrowser<Result>(
  use: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(process.cwd());
  const browser = await openBrowser();
  try {
    return await use(browser, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** One walk takes half a minute; this is long enough for a machine six times slower. */
const MOST_MS = 180_000;

/** Whether the page has more than the window shows; then the picture is taken of all of it as well. */
const isLong = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.documentElement.scrollHeight > innerHeight + 4 && !document.querySelector('dialog[open]'),
  );

/** Writes `FOLDER/LOOK/NN-STOP.png` and `FOLDER/faults.txt`. Returns how many faults were found. */
export async function lookAround(folder: string, game: GamePlayed, { looks, screens }: Looks): Promise<number> {
  const { title, turns } = loadCase(game.caseId);
  const report = new Report();
  mkdirSync(folder, { recursive: true });
  const walk = async (browser: Browser, address: string): Promise<void> => {
    for (const look of looks) {
      const place = join(folder, nameOfLook(look));
      // Pictures of a screen that is gone would mislead whoever looks.
      if (screens.length === 0) rmSync(place, { recursive: true, force: true });
      mkdirSync(place, { recursive: true });
      const began = performance.now();
      const { page, context, complaints } = await openPage(browser, address, opening(look, game));
      let count = 0;
      const stop = async (name: string): Promise<void> => {
        const file = join(place, `${String(++count).padStart(2, '0')}-${name}`);
        await page.screenshot({ path: `${file}.png` });
        if (await isLong(page)) await page.screenshot({ path: `${file}-whole.png`, fullPage: true });
        for (const fault of await faultsOn(page)) report.add(nameOfLook(look), fault, name);
      };
      const player = new Player(page, look.lang);
      // A question to a page that has stopped answering would be waited for without end; a closed page refuses it.
      const watch = setTimeout(() => void context.close(), MOST_MS);
      try {
        await tour({ player, title: textOf(title, look.lang), turns, stop }, screens);
      } catch (problem) {
        await page.screenshot({ path: join(place, 'where-it-stopped.png') }).catch(() => undefined);
        throw problem;
      } finally {
        clearTimeout(watch);
      }
      for (const complaint of complaints) report.add(nameOfLook(look), complaint, 'on the way');
      await context.close();
      console.log(`${place}: ${count} stops, ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  };
  try {
    await withBrowser(walk);
  } finally {
    writeFileSync(join(folder, 'faults.txt'), `${report.words()}\n`);
    console.log(`\n${report.words()}`);
  }
  return report.count();
}

/** Each fault once for a look, with the screens that show it. */
class Report {
  private readonly looks = new Map<string, Map<string, string[]>>();

  add(look: string, fault: string, screen: string): void {
    const faults = this.looks.get(look) ?? new Map<string, string[]>();
    this.looks.set(look, faults.set(fault, [...(faults.get(fault) ?? []), screen]));
  }

  count(): number {
    return [...this.looks.values()].reduce((sum, { size }) => sum + size, 0);
  }

  words(): string {
    if (this.looks.size === 0) return 'No fault was found.';
    return [...this.looks]
      .flatMap(([look, faults]) => [
        look,
        ...[...faults].map(([fault, screens]) => `  ${fault}  [${screens.join(', ')}]`),
      ])
      .join('\n');
  }
}

/** Reduced motion, not a frozen page: the chain waits to be asked for its next step, so that its middle can be seen. */
const opening = ({ size, lang, textSize }: Look, { caseId, seed }: GamePlayed) => ({
  size,
  lang,
  textSize,
  query: `case=${caseId}&seed=${encodeURIComponent(seed)}`,
  reducedMotion: true,
});
