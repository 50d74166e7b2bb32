import { buildBrand } from './brand.mjs';
import { buildFlags } from './flags.mjs';
import { buildIcons } from './icons.mjs';
import { withPage } from './lib/browser.mjs';
import { fromPackage, readText, writeAsset } from './lib/paths.mjs';
import { buildMap } from './map.mjs';
import { buildStills } from './map/stills.mjs';
import { buildPatterns } from './patterns.mjs';
import { buildPortraits } from './portraits.mjs';
import { buildSeals } from './seals.mjs';

/** Packages whose drawings or data the game carries; each licence travels with them. The fonts' are beside the fonts. */
const LICENCES = {
  'flag-icons': ['flag-icons', 'LICENSE'],
  lucide: ['lucide-static', 'LICENSE'],
  notionists: ['@dicebear', 'notionists', 'LICENSE'],
  'world-atlas': ['world-atlas', 'LICENSE'],
};

for (const [name, parts] of Object.entries(LICENCES))
  writeAsset(`LICENSES/${name}.txt`, readText(fromPackage(...parts)));

buildFlags();
buildIcons();
buildPatterns();
buildPortraits();
buildMap();
await withPage(async (page) => {
  await buildSeals(page);
  await buildBrand(page);
  await buildStills(page);
});
