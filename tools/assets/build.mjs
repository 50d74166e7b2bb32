import { buildFlags } from './flags.mjs';
import { buildIcons } from './icons.mjs';

buildFlags();
buildIcons();
