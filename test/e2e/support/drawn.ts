/** Waits for what a picture needs and a reader does not: faces, images and the canvases beneath the words. */
import type { Page } from 'playwright-core';

/** Where a scene draws, once it was fetched. */
const CANVASES = '.title__canvas, .map-canvas, .chain-water';

/** Frames, not seconds, bound the wait: a machine without a canvas, or an image nobody sees, must not hold up the rest. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async (canvases) => {
    const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
    const isSeen = (element: Element): boolean => {
      const { width, top, bottom } = element.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && element.checkVisibility();
    };
    const isWaiting = (): boolean =>
      document.fonts.status === 'loading' ||
      [...document.images].some((image) => isSeen(image) && !image.complete) ||
      [...document.querySelectorAll(canvases)].some((host) => isSeen(host) && host.querySelector('canvas') === null);
    for (let frames = 0; frames < 300 && isWaiting(); frames++) await frame();
    for (let frames = 0; frames < 3; frames++) await frame();
  }, CANVASES);
}
