import { paint } from './lib/browser.mjs';
import { outlineOf } from './lib/glyphs.mjs';
import { writeAsset } from './lib/paths.mjs';
import { PAPER } from './lib/tokens.mjs';

const wordmark = () => {
  const { path, box } = outlineOf('波紋', 200, 800);
  const view = [box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1].map((number) => number.toFixed(1)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" fill="${PAPER.aiDeep}" role="img" aria-label="波紋"><path d="${path}"/></svg>\n`;
};

/** Rings lie flat, as on water seen at an angle: round rings about a dot could be read as a target. */
const icon = (corner) => {
  const ring = (across, strength, width) =>
    `<ellipse cx="32" cy="36" rx="${across}" ry="${(across * 0.52).toFixed(1)}" fill="none" stroke="${PAPER.paper}" stroke-opacity="${strength}" stroke-width="${width}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${PAPER.aiDeep}"/>${ring(25, 0.5, 2.6)}${ring(17, 0.75, 3)}${ring(9, 1, 3.2)}<path d="M32 8c4 5.4 6 9 6 12a6 6 0 0 1-12 0c0-3 2-6.6 6-12Z" fill="${PAPER.paper}"/></svg>\n`;
};

export const buildBrand = async (page) => {
  writeAsset('brand/wordmark.svg', wordmark());
  writeAsset('brand/favicon.svg', icon(14));
  for (const size of [192, 512]) {
    writeAsset(`brand/icon-${size}.png`, await paint(page, icon(0), { width: size, height: size, type: 'image/png' }));
  }
};
