import { paint } from './lib/browser.mjs';
import { outlineOf } from './lib/glyphs.mjs';
import { writeAsset } from './lib/paths.mjs';
import { PAPER } from './lib/tokens.mjs';

const SIZE = 320;

/** 決 is pressed on a decision, 議 signs the title; the last is the stone as it shows on the red bar. */
const SEALS = [
  { name: 'seal-ketsu', character: '決', face: PAPER.shu, carved: PAPER.card, framed: true, seed: 4 },
  { name: 'seal-gi', character: '議', face: PAPER.shu, carved: PAPER.card, framed: false, seed: 11 },
  { name: 'seal-ketsu-paper', character: '決', face: PAPER.card, carved: PAPER.shu, framed: false, seed: 7 },
];

const seal = ({ character, face, carved, framed, seed }) => {
  const glyphSize = framed ? 186 : 216;
  const { path, box } = outlineOf(character, glyphSize, 800);
  const [x, y] = [160 - (box.x1 + box.x2) / 2, 160 - (box.y1 + box.y2) / 2];
  const frame = framed
    ? `<rect x="36" y="36" width="248" height="248" rx="16" fill="none" stroke="${carved}" stroke-width="7"/>`
    : '';
  // Two roughnesses: a slow one bends the edge, a fine one frays it. Specks are where the ink did not take.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">
<defs>
<filter id="rough" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".018" numOctaves="2" seed="${seed}" result="slow"/>
<feTurbulence type="fractalNoise" baseFrequency=".12" numOctaves="2" seed="${seed + 1}" result="fine"/>
<feDisplacementMap in="SourceGraphic" in2="slow" scale="9" xChannelSelector="R" yChannelSelector="G" result="bent"/>
<feDisplacementMap in="bent" in2="fine" scale="7" xChannelSelector="G" yChannelSelector="R" result="frayed"/>
<feTurbulence type="fractalNoise" baseFrequency=".1" numOctaves="2" seed="${seed + 2}"/>
<feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -16 13.1" result="ink"/>
<feComposite in="frayed" in2="ink" operator="in"/>
</filter>
</defs>
<g filter="url(#rough)" transform="rotate(-3 160 160)"><rect x="20" y="20" width="280" height="280" rx="30" fill="${face}"/>${frame}<path d="${path}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${carved}"/></g>
</svg>`;
};

/** Rough edges come from filters that are slow on small machines, so they are baked in here. */
export const buildSeals = async (page) => {
  for (const one of SEALS) {
    writeAsset(`seals/${one.name}.webp`, await paint(page, seal(one), { width: SIZE, height: SIZE, quality: 0.85 }));
  }
};
