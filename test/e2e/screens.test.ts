/**
 * Every screen, its main states and its dialogs, early and late in a game, under the settings a player may have: axe finds
 * nothing, nothing runs over the edge of the page, and nothing a player must never meet happens on the way.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type GameLog, serializeLog } from '../../src/engine';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, type SizeName, useBrowser } from './support/browser';
import { offersFile, opensFinished } from './support/keeping';
import { Player } from './support/player';
import { fileOf, recorded } from './support/recorded';
import { fromLateMap, STOPS, tour } from './support/tour';

const browser = useBrowser();
const CASE = 'crossroads-2012';
const crossroads = caseNamed(CASE);
const finished = recorded('crossroads-busy-ports');

interface Look {
  readonly lang: 'en' | 'ja';
  readonly size: SizeName;
  readonly text: '100' | '150';
  readonly colours: 'Standard' | 'Contrast' | 'Single';
  readonly letters: 'Book' | 'Legible';
}
const LOOKS: readonly Look[] = [
  { lang: 'en', size: 'laptop', text: '100', colours: 'Standard', letters: 'Book' },
  { lang: 'ja', size: 'phone', text: '100', colours: 'Standard', letters: 'Book' },
  { lang: 'ja', size: 'chromebook', text: '150', colours: 'Contrast', letters: 'Legible' },
  { lang: 'en', size: 'phone', text: '150', colours: 'Single', letters: 'Legible' },
];

/** How far the page is wider than its window, and the words of controls that are cut off. */
const overTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll('button, h1, h2, legend, label')].filter(
      (element) =>
        element instanceof HTMLElement &&
        element.offsetParent !== null &&
        !element.closest('.visually-hidden') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible',
    );
    const words = cut.map((element) => `"${(element.textContent ?? '').slice(0, 40)}" is cut off`);
    return over > 0 ? [`the page is ${over} px too wide`, ...words] : words;
  });

/** Through the settings dialog, as a player would. */
async function prefers(player: Player, { text, colours, letters, lang }: Look): Promise<void> {
  const choose = (group: 'textSize' | 'colours' | 'letters' | 'furigana', name: string): Promise<void> =>
    player.page
      .getByRole('group', { name: player.words(`settings.${group}`) })
      .getByRole('radio', { name, exact: true })
      .check();
  await player.press('app.settings');
  await choose('textSize', player.words('settings.textSizeValue', { percent: Number(text) }));
  await choose('colours', player.words(`settings.colours${colours}`));
  await choose('letters', player.words(`settings.letters${letters}`));
  if (lang === 'ja') await choose('furigana', player.words('settings.furiganaOn'));
  await player.page.keyboard.press('Escape');
}

/** A recorded game cut off at the debate of its last turn, in a file. */
function lateIn({ header, entries }: GameLog): string {
  const last = entries.findLastIndex(({ command }) => command.type === 'advance');
  const path = join(mkdtempSync(join(tmpdir(), 'ripples-late-')), 'late.jsonl');
  writeFileSync(path, serializeLog({ header, entries: entries.slice(0, last + 1) }));
  return path;
}

/** Stops of the tour up to the first consequences; later ones are reached through a file, without the turns between. */
const EARLY = STOPS.slice(
  0,
  STOPS.findIndex((stop) => stop.startsWith('late')),
);

test.each(LOOKS)('$lang, $size, $text %, $colours, $letters', async (look) => {
  const { lang, size } = look;
  const { page, context, complaints } = await browser.visit({ lang, size, query: `case=${CASE}&seed=kumo-42` });
  const player = new Player(page, lang);
  const found: string[] = [];
  const stop = async (name: string): Promise<void> => {
    const faults = [...(await axeFindings(page)), ...(await overTheEdge(page))];
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  };
  await player.arrives('title');
  await prefers(player, look);
  await tour({ player, title: textOf(crossroads.title, lang), turns: crossroads.turns, stop }, EARLY);

  await page.reload();
  await offersFile(player, lateIn(finished));
  await stop('offer');
  await player.press('offer.continue');
  await player.arrives('map');
  await fromLateMap(player, stop);

  await page.reload();
  await opensFinished(player, fileOf('crossroads-busy-ports'));
  for (const tab of await page.getByRole('tab').all()) {
    await player.use(tab);
    await player.arrives('debrief');
    await stop(`debrief ${await tab.textContent()}`);
  }
  await player.press('history.link');
  await player.arrives('history');
  for (const tab of await page.getByRole('tab').all()) {
    await player.use(tab);
    await stop(`history ${await tab.textContent()}`);
  }
  await player.press('keeping.title');
  await stop('keeping');
  expect(found).toEqual([]);
  expectNoComplaints(complaints);
  await context.close();
});
