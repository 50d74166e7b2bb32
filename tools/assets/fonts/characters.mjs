import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, readText } from '../lib/paths.mjs';
import { caseWordsOfEnglishPages, japaneseAtFirst } from './first-screens.mjs';

const GAME_WORDS = [
  ['scenarios', /\.ya?ml$/],
  ['src', /\.(ts|tsx|css|html)$/],
  ['index.html', /\.html$/],
];

const filesUnder = (path, pattern) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return pattern.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name), pattern));
};

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
const pointsOf = (text) => [...text].map((character) => character.codePointAt(0));
const union = (...lists) => [...new Set(lists.flat())].sort((a, b) => a - b);
const without = (list, taken) => {
  const gone = new Set(taken);
  return list.filter((point) => !gone.has(point));
};

const between = (from, to) => (point) => point >= from && point <= to;
const isHangul = (point) =>
  between(0x1100, 0x11ff)(point) || between(0x3130, 0x318f)(point) || between(0xac00, 0xd7a3)(point);
const isKanji = (point) => between(0x3400, 0x9fff)(point) || between(0xf900, 0xfaff)(point) || point === 0x3005;

const ASCII = span(0x20, 0x7e);
const LATIN = union(
  ASCII,
  span(0xa0, 0xff),
  pointsOf('ıŒœˆ˚˜'),
  span(0x2010, 0x2027),
  span(0x2030, 0x203a),
  pointsOf('€™−≈≠≤≥←↑→↓▲▼△▽○●◯◆◇■□×÷±½¼¾·•…✓✗'),
  [0x2009, 0x200a, 0x200b, 0x202f, 0x2044, 0x2060, 0xfeff],
);
const LATIN_MORE = union(span(0x100, 0x17f), span(0x218, 0x21b), span(0x400, 0x45f), span(0x490, 0x491), pointsOf('№'));

const KANA_AND_MARKS = union(
  span(0x3000, 0x303f),
  span(0x3041, 0x309f),
  span(0x30a0, 0x30ff),
  span(0xff01, 0xff60),
  span(0xffe0, 0xffe6),
  span(0x2460, 0x2473),
  pointsOf('々〆ヶ※〒→←↑↓⇒⇔△▲▽▼○●◎◇◆□■☆★−×÷±≒≠≦≧∞∴・…‥―—–‐〜～‖'),
);

/** JIS X 0208 rows 16 to 47: the 2,965 kanji of everyday print. */
const jisLevelOne = () => {
  const decoder = new TextDecoder('euc-jp');
  const rows = span(16, 47).flatMap((row) =>
    span(1, 94).map((cell) => decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell))),
  );
  return rows.map((character) => character.codePointAt(0)).filter(isKanji);
};

/** The kanji of the first two school years: slack for a word changed after the last cut. */
const SCHOOL_KANJI = pointsOf(
  '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六' +
    '引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸古午後語工公広交光考行高黄合谷国黒今才細作算止市矢姉思紙寺自時室社弱首秋週春書少場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話',
);

// Names that the map and the glossary show in the claimants' own scripts.
const KOREAN_NAMES = '독도 동해 한국 조선 대한민국 북한 서울 위안부 강제동원 죽도 일본해 제주 부산';
const SIMPLIFIED_NAMES =
  '钓鱼岛及其附属岛屿 中国 台湾 北京 上海 东海 南京大屠杀 春晓 一个中国原则 核污染水 黄海 太平洋 日本海 竹岛 独岛';
const TRADITIONAL_NAMES = '釣魚臺列嶼 釣魚台 臺灣 台灣 臺北 東海 中華民國 太平洋';

/** Texts that are drawn whatever the language: names in the own script of a place, the name of each language. */
const SOURCE_OF_SCREENS = [
  ['src/ui', /\.(ts|tsx|css)$/],
  ['src/scenes', /\.ts$/],
  ['src/view', /\.ts$/],
  ['src/i18n/en.ts', /\.ts$/],
];
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const wordsInFiles = (places, without = /$^/) =>
  places
    .flatMap(([place, pattern]) => filesUnder(join(projectDir, place), pattern))
    .map((file) => readText(file).replace(without, ''))
    .join('');
const distinct = (text) => pointsOf([...new Set(text)].join(''));

/** What the Japanese faces draw on English pages: Japanese names, and marks that a Latin face may lack. */
const japaneseOnEnglishPages = () =>
  distinct(wordsInFiles(SOURCE_OF_SCREENS, COMMENT) + caseWordsOfEnglishPages()).filter(
    (point) => isKanji(point) || between(0x3040, 0x30ff)(point) || between(0x2190, 0x2bff)(point),
  );

/**
 * Which characters each kind of face carries.
 * A Japanese face comes in files that do not overlap, fetched when a character of theirs is shown: the few that English
 * pages show too, those before the first decision, the rest of the game's words, and every other everyday kanji.
 * mode 'wide': all everyday kanji are among the game's words, while those are still being written.
 */
export const charactersOf = (mode) => {
  const used = union(distinct(wordsInFiles(GAME_WORDS)));
  const everyday = jisLevelOne();
  const kanji = union(used.filter(isKanji), SCHOOL_KANJI, mode === 'wide' ? everyday : []);
  // The browser asks the Latin faces first in English and the Japanese faces first in Japanese, so both hold ASCII.
  const japanese = union(LATIN, KANA_AND_MARKS, kanji);
  const few = japaneseOnEnglishPages();
  const first = without(union(LATIN, KANA_AND_MARKS, distinct(japaneseAtFirst()).filter(isKanji)), few);
  return {
    latin: union(
      LATIN,
      used.filter((point) => point >= 0x2000 && point < 0x2c00),
    ),
    latinMore: LATIN_MORE,
    japaneseFew: few,
    japaneseFirst: first,
    japaneseRest: without(japanese, union(few, first)),
    japaneseMore: without(everyday, japanese),
    korean: union(pointsOf(KOREAN_NAMES), used.filter(isHangul)),
    simplified: union(pointsOf(SIMPLIFIED_NAMES)),
    traditional: union(pointsOf(TRADITIONAL_NAMES)),
  };
};
