/** Games that leave this browser and come back: files, links, and saves that were torn. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { axeFindings } from './support/axe';
import { expectNoComplaints, settled, useBrowser } from './support/browser';
import { logOfDebrief, offersFile, opensFinished, opensKeeping, playedIn, savedGame } from './support/keeping';
import { Player } from './support/player';
import { fileOf, hashesOf, recorded, Retelling } from './support/recorded';

const browser = useBrowser();
const firm = recorded('tiny-firm');
const query = `case=tiny&seed=${firm.header.seed}`;
const tiny = textOf(caseNamed('tiny').title, 'en');

/** Where the game is kept; the store reads the same places. */
const CURRENT = 'ripples.save';
const PREVIOUS = 'ripples.save.previous';

/** A player in the middle of tiny, at the briefing of its second turn. */
async function inTheMiddle() {
  const visit = await browser.visit({ query });
  const player = new Player(visit.page, 'en');
  const game = new Retelling(player, firm);
  await player.begins(tiny);
  await game.until(2);
  return { ...visit, player, game };
}

/** Cuts what is kept in a place, as a page that died while writing would. */
const tear = (page: Player['page'], keys: readonly string[]): Promise<void> =>
  page.evaluate((torn) => {
    for (const key of torn) localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, -40));
  }, keys);

const continues = async (player: Player): Promise<void> => {
  await player.use(player.page.getByRole('button', { name: new RegExp(`^${player.words('title.continue')}`) }));
};

test('a game under a rival theory says so at every briefing, also when it is continued', async () => {
  const { page, context, complaints } = await browser.visit({ query, size: 'phone', lang: 'ja' });
  const player = new Player(page, 'ja');
  const { title, theories } = caseNamed('tiny');
  const [memory] = theories;
  if (!memory) throw new Error('tiny has a theory');
  const label = textOf(memory.label, 'ja');
  await player.arrives('title');
  await player.press('title.new');
  await player.arrives('cases');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: textOf(title, 'ja') }) });
  await card.getByText(player.words('world.now', { world: player.words('world.own') })).click();
  await card.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
  expect(await axeFindings(page)).toEqual([]);
  await player.press('cases.startName', { title: textOf(title, 'ja') });
  await player.arrives('briefing');
  await page.getByText(player.words('world.played', { theory: label })).waitFor();
  await page.reload();
  await player.arrives('title');
  await continues(player);
  await player.arrives('map');
  await page.getByText(player.words('world.played', { theory: label })).waitFor();
  expectNoComplaints(complaints);
  await context.close();
});

test('a game in a file comes back after the browser forgot everything, and ends with the same hash', async () => {
  const { page, context, complaints, player, game } = await inTheMiddle();
  const { path, document } = await savedGame(player);
  expect(hashesOf(playedIn(document))).toEqual(hashesOf(firm).slice(0, 1));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await player.arrives('title');
  expect(await page.getByRole('button', { name: player.words('title.continue') }).count()).toBe(0);
  await offersFile(player, path);
  expect(await axeFindings(page)).toEqual([]);
  await player.press('offer.continue');
  await player.arrives('map');
  await player.press('map.openDebate');
  await player.arrives('debate');
  game.place = 'debate';
  await game.toTheEnd();
  expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(firm));
  expectNoComplaints(complaints);
  await context.close();
});

test('a link carries thirteen turns to somebody who has nothing, with every hash', async () => {
  const one = await browser.visit();
  await one.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sender = new Player(one.page, 'en');
  await opensFinished(sender, fileOf('crossroads-open-gate'));
  await opensKeeping(sender);
  const link = await one.page.getByRole('textbox', { name: sender.words('keeping.linkField') }).inputValue();
  await sender.press('keeping.copy');
  await one.page.getByText(sender.words('keeping.copied')).waitFor();
  expect(await one.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await axeFindings(one.page)).toEqual([]);
  expectNoComplaints(one.complaints);
  await one.context.close();

  const other = await browser.visit({ lang: 'ja', size: 'phone' });
  const receiver = new Player(other.page, 'ja');
  await receiver.arrives('title');
  await other.page.goto(link);
  await other.page.getByRole('dialog', { name: receiver.words('offer.link') }).waitFor();
  expect(await axeFindings(other.page)).toEqual([]);
  await receiver.press('offer.debrief');
  await receiver.arrives('debrief');
  expect(hashesOf(await logOfDebrief(receiver))).toEqual(hashesOf(recorded('crossroads-open-gate')));
  expectNoComplaints(other.complaints);
  await other.context.close();
});

describe('a torn save', () => {
  test('gives way to the one a step before it, with a message, and the game goes on to the same hash', async () => {
    const { page, context, complaints, player, game } = await inTheMiddle();
    await tear(page, [CURRENT]);
    await page.reload();
    await settled(page, 'title');
    await page.getByRole('alert').getByText(player.words('save.olderUsed')).waitFor();
    await player.press('app.close');
    await continues(player);
    // The step before was the sealed decision of the first turn.
    await player.arrives('consequences');
    expect(await player.turn()).toBe(1);
    game.afterDecision(1);
    await game.toTheEnd();
    expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(firm));
    expectNoComplaints(complaints);
    await context.close();
  });

  test('is set aside with a message when the one before it is torn too, and a new game can begin', async () => {
    const { page, context, complaints, player } = await inTheMiddle();
    await tear(page, [CURRENT, PREVIOUS]);
    await page.reload();
    await settled(page, 'title');
    await page.getByRole('alert').getByText(player.words('save.corrupted')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await player.press('app.close');
    expect(await page.getByRole('button', { name: player.words('title.continue') }).count()).toBe(0);
    await player.begins(tiny);
    expectNoComplaints(complaints);
    await context.close();
  });
});
