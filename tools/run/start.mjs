/** `npm start`: installs what is missing, builds what changed, serves the game on one port (PORT, default 8080). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ROOT, installPackages } from './install.mjs';

installPackages();
build();
await import(pathToFileURL(join(ROOT, 'dist-server', 'main.js')).href);
