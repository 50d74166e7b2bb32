/** The map from other capitals, the settings, the captions of sounds and the introduction, as a player meets them. */
import { expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, type SizeName, useBrowser } from './support/browser';
import { faultsOn } from './support/faults';
import { Player } from './support/player';

const browser = useBrowser();
const CASE = 'crossroads-2012';
const title = (lang: 'en' | 'ja'): string => textOf(caseNamed(CASE).title, lang);
const WAYS: readonly (readonly ['en' | 'ja', SizeName])[] = [
  ['en', 'laptop'],
  ['ja', 'phone'],
];

/** Every claimant's name of every disputed place. */
const CLAIMED = ['Diaoyu', 'Diaoyutai', 'Senkaku', 'Dokdo', 'Takeshima', 'South Kuril Islands', 'Northern Territories'];

test.each(WAYS)('in %s on a %s the map is seen from each of six capitals', async (lang, size) => {
  const { page, context, complaints } = await browser.visit({ lang, size, query: `case=${CASE}&seed=kumo-42` });
  const player = new Player(page, lang);
  const { actors } = caseNamed(CASE);
  await player.begins(title(lang));
  await player.press('briefing.toMap');
  await player.arrives('map');
  const choice = page.getByRole('combobox', { name: player.words('map.seenFrom') });
  const capitals = await choice.getByRole('option').allTextContents();
  expect(capitals).toHaveLength(6);
  // From Tokyo again at the end: the way back is a way too.
  for (const capital of [...capitals.slice(1), ...capitals.slice(0, 1)]) {
    await choice.selectOption({ label: capital });
    await player.arrives('map');
    const isHome = capital === capitals[0];
    const wants = page.getByRole('heading', { name: player.words('map.wants', { capital }) });
    if (isHome) await wants.waitFor({ state: 'detached' });
    else await wants.waitFor();
    // Wherever it is seen from, every tie opens and every claimant is named, all in letters of one size.
    const ties = page.getByRole('list', { name: player.words('map.relations') }).getByRole('button');
    expect(await ties.count(), capital).toBe(actors.length);
    const names = CLAIMED.map((name) => page.getByText(name, { exact: true }).first());
    const sizes = await Promise.all(
      names.map((name) => name.evaluate((element) => getComputedStyle(element).fontSize)),
    );
    expect(new Set(sizes).size, capital).toBe(1);
    expect(await faultsOn(page), capital).toEqual([]);
    await player.use(ties.last());
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await player.press('map.plain');
  for (const name of CLAIMED) expect(await page.getByText(name, { exact: true }).count(), name).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await player.press('map.openDebate');
  await player.arrives('debate');
  expectNoComplaints(complaints);
  await context.close();
});

test('colours, letters and size change at once and are kept', async () => {
  const { page, context, complaints } = await browser.visit({ query: `case=${CASE}` });
  const player = new Player(page, 'en');
  await player.arrives('title');
  await player.press('app.settings');
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
  await choose(player.words('settings.coloursContrast'));
  await choose(player.words('settings.lettersLegible'));
  await choose(player.words('settings.soundOn'));
  expect(await axeFindings(page)).toEqual([]);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.reload();
  await player.arrives('title');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
  expect(await page.locator('html').getAttribute('data-palette')).toBe('contrast');
  expectNoComplaints(complaints);
  await context.close();
});

test('with sound on, the seal is also a caption', async () => {
  const { page, context, complaints } = await browser.visit({ query: `case=${CASE}&seed=kumo-42` });
  const player = new Player(page, 'en');
  await player.arrives('title');
  await player.press('app.settings');
  await page.getByRole('radio', { name: player.words('settings.soundOn'), exact: true }).check();
  await page.keyboard.press('Escape');
  await player.begins(title('en'));
  await player.opensTheDebate();
  await player.decides((buttons) => {
    const [first] = buttons;
    if (!first) throw new Error('an event without options');
    return first;
  });
  await page.locator('.sound-caption', { hasText: player.words('sound.sealed') }).waitFor();
  expectNoComplaints(complaints);
  await context.close();
});

test('the introduction goes along with the first turn, can be skipped, and does not come back unasked', async () => {
  const { page, context, complaints } = await browser.visit({ query: `case=${CASE}&seed=kumo-42` });
  const player = new Player(page, 'en');
  await player.begins(title('en'));
  const strip = page.getByRole('complementary', { name: player.words('intro.title') });
  await strip.getByText(player.words('intro.memo')).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await player.press('intro.next');
  await strip.getByText(player.words('intro.way')).waitFor();
  await player.press('briefing.toMap');
  await player.arrives('map');
  await strip.getByText(player.words('intro.ties')).waitFor();
  await player.press('intro.skip');
  expect(await strip.count()).toBe(0);
  await player.press('map.openDebate');
  await player.arrives('debate');
  expect(await strip.count()).toBe(0);
  await player.press('app.help');
  await player.press('intro.again');
  await strip.getByText(player.words('intro.options')).waitFor();
  expectNoComplaints(complaints);
  await context.close();
});
