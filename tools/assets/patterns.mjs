import { writeAsset } from './lib/paths.mjs';
import { PAPER } from './lib/tokens.mjs';

const short = (number) => String(Math.round(number * 100) / 100);

/** Below this angle an arc of radius `radius` in a wave of radius 1 hides behind the wave in front at its right. */
const hiddenBelow = (radius) => {
  let [hidden, seen] = [0, Math.PI / 2];
  for (let step = 0; step < 30; step += 1) {
    const angle = (hidden + seen) / 2;
    const clear = radius ** 2 - 2 * radius * Math.cos(angle) + radius * Math.sin(angle) + 0.25;
    if (clear < 0) hidden = angle;
    else seen = angle;
  }
  return seen;
};

const arc = (x, y, radius, angle) => {
  const [across, up] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  return `M${short(x - across)} ${short(y - up)}A${short(radius)} ${short(radius)} 0 0 1 ${short(x + across)} ${short(y - up)}`;
};

/** Waves: rows of arcs, each row half hidden by the next. */
export const seigaiha = (radius) => {
  const centres = [
    [0, 1],
    [2, 1],
    [0, 2],
    [2, 2],
    [1, 0.5],
    [1, 1.5],
  ];
  const arcs = centres.flatMap(([x, y]) =>
    [1, 0.68, 0.36].map((part) => arc(x * radius, y * radius, part * radius, hiddenBelow(part))),
  );
  return { width: 2 * radius, height: radius, path: arcs.join('') };
};

/** Hemp leaf: a grid of triangles, each with three spokes to its middle. */
export const asanoha = (side) => {
  const high = (side * Math.sqrt(3)) / 2;
  const lines = [];
  const line = (from, to) => lines.push(`M${from.map(short).join(' ')}L${to.map(short).join(' ')}`);
  for (const row of [0, 1]) {
    const [top, bottom] = [row * high, (row + 1) * high];
    const [wide, narrow] = row === 0 ? [top, bottom] : [bottom, top];
    // In each row one triangle stands whole between two halves.
    const third = (wide * 2 + narrow) / 3;
    const twoThirds = (wide + narrow * 2) / 3;
    line([0, wide], [side, wide]);
    line([0, wide], [side / 2, narrow]);
    line([side, wide], [side / 2, narrow]);
    line([side / 2, third], [0, wide]);
    line([side / 2, third], [side, wide]);
    line([side / 2, third], [side / 2, narrow]);
    for (const edge of [0, side]) {
      line([edge, twoThirds], [edge, wide]);
      line([edge, twoThirds], [side / 2, narrow]);
    }
  }
  line([0, high], [side / 2, high]);
  line([side / 2, high], [side, high]);
  return { width: side, height: 2 * high, path: lines.join('') };
};

const tile = ({ width, height, path }, colour, strength, stroke) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"><path d="${path}" fill="none" stroke="${colour}" stroke-opacity="${strength}" stroke-width="${stroke}"/></svg>\n`;

/** Tiles for CSS backgrounds. Either pattern can stand on either side, because sides change with the seed. */
export const buildPatterns = () => {
  const sides = { for: PAPER.for, against: PAPER.against };
  for (const [side, colour] of Object.entries(sides)) {
    writeAsset(`patterns/seigaiha-${side}.svg`, tile(seigaiha(18), colour, 0.4, 1.1));
    writeAsset(`patterns/asanoha-${side}.svg`, tile(asanoha(46), colour, 0.4, 1.1));
  }
  writeAsset('patterns/seigaiha-sea.svg', tile(seigaiha(18), PAPER.ai, 0.1, 1));
};
