import { seigaiha } from '../patterns.mjs';
import { paint } from '../lib/browser.mjs';
import { writeAsset } from '../lib/paths.mjs';
import { PAPER } from '../lib/tokens.mjs';
import { DISPUTED, TOKYO } from './places.mjs';
import { viewOf } from './project.mjs';
import { ringArea } from './simplify.mjs';
import { readShapes, thinned, toDegrees } from './shapes.mjs';

/** What each picture is of: its middle, and pixels to a radian on the wide picture and on the phone's. */
const STILLS = {
  'east-china-sea': { centre: [125.9, 28.2], wide: 4000, phone: 2750 },
  pacific: { centre: [174, 39], wide: 850, phone: 520 },
  japan: { centre: [136.4, 37.9], wide: 3150, phone: 1830 },
  'korea-strait': { centre: [129.9, 36.2], wide: 5200, phone: 3300 },
  'northern-seas': { centre: [145.6, 44.6], wide: 4300, phone: 2800 },
};

const SIZES = { '': { width: 1200, height: 900, zoom: 'wide' }, '-phone': { width: 780, height: 520, zoom: 'phone' } };

const short = (number) => String(Math.round(number * 10) / 10);

const pathOf = (view, points, closed) => {
  const placed = toDegrees(points).map(view.place);
  const [left, top] = [Math.min(...placed.map(([x]) => x)), Math.min(...placed.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...placed.map(([x]) => x)), Math.max(...placed.map(([, y]) => y))];
  if (right < -60 || bottom < -60 || left > view.width + 60 || top > view.height + 60) return '';
  return `M${placed.map((at) => at.map(short).join(' ')).join('L')}${closed ? 'Z' : ''}`;
};

const kmRing = (view, km, [x, y]) => {
  const strong = km % 2000 === 1000;
  const dash = strong ? '' : ' stroke-dasharray="2 7"';
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(view.ringRadius(km))}" fill="none" stroke="${PAPER.ai}" stroke-opacity="${strong ? 0.3 : 0.2}" stroke-width="1.2"${dash}/>`;
};

const disputedRing = (view, at, size) => {
  const [x, y] = view.place(at).map(short);
  return `<circle cx="${x}" cy="${y}" r="${size}" fill="${PAPER.card}" fill-opacity=".55"/><circle cx="${x}" cy="${y}" r="${size}" fill="url(#hatch)" stroke="${PAPER.ink2}" stroke-width="2"/>`;
};

const drawing = (view, shapes, ringSize) => {
  const { width, height } = view;
  const land = shapes.rings.map(({ points }) => pathOf(view, points, true)).join('');
  // Round a speck of land a glow would be larger than the land.
  const glowing = shapes.rings.filter(({ points }) => ringArea(points) > 100 * view.pixelKm ** 2);
  const shore = glowing.map(({ points }) => pathOf(view, points, true)).join('');
  const home = shapes.rings
    .filter((ring) => ring.home)
    .map(({ points }) => pathOf(view, points, true))
    .join('');
  const lines = (list) => list.map((line) => pathOf(view, line, false)).join('');
  const [x, y] = view.place(TOKYO);
  const waves = seigaiha(18);
  const halo = [
    [26, 0.05],
    [17, 0.06],
    [9, 0.09],
  ]
    .map(
      ([wide, strength]) =>
        `<path d="${shore}" fill="none" stroke="#6E8C8E" stroke-opacity="${strength}" stroke-width="${wide}" stroke-linejoin="round"/>`,
    )
    .join('');
  const kilometres = [250, 500, 1000, 2000, 3000, 4000, 5000, 7000, 9000];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
<radialGradient id="sea" gradientUnits="userSpaceOnUse" cx="${short(x)}" cy="${short(y)}" r="${short(Math.hypot(width, height))}"><stop offset="0" stop-color="${PAPER.sea0}"/><stop offset=".4" stop-color="${PAPER.sea}"/><stop offset="1" stop-color="${PAPER.sea2}"/></radialGradient>
<pattern id="waves" width="${waves.width}" height="${waves.height}" patternUnits="userSpaceOnUse"><path d="${waves.path}" fill="none" stroke="${PAPER.ai}" stroke-opacity=".1"/></pattern>
<linearGradient id="far" x1="0" y1="0" x2="1" y2="1"><stop offset=".45" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
<mask id="corner"><rect width="${width}" height="${height}" fill="url(#far)"/></mask>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 3H6" stroke="${PAPER.ink2}" stroke-width="1.6"/></pattern>
</defs>
<rect width="${width}" height="${height}" fill="url(#sea)"/>
<rect width="${width}" height="${height}" fill="url(#waves)" mask="url(#corner)"/>
${kilometres.map((km) => kmRing(view, km, [x, y])).join('')}
${halo}
<path d="${land}" fill="${PAPER.land}" fill-rule="evenodd" stroke="${PAPER.coast}" stroke-width="1.1" stroke-linejoin="round"/>
<path d="${home}" fill="${PAPER.ai}" stroke="${PAPER.ai}" stroke-width=".8" stroke-linejoin="round"/>
<path d="${lines(shapes.borders)}" fill="none" stroke="${PAPER.coast}" stroke-width="1.4" stroke-dasharray="1.5 4" stroke-linecap="round"/>
<path d="${lines(shapes.demarcation)}" fill="none" stroke="${PAPER.ink2}" stroke-width="1.6" stroke-dasharray="7 4"/>
${Object.values(DISPUTED)
  .map(({ at }) => disputedRing(view, at, ringSize))
  .join('')}
<circle cx="${short(x)}" cy="${short(y)}" r="8" fill="${PAPER.card}" stroke="${PAPER.aiDeep}" stroke-width="4"/>
</svg>`;
};

/** Still pictures of the map for the briefings: no words in them, no relations, every disputed place under the same ring. */
export const buildStills = async (page) => {
  const shapes = readShapes(118); // farther land would be drawn out into a ribbon around the rim
  for (const [name, still] of Object.entries(STILLS)) {
    for (const [suffix, { width, height, zoom }] of Object.entries(SIZES)) {
      const scale = still[zoom];
      const view = viewOf({ centre: still.centre, scale, width, height });
      const bend = 0.6 * view.pixelKm ** 2;
      const svg = drawing(
        view,
        thinned(shapes, () => bend),
        suffix === '' ? 15 : 12,
      );
      writeAsset(`map/still-${name}${suffix}.webp`, await paint(page, svg, { width, height }));
    }
  }
};
