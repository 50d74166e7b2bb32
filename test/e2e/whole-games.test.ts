/** The chapter from title to debrief, as different people play it. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, settled, type SizeName, useBrowser } from './support/browser';
import { type Hand, Player } from './support/player';

const browser = useBrowser();
const CASE = 'crossroads-2012';
const chapter = caseNamed(CASE);

interface Way {
  readonly name: string;
  readonly lang: 'en' | 'ja';
  readonly size: SizeName;
  readonly hand: Hand;
}
const WAYS: readonly Way[] = [
  { name: 'in English with a pointer', lang: 'en', size: 'laptop', hand: 'pointer' },
  { name: 'in Japanese on a phone', lang: 'ja', size: 'phone', hand: 'pointer' },
  { name: 'in English on a phone', lang: 'en', size: 'phone', hand: 'pointer' },
  { name: 'in Japanese by keyboard alone', lang: 'ja', size: 'chromebook', hand: 'keyboard' },
  { name: 'in English by keyboard alone', lang: 'en', size: 'chromebook', hand: 'keyboard' },
];

describe('a whole game', () => {
  test.each(WAYS)('$name', async ({ lang, size, hand }) => {
    const { page, context, complaints } = await browser.visit({ lang, size, query: `case=${CASE}&seed=kumo-42` });
    const player = new Player(page, lang, hand);
    await player.begins(textOf(chapter.title, lang));
    const turns = await player.playsToTheEnd((options, turn) => turn % options);
    expect(turns).toEqual(Array.from({ length: chapter.turns }, (_, turn) => turn + 1));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expectNoComplaints(complaints);
    await context.close();
  });
});

test('with full motion the seal is held down, and the chain plays, pauses and can be shown at once', async () => {
  const { page, context, complaints } = await browser.visit({
    query: `case=${CASE}&seed=kumo-42`,
    reducedMotion: false,
  });
  const player = new Player(page, 'en');
  await player.begins(textOf(chapter.title, 'en'));
  await player.opensTheDebate();
  await player.press('debate.toDecision');
  await player.arrives('decision');
  await page.locator('.seal-button').hover();
  await page.mouse.down();
  await page.locator('[data-screen="consequences"]').waitFor();
  await page.mouse.up();
  await player.press('consequences.pause');
  await player.press('consequences.showAll');
  await player.arrives('consequences');
  expect(await player.goesOn()).toBe('briefing');
  expectNoComplaints(complaints);
  await context.close();
});

/** The save on this machine, as text. */
const saveOf = (page: Player['page']): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('ripples.save'));

test('a reload in the middle of a turn goes on from the same position, to the same end', async () => {
  const playOn = async (reload: boolean): Promise<string | null> => {
    const { page, context, complaints } = await browser.visit({ query: `case=${CASE}&seed=umi-17` });
    const player = new Player(page, 'en');
    await player.begins(textOf(chapter.title, 'en'));
    await player.opensTheDebate();
    await player.speaks();
    if (reload) {
      const before = await saveOf(page);
      await page.reload();
      await settled(page, 'title');
      await page.getByRole('button', { name: new RegExp(`^${player.words('title.continue')}`) }).click();
      await player.arrives('map');
      expect(await saveOf(page)).toBe(before);
      await player.press('map.openDebate');
      await player.arrives('debate');
      await player.press('debate.toFloor');
    }
    await player.decides((buttons) => buttons[1] ?? buttons[0] ?? page.locator('.option__button'));
    await player.goesOn();
    await player.playsToTheEnd(() => 0);
    const save = await saveOf(page);
    expectNoComplaints(complaints);
    await context.close();
    return save;
  };
  const whole = await playOn(false);
  expect(whole).toContain('"hash"');
  expect(await playOn(true)).toBe(whole);
});

test('a save that was damaged is set aside with a message, and a new game can begin', async () => {
  const { page, context, complaints } = await browser.visit();
  await settled(page, 'title');
  await page.evaluate(() => localStorage.setItem('ripples.save', '{"format":1,'));
  await page.reload();
  await settled(page, 'title');
  const player = new Player(page, 'en');
  await page.getByRole('alert').getByText(player.words('save.corrupted')).waitFor();
  await player.press('app.close');
  expect(await player.button(player.words('title.continue')).count()).toBe(0);
  await player.begins(textOf(chapter.title, 'en'));
  expectNoComplaints(complaints);
  await context.close();
});

describe('axe finds nothing', () => {
  test.each([
    ['en', 'laptop'],
    ['ja', 'laptop'],
    ['en', 'phone'],
    ['ja', 'phone'],
  ] as const)('in %s on a %s, on any screen', async (lang, size) => {
    const { page, context, complaints } = await browser.visit({ lang, size, query: `case=${CASE}&seed=kumo-42` });
    const player = new Player(page, lang);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((finding) => `${where}: ${finding}`));
    };
    await player.arrives('title');
    await look('title');
    await player.press('app.settings');
    await look('settings');
    await page.keyboard.press('Escape');
    await player.press('title.new');
    await player.arrives('cases');
    await look('cases');
    await player.press('cases.startName', { title: textOf(chapter.title, lang) });
    await player.arrives('briefing');
    await look('briefing');
    await player.press('briefing.toMap');
    await player.arrives('map');
    await look('map');
    await player.press('map.openDebate');
    await player.arrives('debate');
    await look('debate');
    await player.speaks();
    await look('floor');
    await player.press('debate.toDecision');
    await player.arrives('decision');
    await look('decision');
    await player.use(page.locator('.seal-button'));
    await player.use(page.locator('.seal-bar--asking .seal-button'));
    await player.arrives('consequences');
    await look('consequences');
    await player.goesOn();
    await player.playsToTheEnd(() => 0);
    await look('debrief');
    expect(found).toEqual([]);
    expectNoComplaints(complaints);
    await context.close();
  });
});

describe('nothing runs over the edge of the page', () => {
  test.each([
    ['en', 'laptop'],
    ['ja', 'laptop'],
    ['en', 'chromebook'],
    ['ja', 'chromebook'],
    ['en', 'phone'],
    ['ja', 'phone'],
  ] as const)('in %s on a %s', async (lang, size) => {
    const { page, context } = await browser.visit({ lang, size, query: `case=${CASE}&seed=kumo-42` });
    const player = new Player(page, lang);
    const wide: string[] = [];
    const measure = async (where: string): Promise<void> => {
      const { over, clipped } = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // Words of a control that are cut off: the control's content is larger than the control.
        clipped: [...document.querySelectorAll('button, h1, h2, legend, label')]
          .filter(
            (element) =>
              element instanceof HTMLElement &&
              element.offsetParent !== null &&
              !element.closest('.visually-hidden') &&
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX !== 'visible',
          )
          .map((element) => (element.textContent ?? '').slice(0, 40)),
      }));
      if (over > 0) wide.push(`${where}: ${over} px`);
      wide.push(...clipped.map((words) => `${where}: "${words}" is cut off`));
    };
    await player.arrives('title');
    await measure('title');
    await player.press('title.new');
    await player.arrives('cases');
    await measure('cases');
    await player.press('cases.startName', { title: textOf(chapter.title, lang) });
    await player.arrives('briefing');
    await measure('briefing');
    await player.press('briefing.toMap');
    await player.arrives('map');
    await measure('map');
    await player.press('map.openDebate');
    await player.arrives('debate');
    await measure('debate');
    await player.speaks();
    await measure('floor');
    await player.decides((buttons) => buttons[0] ?? page.locator('.option__button'));
    await measure('consequences');
    expect(wide).toEqual([]);
    await context.close();
  });
});
