/** The game is whole in a browser that draws no canvas at all. */
import { expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { useBrowser } from './support/browser';
import { logOfDebrief } from './support/keeping';
import { Player } from './support/player';
import { hashesOf, recorded, Retelling } from './support/recorded';

const browser = useBrowser();

test('a game ends as recorded, and every tie can be read', async () => {
  const log = recorded('tiny-shared-sea');
  const { page, context, complaints } = await browser.visit({ query: `case=tiny&seed=${log.header.seed}` });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    Object.defineProperty(globalThis, 'WebGLRenderingContext', { value: undefined });
    Object.defineProperty(globalThis, 'WebGL2RenderingContext', { value: undefined });
  });
  await page.reload();
  const player = new Player(page, 'en');
  await player.begins(textOf(caseNamed('tiny').title, 'en'));
  await player.press('briefing.toMap');
  await player.arrives('map');
  expect(await page.locator('canvas').count()).toBe(0);
  for (const { label } of caseNamed('tiny').actors)
    expect(await page.getByRole('button', { name: new RegExp(`^${textOf(label, 'en')}`) }).count()).toBeGreaterThan(0);
  await player.press('map.openDebate');
  await player.arrives('debate');
  const game = new Retelling(player, log);
  game.place = 'debate';
  await game.toTheEnd();
  expect(hashesOf(await logOfDebrief(player))).toEqual(hashesOf(log));
  expect(complaints).toEqual([]);
  await context.close();
});
