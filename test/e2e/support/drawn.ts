/** Waits for what a picture needs and a reader does not: faces, images and the canvases beneath the words. */
import type { Page } from 'playwright-core';

/** Where a scene draws, once it was fetched. */
const CANVASES = '.title__canvas, .map-canvas, .chain-water';

export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async (canvases) => {
    await document.fonts.ready;
    await Promise.all(
      [...document.images].map((image) => image.decode().catch(() => undefined)), // a broken one shows in the picture
    );
    const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
    const waiting = (): boolean =>
      [...document.querySelectorAll(canvases)].some(
        (host) => host.clientWidth > 0 && host.querySelector('canvas') === null,
      );
    // A machine without a canvas shows the page without one: frames, not seconds, bound the wait.
    for (let frames = 0; frames < 300 && waiting(); frames++) await frame();
    for (let frames = 0; frames < 3; frames++) await frame();
  }, CANVASES);
}
