/** The built site works from any folder of any web host, without our server. */
import { cpSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFiles } from '../../server/static-files';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { useBrowser } from './support/browser';
import { Player } from './support/player';

const browser = useBrowser();
const host = mkdtempSync(join(tmpdir(), 'ripples-host-'));
cpSync(resolve(import.meta.dirname, '../../dist'), join(host, 'class-3b', 'games'), { recursive: true });
let server: Server;
let address = '';
beforeAll(async () => {
  server = createServer(staticFiles(host));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the host did not start');
  address = `http://127.0.0.1:${bound.port}/class-3b/games/`;
});
afterAll(() => {
  server.close();
});

test('a game begins two folders deep on another host, map and all', async () => {
  const { page, context } = await browser.visit();
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url());
  });
  await page.goto(`${address}?lang=en&renderer=canvas&still`);
  const player = new Player(page, 'en');
  await player.begins(textOf(caseNamed('tiny').title, 'en'));
  await player.opensTheDebate();
  expect(refused).toEqual([]);
  await context.close();
});
