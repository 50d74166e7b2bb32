/** `node tools/run/in-browser.mjs NAME args…`: installs and builds what is missing, finds a browser, then runs tools/NAME.ts. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ROOT, fail, installPackages } from './install.mjs';

const asksForHelp = process.argv.some((word) => word === '--help' || word === '-h');
installPackages();
process.chdir(ROOT);
if (!asksForHelp) {
  const browser = await findBrowser();
  if (!browser) fail('No Chromium, Chrome or Edge was found. Set CHROME_PATH to one.');
  process.env.CHROME_PATH = browser;
  build();
}
const tool = join(ROOT, 'tools', 'run', 'tool.mjs');
process.argv = [process.argv[0] ?? 'node', tool, ...process.argv.slice(2)];
await import(pathToFileURL(tool).href);
