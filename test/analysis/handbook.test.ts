import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { handbookPage } from '../../tools/handbook/page';
import { caseNamed, shippedCases } from '../support/cases';
import { scenario } from '../support/engine-scenarios';

const docs = resolve(import.meta.dirname, '../../docs/handbook');

test('every number of a case stands in its handbook', () => {
  const page = handbookPage(
    scenario({
      turns: 4,
      values: ['law'],
      actors: {
        china: {
          relation: { security: 61, economy: 62, people: 63 },
          reactions: {
            answer: {
              cooldown: 14,
              when: ['china < 21'],
              change: { china: '-11' },
              later: { echo: { after: 2, when: ['consent > 22'], change: { consent: '-12' } } },
              lasting: { glow: { turns: 3, fade: 43, change: { consent: '+13' } } },
            },
          },
        },
      },
      meters: { consent: { start: 64, min: 5, max: 95 } },
      couplings: { drift: { per: { of: 'consent', from: 44, every: 7 }, when: ['turn > 1'], change: { china: '+2' } } },
      blocs: { chamber: { weight: 35, goodwill: 36, cares: { law: 2 } } },
      floorRules: { base: 48, perLean: 9, perAppeal: 4, cap: 17, gain: 3, loss: 6 },
      events: {
        vote: {
          weight: 23,
          moreLikely: [{ when: ['consent < 24'], add: 25 }],
          fallback: 'wait',
          floor: 3,
          options: {
            reach: {
              needs: ['china > -27'],
              needsSupport: 54,
              change: { 'china.people': '-31..-29', consent: 'x96%' },
              defeated: { change: { consent: '=32' } },
              later: { bill: { after: 3, change: { consent: 'at most 33' } } },
              lasting: { calm: { turns: 2, change: { consent: 'at least 34' } } },
              for: { good: { appeals: { law: 1 } } },
            },
            wait: { change: { 'goodwill.chamber': '+37' } },
          },
        },
      },
      endings: { accord: { when: ['consent >= 51'] }, drift: {} },
      theories: { other: { 'couplings.drift.change.china': 52 } },
    }),
    'en',
  );
  const numbers =
    '+61 +62 +63 14 21 −11 22 −12 43 +13 64 5–95 44 7 +2 35 36 48 9 4 17 3 6 23 24 25 −27 54 −31 −29 96 32 33 34 +8 +37 51 +52';
  const missing = numbers
    .split(' ')
    .filter((number) => !new RegExp(`(?<!\\d)${number.replace('+', '\\+')}(?!\\d)`).test(page));
  expect(missing).toEqual([]);
});

test('the share of numbers by grade adds up to all of them', () => {
  const page = handbookPage(caseNamed('tiny'), 'en');
  expect(page).toContain('| all: 30 | 0 (0 %) | 3 (10 %) | 27 (90 %) | 6 (20 %) |');
});

test('each rule carries its grade, in both languages', () => {
  const tiny = caseNamed('tiny');
  expect(handbookPage(tiny, 'en')).toContain(
    'China: Security **−6**, United States: Security **+2**, Public consent **+4**. *Grade: estimated; rests on: Survey of harbour towns',
  );
  expect(handbookPage(tiny, 'ja')).toContain(
    '中国：安全保障 **−6**、アメリカ：安全保障 **+2**、国民の納得 **+4**。*根拠：推計。資料：港町の調査（架空）',
  );
});

test('a theory is told as what it replaces', () => {
  expect(handbookPage(caseNamed('tiny'), 'en')).toContain(
    '| “Tow it home” → Crews tell the story in both ports: share kept each turn (%) | 50 | 100 |',
  );
});

test('links of the contents lead somewhere, and no name or mark is left over', () => {
  for (const one of shippedCases()) {
    for (const lang of ['en', 'ja'] as const) {
      const page = handbookPage(one, lang);
      const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
      const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
      expect(links.filter((to) => to.startsWith('#') && !anchors.has(to.slice(1)))).toEqual([]);
      const files = links.filter((to) => !to.startsWith('#') && !to.startsWith('http'));
      const own = [`${one.id}.md`, `${one.id}.ja.md`];
      expect(files.filter((to) => !own.includes(to) && !existsSync(join(docs, to)))).toEqual([]);
      expect(page).not.toMatch(/undefined|\[object|\{[a-z-]+\}/);
    }
  }
});
