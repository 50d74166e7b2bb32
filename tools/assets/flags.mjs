import { clearAssets, fromPackage, readText, writeAsset } from './lib/paths.mjs';
import { tightenSvg } from './lib/svg.mjs';

const FLAGS = ['us', 'cn', 'kr', 'ru', 'eu', 'jp'];

/** Whole 4:3 flags, every element kept. Only the root id goes, because one page shows a flag many times. */
export const buildFlags = () => {
  clearAssets('flags');
  for (const code of FLAGS) {
    const drawing = readText(fromPackage('flag-icons', 'flags', '4x3', `${code}.svg`));
    writeAsset(`flags/${code}.svg`, tightenSvg(drawing.replace(` id="flag-icons-${code}"`, '')));
  }
};
