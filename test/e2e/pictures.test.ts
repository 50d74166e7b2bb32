/** Every screen and main state, in both languages on a laptop and a phone, without a fault that a machine can see. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/i18n';
import { caseNamed } from '../support/cases';
import { useBrowser } from './support/browser';
import { faultsOn } from './support/faults';
import { Player } from './support/player';
import { tour } from './support/tour';

const browser = useBrowser();
// The small case has every kind of screen in three turns.
const played = caseNamed('tiny');

describe('nothing is cut off, covered, too small or in a strange face', () => {
  test.each([
    ['en', 'laptop', 100],
    ['ja', 'laptop', 100],
    ['en', 'phone', 100],
    ['ja', 'phone', 100],
    ['en', 'laptop', 150],
  ] as const)('in %s on a %s at %i %', async (lang, size, textSize) => {
    const { page, context } = await browser.visit({ lang, size, textSize, query: 'case=tiny&seed=kumo-42' });
    const found: string[] = [];
    const title = textOf(played.title, lang);
    await tour({
      player: new Player(page, lang),
      title,
      turns: played.turns,
      stop: async (name) => {
        found.push(...(await faultsOn(page)).map((fault) => `${name}: ${fault}`));
      },
    });
    expect(found).toEqual([]);
    await context.close();
  });
});

test('the eye is not blind: a word cut off, a small button, one on another and a hidden focus are all seen', async () => {
  const { page, context } = await browser.visit();
  await new Player(page, 'en').arrives('title');
  await page.evaluate(() => {
    const spoil = (style: Partial<CSSStyleDeclaration>, words: string, tag = 'p'): void => {
      const element = document.createElement(tag);
      element.textContent = words;
      Object.assign(element.style, style);
      document.body.append(element);
    };
    spoil({ width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' }, 'Longer than its box');
    spoil({ fontSize: '9px' }, 'Hardly to be read');
    spoil({ fontFamily: 'fantasy' }, 'A face from elsewhere');
    spoil({ position: 'absolute', top: '0', left: '0', width: '60px', height: '20px' }, 'Small', 'button');
    spoil({ position: 'absolute', top: '4px', left: '4px', width: '60px', height: '60px' }, 'Upper', 'button');
    spoil({ position: 'fixed', inset: 'auto 0 0', height: '60vh', background: 'white' }, 'A bar over everything');
  });
  const found = (await faultsOn(page)).join('\n');
  expect(found).toContain('"Longer than its box" is cut off');
  expect(found).toContain('"Hardly to be read" is 9.0 px small');
  expect(found).toContain('no shipped face of fantasy');
  expect(found).toMatch(/"Small".* a finger needs 44/);
  expect(found).toMatch(/"Small".* and "Upper".* overlap/);
  expect(found).toContain('has the focus beneath');
  await context.close();
});
