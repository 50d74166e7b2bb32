import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { FACES, LICENCES } from './fonts/faces.mjs';
import { renamed } from './fonts/rename.mjs';
import { rangesOf, unicodeRange } from './fonts/ranges.mjs';
import { charactersOf } from './fonts/characters.mjs';
import { assetsDir, clearAssets, fromPackage, readText, writeAsset } from './lib/paths.mjs';

const fontverter = createRequire(import.meta.url)('fontverter');

// Kerning, ligatures, tabular and lining figures, Japanese punctuation. The rest would drag in glyphs nobody asked for.
const FEATURES = [
  'kern',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'tnum',
  'lnum',
  'pnum',
  'palt',
  'halt',
  'chws',
  'vert',
];
const COPYRIGHT_NAMES = [0, 13, 14];
const RENAMED_TO = 'Ripple'; // as many letters as the name it stands in for

const codePointsIn = (font) =>
  Object.keys(font.tables.cmap.glyphIndexMap)
    .map(Number)
    .sort((a, b) => a - b);

const parse = (bytes) => opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

/** Only what is asked for and what the face has; says what that came to. */
const cut = async (face, wanted) => {
  const whole = readFileSync(fromPackage('@expo-google-fonts', ...face.source));
  const has = new Set(codePointsIn(parse(whole)));
  const text = String.fromCodePoint(...wanted.filter((point) => has.has(point)));
  const small = await subsetFont(whole, text, {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    noHinting: true,
    preserveNameIds: COPYRIGHT_NAMES,
  });
  const own = face.reservedName ? renamed(small, face.reservedName, RENAMED_TO) : small;
  return { bytes: await fontverter.convert(own, 'woff2', 'truetype'), points: codePointsIn(parse(small)) };
};

const faceRule = (face, range) =>
  [
    '@font-face {',
    `  font-family: '${face.family}';`,
    `  font-style: ${face.style ?? 'normal'};`,
    `  font-weight: ${face.weight};`,
    '  font-display: swap;',
    `  src: url('./${face.file}') format('woff2');`,
    `  unicode-range: ${range};`,
    '}',
  ].join('\n');

const HEADER = `/* Cut from the faces named in ../CREDITS.md by tools/assets (run its "fonts" when words change).
   unicode-range keeps a page from fetching a face that it does not show. */
`;

const buildFonts = async (mode) => {
  const characters = charactersOf(mode);
  clearAssets('fonts');
  mkdirSync(join(assetsDir, 'fonts', 'LICENSES'), { recursive: true });
  const rules = [];
  const coverage = [];
  for (const face of FACES) {
    const wanted = characters[face.characters];
    if (wanted.length === 0) continue;
    const { bytes, points } = await cut(face, wanted);
    writeAsset(`fonts/${face.file}`, bytes);
    const alone = characters.japaneseMore.length === 0;
    rules.push(faceRule(face, face.range ?? ((alone && face.rangeWhenAlone) || unicodeRange(points))));
    const { file, family, weight, style = 'normal' } = face;
    coverage.push({ file, family, weight, style, ranges: rangesOf(points) });
    console.log(
      `${String(Math.round(bytes.length / 102.4) / 10).padStart(7)} KB  ${points.length} characters  ${file}`,
    );
  }
  writeAsset('fonts/fonts.css', `${HEADER}\n${rules.join('\n\n')}\n`);
  writeAsset('fonts/coverage.json', `${JSON.stringify({ mode, faces: coverage }, null, 1)}\n`);
  for (const [name, family] of Object.entries(LICENCES)) {
    writeAsset(`fonts/LICENSES/${name}.txt`, readText(fromPackage('@expo-google-fonts', family, 'LICENSE_FONT')));
  }
};

await buildFonts(process.argv.includes('--wide') ? 'wide' : 'words');
