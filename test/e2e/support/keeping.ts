/** What goes out of the browser and comes back into it, by the controls a player has for it. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { type GameLog, parseLog } from '../../../src/engine';
import { branchOf, logOf, parseSave, type SaveDocument } from '../../../src/store/save-document';
import type { Player } from './player';

export interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Presses a control that gives a file away, and reads the file. */
export async function savedBy(player: Player, control: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([player.page.waitForEvent('download'), player.use(control)]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

/** A control on the debrief's page of files; under its name stands what it is good for. */
export const exportNamed = (player: Player, key: 'debrief.html' | 'debrief.csv' | 'debrief.log'): Locator =>
  player.page.getByRole('button', { name: player.words(key) });

/** The log of the finished game on the table, as the debrief gives it away. */
export async function logOfDebrief(player: Player): Promise<GameLog> {
  await player.opensTab(player.page.getByRole('tab', { name: player.words('debrief.page.keep') }));
  return parseLog((await savedBy(player, exportNamed(player, 'debrief.log'))).text);
}

/** Opens "Keep and share" from anywhere in a game, through the settings. */
export async function opensKeeping(player: Player): Promise<void> {
  const { page } = player;
  await player.press('app.settings');
  const settings = page.getByRole('dialog', { name: player.words('settings.title') });
  await player.use(settings.getByRole('button', { name: player.words('keeping.title') }));
  await page.getByRole('dialog', { name: player.words('keeping.title') }).waitFor();
}

/** Everything kept of the game, as "Keep and share" gives it away. Opens the dialog and closes it again. */
export async function savedGame(player: Player): Promise<SavedFile & { readonly document: SaveDocument }> {
  await opensKeeping(player);
  const file = await savedBy(player, player.button(player.words('keeping.save')));
  await player.page.keyboard.press('Escape');
  return { ...file, document: parseSave(file.text) };
}

export const playedIn = (document: SaveDocument): GameLog => logOf(document, branchOf(document, document.onTable));

/** From the title: chooses a file of a game, and leaves the dialog open that asks what is wanted with it. */
export async function offersFile(player: Player, path: string): Promise<void> {
  const { page } = player;
  await player.arrives('title');
  await player.press('keeping.title');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), player.press('keeping.open')]);
  await chooser.setFiles(path);
  await page.getByRole('dialog', { name: player.words('offer.file') }).waitFor();
}

/** From the title to the debrief of a finished game in a file. */
export async function opensFinished(player: Player, path: string): Promise<void> {
  await offersFile(player, path);
  await player.press('offer.debrief');
  await player.arrives('debrief');
}
