/** Goals said before the first decision, and the debrief at the end: every page, the search, the files, the handout. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseLog } from '../../src/engine';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, useBrowser } from './support/browser';
import { Player } from './support/player';

const browser = useBrowser();
const tiny = caseNamed('tiny');
const PAGES = ['overview', 'decisions', 'expected', 'otherwise', 'capitals', 'history', 'keep'] as const;

/** A page's own width against the window's, and headings that are cut off. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Begins tiny, sets two goals, and plays to the debrief with the first option each time. */
async function playedWithGoals(player: Player): Promise<void> {
  const { page, lang } = player;
  await player.begins(textOf(tiny.title, lang));
  await player.press('goals.set');
  const row = (label: string) => page.getByRole('group', { name: label });
  const china = player.words('goals.tie', { actor: textOf(tiny.actors[0]?.label ?? {}, lang) });
  await row(china)
    .getByRole('radio', { name: player.words('goals.aimBetter') })
    .check();
  const consent = textOf(tiny.meters.find(({ name }) => name === 'consent')?.label ?? {}, lang);
  await row(consent)
    .getByRole('radio', { name: player.words('goals.aimHold') })
    .check();
  await player.press('goals.done');
  expect(await page.locator('.goals-panel li').count()).toBe(2);
  await player.playsToTheEnd(() => 0);
}

describe('the debrief', () => {
  test.each([
    ['en', 'laptop'],
    ['ja', 'phone'],
    ['ja', 'chromebook'],
  ] as const)('answers one question a page, in %s on a %s', async (lang, size) => {
    const { page, context, complaints } = await browser.visit({ lang, size, query: 'case=tiny&seed=kumo-42' });
    const player = new Player(page, lang);
    await playedWithGoals(player);
    expect(await page.locator('.goal-line').count()).toBe(2);
    const found: string[] = [];
    for (const name of PAGES) {
      // Along the tabs with the arrow key alone, from the first to the last.
      const tab = page.getByRole('tab', { name: player.words(`debrief.page.${name}`) });
      if (name === PAGES[0]) await player.tabTo(tab);
      else await page.keyboard.press('ArrowRight');
      expect(await tab.getAttribute('aria-selected')).toBe('true');
      await player.arrives('debrief');
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect([name, await overflowOf(page)]).toEqual([name, 0]);
      found.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
    }
    expect(found).toEqual([]);
    expectNoComplaints(complaints);
    await context.close();
  });

  test('finds the nearest other game in a worker, under the page’s own policy, and leads back to where it leaves', async () => {
    const { page, context, complaints } = await browser.visit({ query: 'case=tiny&seed=kumo-42' });
    const player = new Player(page, 'en');
    await playedWithGoals(player);
    await page.getByRole('tab', { name: player.words('debrief.page.otherwise') }).click();
    await player.arrives('debrief');
    expect(await page.locator('.theory').count()).toBe(tiny.theories.length);
    await player.press('nearest.search');
    await page.locator('.nearest__finding').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe(
      await page.locator('.nearest__finding').textContent(),
    );
    await page.locator('.nearest__branch button').click();
    await player.arrives('debate');
    expectNoComplaints(complaints);
    await context.close();
  });

  test('gives the game away as a page, a table, a log and two sheets of paper', async () => {
    const { page, context, complaints } = await browser.visit({ query: 'case=tiny&seed=kumo-42' });
    const player = new Player(page, 'en');
    await playedWithGoals(player);
    await page.getByRole('tab', { name: player.words('debrief.page.keep') }).click();
    const saved = async (key: 'debrief.html' | 'debrief.csv' | 'debrief.log') => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: player.words(key) }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const report = await saved('debrief.html');
    expect(report.name).toBe('ripples-tiny-kumo-42.html');
    const csv = await saved('debrief.csv');
    expect(csv.text.trimEnd().split('\r\n').length).toBe(tiny.turns + 2);
    const log = await saved('debrief.log');
    expect(parseLog(log.text).header).toMatchObject({ scenario: 'tiny', seed: 'kumo-42' });

    // The report opens by itself, without the game, and asks for nothing.
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.setContent(report.text);
    expect(await alone.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(asked).toEqual([]);

    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBe(2);
    expectNoComplaints(complaints);
    await context.close();
  });
});
