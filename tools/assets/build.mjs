import { buildFlags } from './flags.mjs';
import { buildIcons } from './icons.mjs';
import { buildMap } from './map.mjs';

buildFlags();
buildIcons();
buildMap();
