import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/engine';
import { compile } from '../../src/engine';
import { begin } from '../../src/store/table';
import { briefingView, caseCard, mapView, paragraphsOf, plainOf, topBarView } from '../../src/view';
import { caseNamed } from '../support/cases';
import { givenFile } from '../support/view-game';

const tiny = caseNamed('tiny');
const withWords: Scenario = {
  ...tiny,
  glossary: [{ name: 'islands', text: { en: 'the Diaoyu / Senkaku islands', ja: '尖閣諸島（釣魚島）' } }],
  places: [
    {
      name: 'senkaku',
      at: [25.7, 123.5],
      administeredBy: 'japan',
      claimedBy: ['china', 'taiwan'],
      names: [
        { text: '尖閣諸島', lang: 'ja', romanised: 'Senkaku' },
        { text: '釣魚臺', lang: 'zh-Hant', romanised: 'Diaoyutai' },
        { text: '钓鱼岛', lang: 'zh-Hans', romanised: 'Diaoyu' },
      ],
    },
  ],
};

describe('a disputed place', () => {
  const [english] = mapView(givenFile(withWords).now, 'en').places;
  test('carries every claimant’s name, alphabetical by romanised name', () => {
    expect(english?.names.map(({ romanised }) => romanised)).toEqual(['Diaoyu', 'Diaoyutai', 'Senkaku']);
  });
  test('says who administers it and who claims it, and never "disputed"', () => {
    expect(english?.status).toBe('Administered by Japan; claimed by China and Taiwan');
    expect(mapView(givenFile(withWords).now, 'ja').places[0]?.status).toBe('日本が管理、中国・台湾が領有を主張');
  });
});

describe('a text with marks', () => {
  test('glossary terms, readings and emphasis become segments', () => {
    expect(paragraphsOf(withWords, 'Ships near {islands} *again*.\n\nA second {no-such}.', 'en')).toEqual([
      [
        { text: 'Ships near ' },
        { text: 'the Diaoyu / Senkaku islands', term: 'islands' },
        { text: ' ' },
        { text: 'again', emphasis: true },
        { text: '.' },
      ],
      [{ text: 'A second ' }, { text: '{no-such}' }, { text: '.' }],
    ]);
    expect(paragraphsOf(withWords, '{尖閣|せんかく}の海', 'ja')).toEqual([
      [{ text: '尖閣', ruby: 'せんかく' }, { text: 'の海' }],
    ]);
  });
  test('where only words fit, the marks are gone', () => {
    expect(plainOf(withWords, '{尖閣|せんかく}と*{islands}*', 'ja')).not.toMatch(/[{}|]/);
  });
});

describe('the map', () => {
  test('ties with headline, word and strands; what changed is since the turn before', () => {
    const game = givenFile(tiny).decided('tow-home').advanced();
    const china = mapView(game.now, 'en').ties[0];
    expect(china).toMatchObject({ label: 'China', points: 8, change: 1, word: 'Mending' });
    expect(china?.sentence).toBe('China: Mending, +8');
    expect(china?.strands.map(({ label, points }) => [label, points])).toEqual([
      ['Security', -8],
      ['Economy', 20],
      ['People', 13],
    ]);
  });
  test('a cord that is drawn otherwise than before is told in a sentence', () => {
    const decided = givenFile(tiny).decided('tow-home');
    expect(mapView(decided.now, 'en').news).toEqual(['The cord to China is now Mending.']);
    expect(mapView(decided.advanced().now, 'en').news).toEqual([]);
  });
  test('the timeline holds what was decided, where we are, and the end', () => {
    const { marks } = mapView(givenFile(tiny).decided('tow-home').advanced().now, 'ja').timeline;
    expect(marks.map(({ kind, date, label }) => [kind, date, label])).toEqual([
      ['past', '2030年4月', '決定：曳航して送り返す'],
      ['now', '2030年10月', 'いまここ'],
      ['fixed', '2031年10月', 'このケースの終わり'],
    ]);
    expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });
});

test('a case offers its own model first, then its rivals; the memo names the rival it is played under', () => {
  const labels = caseCard(tiny, 'en').worlds.map(({ theory, label }) => [theory, label]);
  expect(labels.slice(1)).toEqual([
    ['memory', 'Seas remember'],
    ['markets', 'Markets decide'],
  ]);
  expect(labels[0]?.[0]).toBeNull();
  expect(briefingView(givenFile(tiny).now, 'en').theory).toBeNull();
  expect(briefingView(begin(compile(tiny, 'memory'), 'kumo-42').snapshot, 'ja').theory).toBe('海は忘れない');
});

test('the briefing says what has arrived since; the bar says when we are', () => {
  const game = givenFile(tiny).decided('tow-home').advanced();
  expect(briefingView(game.now, 'en').since[0]).toBe('Crews tell the story in both ports. China: People\u00a0+4.');
  expect(topBarView(game.now, 'en')).toMatchObject({ line: 'October 2030 · Turn 2 of 3', span: 'Oct 2030–Mar 2031' });
  expect(topBarView(game.now, 'ja').line).toBe('2030年10月・第2ターン（全3）');
  expect(topBarView(game.now, 'en').measures.map(({ label, points }) => `${label} ${points}`)).toEqual([
    'Public consent 48',
    'Trade 50',
  ]);
});
