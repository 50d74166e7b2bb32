/** Windows that change their size, a phone that is turned, with the game open; and low ones. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { expectNoComplaints, settled, useBrowser } from './support/browser';
import { drawn } from './support/drawn';
import { faultsOn } from './support/faults';
import { Player } from './support/player';

const browser = useBrowser();
const SIZES = [
  { width: 1366, height: 625 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 1600, height: 900 },
] as const;

/** Pixels between the place of the picture and the canvas in it, the larger of both ways; dots likewise. */
const misfit = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const place = canvas?.parentElement;
    if (!canvas || !place) return Number.NaN;
    const { width, height } = canvas.getBoundingClientRect();
    const apart = [width - place.clientWidth, height - place.clientHeight];
    const dots = [canvas.width - place.clientWidth, canvas.height - place.clientHeight];
    return Math.max(...[...apart, ...dots].map(Math.abs));
  });

async function follows(page: Page, screen: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page, screen);
    await drawn(page);
    expect(await misfit(page), `${screen} at ${size.width}×${size.height}`).toBeLessThanOrEqual(1);
  }
}

test('the picture fills its place on the title and on the map', async () => {
  const { page, context, complaints } = await browser.visit({ query: 'case=crossroads-2012&seed=kumo-42' });
  await settled(page, 'title');
  await drawn(page);
  await follows(page, 'title');
  const player = new Player(page, 'en');
  await player.begins(textOf(caseNamed('crossroads-2012').title, 'en'));
  await player.press('briefing.toMap');
  await player.arrives('map');
  await drawn(page);
  await follows(page, 'map');
  expect(await faultsOn(page)).toEqual([]);
  expectNoComplaints(complaints);
  await context.close();
});

test.each(['en', 'ja'] as const)('in %s on a low window the sheet of every option stands whole', async (lang) => {
  const { page, context, complaints } = await browser.visit({
    lang,
    size: 'chromebook',
    query: 'case=crossroads-2012&seed=kumo-42',
  });
  const player = new Player(page, lang);
  await player.begins(textOf(caseNamed('crossroads-2012').title, lang));
  await player.press('intro.skip');
  await player.opensTheDebate();
  await player.press('debate.toDecision');
  await player.arrives('decision');
  for (const option of await page.locator('.option__button').all()) {
    if ((await option.getAttribute('aria-expanded')) !== 'true') await player.use(option);
    const hidden = await page
      .locator('.option--open .sheet')
      .evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
    expect(hidden, (await option.textContent()) ?? '').toBe(0);
  }
  expectNoComplaints(complaints);
  await context.close();
});
