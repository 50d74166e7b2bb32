/** Goals said before the first decision, and the debrief at the end: every page, the search, the files, the handout. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseLog } from '../../src/engine';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, useBrowser } from './support/browser';
import { exportNamed, opensFinished, savedBy } from './support/keeping';
import { Player } from './support/player';
import { fileOf } from './support/recorded';

const browser = useBrowser();
const tiny = caseNamed('tiny');
const TOOL = resolve(import.meta.dirname, '../../tools/run/tool.mjs');
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
    // They are played one after another, so that the page stays free.
    await page
      .locator('.theory')
      .nth(tiny.theories.length - 1)
      .waitFor();
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

  test('says how far the search has come, and lets it be called off', async () => {
    const { page, context, complaints } = await browser.visit({ lang: 'ja', size: 'phone' });
    const player = new Player(page, 'ja');
    await opensFinished(player, fileOf('crossroads-strong-fence'));
    await player.use(page.getByRole('tab', { name: player.words('debrief.page.otherwise') }));
    // An end that few games come to: thousands have to be played to find out.
    const goal = page.getByRole('combobox', { name: player.words('nearest.question') });
    await goal.selectOption({ index: (await goal.getByRole('option').count()) - 1 });
    await player.press('nearest.search');
    await page.getByRole('progressbar', { name: player.words('nearest.progressName') }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await player.press('nearest.cancel');
    await page
      .getByRole('status')
      .filter({ hasText: player.words('nearest.cancelled') })
      .waitFor({ state: 'attached' });
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await player.button(player.words('nearest.search')).waitFor();
    expectNoComplaints(complaints);
    await context.close();
  });

  test('gives the game away as a page, a table, a log and two sheets of paper', async () => {
    const { page, context, complaints } = await browser.visit({ query: 'case=tiny&seed=kumo-42' });
    const player = new Player(page, 'en');
    await playedWithGoals(player);
    await page.getByRole('tab', { name: player.words('debrief.page.keep') }).click();
    const report = await savedBy(player, exportNamed(player, 'debrief.html'));
    expect(report.name).toBe('ripples-tiny-kumo-42.html');
    expect(report.text).not.toMatch(/<script|\son\w+=|javascript:/i);
    const csv = await savedBy(player, exportNamed(player, 'debrief.csv'));
    expect(csv.text.trimEnd().split('\r\n').length).toBe(tiny.turns + 2);
    const log = await savedBy(player, exportNamed(player, 'debrief.log'));
    expect(parseLog(log.text).header).toMatchObject({ scenario: 'tiny', seed: 'kumo-42' });
    const replayed = spawnSync(process.execPath, [TOOL, 'replay', log.path], { encoding: 'utf8' });
    expect([replayed.status, replayed.stdout]).toEqual([0, expect.stringMatching(/^ok /)]);

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
