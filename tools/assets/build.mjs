import { buildFlags } from './flags.mjs';
import { buildIcons } from './icons.mjs';
import { withPage } from './lib/browser.mjs';
import { buildMap } from './map.mjs';
import { buildStills } from './map/stills.mjs';
import { buildPatterns } from './patterns.mjs';
import { buildPortraits } from './portraits.mjs';

buildFlags();
buildIcons();
buildPatterns();
buildPortraits();
buildMap();
await withPage(async (page) => {
  await buildStills(page);
});
