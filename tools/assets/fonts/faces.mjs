/**
 * The faces the game ships. `weight` is the range of CSS weights a file answers for, wide enough that a browser never thickens a face by itself.
 * `characters` names a set in characters.mjs.
 */
const latin = (family, file, directory, weight, style, set) => ({
  family,
  file: `${file}${set === 'latin' ? '' : '-more'}.woff2`,
  source: directory,
  weight,
  style,
  characters: set,
  ...(family === 'Source Sans 3' ? { reservedName: 'Source' } : {}),
});

const pair = (family, file, directory, weight, style) => [
  latin(family, file, directory, weight, style, 'latinMore'),
  latin(family, file, directory, weight, style, 'latin'),
];

// The last file of a face may claim its whole script: what it lacks falls to the next family. The files that are asked
// before it stand after it.
const ALL_JAPANESE = 'U+20-7e, U+a0-ff, U+2000-2bff, U+3000-30ff, U+3400-9fff, U+f900-faff, U+ff00-ffef';
const ENDINGS = { japaneseMore: '-more', japaneseRest: '-rest', japaneseFirst: '', japaneseFew: '-few' };

const japanese = (family, file, source, weight, last) =>
  [...last, 'japaneseFirst', 'japaneseFew'].map((characters) => ({
    family,
    file: `${file}${ENDINGS[characters]}.woff2`,
    source,
    weight,
    characters,
    ...(characters === 'japaneseRest' && last.length === 1 ? { range: ALL_JAPANESE } : {}),
    ...(characters === 'japaneseRest' && last.length > 1 ? { rangeWhenAlone: ALL_JAPANESE } : {}),
  }));

export const FACES = [
  ...pair(
    'Source Sans 3',
    'source-sans-3-400',
    ['source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf'],
    '400 500',
  ),
  ...pair(
    'Source Sans 3',
    'source-sans-3-600',
    ['source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf'],
    '600 700',
  ),
  ...pair(
    'Source Serif 4',
    'source-serif-4-600',
    ['source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'],
    '400 700',
  ),
  latin(
    'Source Serif 4',
    'source-serif-4-400-italic',
    ['source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf'],
    '400 700',
    'italic',
    'latin',
  ),
  ...pair(
    'Atkinson Hyperlegible Next',
    'atkinson-hyperlegible-next-400',
    ['atkinson-hyperlegible-next', '400Regular', 'AtkinsonHyperlegibleNext_400Regular.ttf'],
    '400 500',
  ),
  ...pair(
    'Atkinson Hyperlegible Next',
    'atkinson-hyperlegible-next-700',
    ['atkinson-hyperlegible-next', '700Bold', 'AtkinsonHyperlegibleNext_700Bold.ttf'],
    '600 700',
  ),
  ...japanese(
    'BIZ UDPGothic',
    'biz-udpgothic-400',
    ['biz-udpgothic', '400Regular', 'BIZUDPGothic_400Regular.ttf'],
    '400 500',
    ['japaneseMore', 'japaneseRest'],
  ),
  ...japanese(
    'BIZ UDPGothic',
    'biz-udpgothic-700',
    ['biz-udpgothic', '700Bold', 'BIZUDPGothic_700Bold.ttf'],
    '600 700',
    ['japaneseRest'],
  ),
  ...japanese(
    'Shippori Mincho',
    'shippori-mincho-600',
    ['shippori-mincho', '600SemiBold', 'ShipporiMincho_600SemiBold.ttf'],
    '400 700',
    ['japaneseRest'],
  ),
  // One weight for every claimant's name, so that none can look heavier than another.
  {
    family: 'Noto Sans KR',
    file: 'noto-sans-kr-400.woff2',
    source: ['noto-sans-kr', '400Regular', 'NotoSansKR_400Regular.ttf'],
    weight: '400 700',
    characters: 'korean',
  },
  {
    family: 'Noto Sans SC',
    file: 'noto-sans-sc-400.woff2',
    source: ['noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'],
    weight: '400 700',
    characters: 'simplified',
  },
  {
    family: 'Noto Sans TC',
    file: 'noto-sans-tc-400.woff2',
    source: ['noto-sans-tc', '400Regular', 'NotoSansTC_400Regular.ttf'],
    weight: '400 700',
    characters: 'traditional',
  },
];

export const LICENCES = {
  'atkinson-hyperlegible-next': 'atkinson-hyperlegible-next',
  'biz-udpgothic': 'biz-udpgothic',
  'noto-sans-kr': 'noto-sans-kr',
  'noto-sans-sc': 'noto-sans-sc',
  'noto-sans-tc': 'noto-sans-tc',
  'shippori-mincho': 'shippori-mincho',
  'source-sans-3': 'source-sans-3',
  'source-serif-4': 'source-serif-4',
};
