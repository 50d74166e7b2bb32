/** The whole of Crossroads from title to debrief, as different people play it, each as a recorded game went. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { sayIn } from '../../src/view/say';
import { caseNamed } from '../support/cases';
import { expectNoComplaints, settled, type SizeName, useBrowser } from './support/browser';
import { logOfDebrief } from './support/keeping';
import { type Hand, Player } from './support/player';
import { hashesOf, recorded, Retelling } from './support/recorded';

const browser = useBrowser();
const CASE = 'crossroads-2012';
const crossroads = caseNamed(CASE);

interface Way {
  readonly name: string;
  readonly game: string;
  readonly lang: 'en' | 'ja';
  readonly size: SizeName;
  readonly hand: Hand;
}
/** Three different endings. */
const WAYS: readonly Way[] = [
  { name: 'in English with a pointer', game: 'open-gate', lang: 'en', size: 'laptop', hand: 'pointer' },
  { name: 'in Japanese by keyboard alone', game: 'strong-fence', lang: 'ja', size: 'chromebook', hand: 'keyboard' },
  { name: 'in Japanese on a phone', game: 'busy-ports', lang: 'ja', size: 'phone', hand: 'pointer' },
];

describe('a whole game', () => {
  test.each(WAYS)('$name: $game, with the hashes of the recorded game', async ({ game, lang, size, hand }) => {
    const log = recorded(`crossroads-${game}`);
    const query = `case=${CASE}&seed=${log.header.seed}`;
    const { page, context, complaints } = await browser.visit({ lang, size, query });
    const player = new Player(page, lang, hand);
    await player.begins(textOf(crossroads.title, lang));
    await new Retelling(player, log).toTheEnd();
    expect(await player.turn()).toBe(crossroads.turns);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const ending = crossroads.endings.find(({ name }) => name === game);
    // Japanese words carry marks of where a line may break.
    const words = ((await page.getByRole('main').textContent()) ?? '').replaceAll('\u200b', '');
    expect(words).toContain(sayIn(crossroads, lang).text(ending?.title).replaceAll('\u200b', ''));
    expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(log));
    expectNoComplaints(complaints);
    await context.close();
  });
});

test('a reload in the middle of a turn goes on from the same position, to the same hash', async () => {
  const log = recorded('tiny-firm');
  const { page, context, complaints } = await browser.visit({ query: `case=tiny&seed=${log.header.seed}` });
  const player = new Player(page, 'en');
  const game = new Retelling(player, log);
  await player.begins(textOf(caseNamed('tiny').title, 'en'));
  await game.step();
  expect(game.place).toBe('floor');
  await page.reload();
  await settled(page, 'title');
  await page.getByRole('button', { name: new RegExp(`^${player.words('title.continue')}`) }).click();
  await player.arrives('map');
  await player.press('map.openDebate');
  await player.arrives('debate');
  game.place = 'debate';
  await game.toTheEnd();
  expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(log));
  expectNoComplaints(complaints);
  await context.close();
});

test('with full motion the seal is held down, and the chain plays, pauses and can be shown at once', async () => {
  const { page, context, complaints } = await browser.visit({
    query: `case=${CASE}&seed=kumo-42`,
    reducedMotion: false,
  });
  const player = new Player(page, 'en');
  await player.begins(textOf(crossroads.title, 'en'));
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
