/** The sounds as a browser renders them: loud enough, never too loud, in tune, and over when they should be. */
import { beforeAll, describe, expect, test } from 'vitest';
import { NOISES } from '../../src/ui/sound/synth';
import { useBrowser } from './support/browser';
import { builtForPage } from './support/built-for-page';
import './support/synth-in-page';

const browser = useBrowser();
let source = '';
beforeAll(async () => {
  source = await builtForPage('synth-in-page.ts');
});

describe('what a listener hears', () => {
  test.each(NOISES)('%s is heard, leaves room, and dies away', async (noise) => {
    const { page, context } = await browser.visit();
    await page.evaluate(source);
    const { peak, tenths } = await page.evaluate((one) => synthPage.noise(one), noise);
    expect(peak).toBeGreaterThan(0.03);
    expect(peak).toBeLessThan(0.5);
    expect(Math.max(...tenths.slice(10))).toBeLessThan(0.001);
    await context.close();
  });

  test('the seal and five close ties at full volume do not overdrive a loudspeaker', async () => {
    const { page, context } = await browser.visit();
    await page.evaluate(source);
    const { peak, tenths } = await page.evaluate(() => synthPage.seal());
    expect(peak).toBeLessThan(1);
    expect(tenths[4]).toBeGreaterThan(0.005);
    expect(tenths[39]).toBeLessThan(0.001);
    await context.close();
  });

  test.each([146.83, 293.66, 440, 659.26, 987.77])(
    'a string tuned to %s Hz sounds within a twentieth of a semitone',
    async (hertz) => {
      const { page, context } = await browser.visit();
      await page.evaluate(source);
      const pitch = await page.evaluate((one) => synthPage.pitch(one), hertz);
      expect(Math.abs(12 * Math.log2(pitch / hertz))).toBeLessThan(0.05);
      await context.close();
    },
  );
});
