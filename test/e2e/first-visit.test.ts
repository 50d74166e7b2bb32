/** What a newcomer's browser fetches on the way to the first decision, and what it leaves for later. */
import { expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { expectNoComplaints, useBrowser } from './support/browser';
import { Player } from './support/player';

const browser = useBrowser();
const CASE = 'crossroads-2012';

/** Names of the files fetched until the first decision, without the hash of their content. */
async function fetchedBy(lang: 'en' | 'ja'): Promise<readonly string[]> {
  const { page, context, complaints } = await browser.visit({ lang, query: 'seed=kumo-42' });
  const player = new Player(page, lang);
  await player.begins(textOf(caseNamed(CASE).title, lang));
  await player.opensTheDebate();
  await player.press('debate.toDecision');
  await player.arrives('decision');
  const fetched = await page.evaluate(async () => {
    await document.fonts.ready;
    return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^.*\//, ''));
  });
  expectNoComplaints(complaints);
  await context.close();
  return fetched.map((name) => name.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
}

const JAPANESE_FACES = /^(biz-udpgothic|shippori-mincho)/;

test('an English visit fetches the small files of the Japanese faces only', async () => {
  const fonts = (await fetchedBy('en')).filter((name) => name.endsWith('.woff2'));
  expect(fonts).toContain('biz-udpgothic-400-few.woff2');
  expect(fonts.filter((name) => JAPANESE_FACES.test(name) && !name.endsWith('-few.woff2'))).toEqual([]);
});

test('a Japanese visit finds every character until the first decision in the first files of its faces', async () => {
  const fonts = (await fetchedBy('ja')).filter((name) => JAPANESE_FACES.test(name));
  expect(fonts).toContain('shippori-mincho-600.woff2');
  expect(fonts.filter((name) => /-(rest|more)\.woff2$/.test(name))).toEqual([]);
});
