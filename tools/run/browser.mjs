/** Finds a Chromium to test in, or installs Debian's when it may; see docs/testing.md. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Playwright's own download, when somebody has made one. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // none is known for this system
  }
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES)
      for (const file of [name, `${name}.exe`]) if (existsSync(join(folder, file))) return join(folder, file);
  }
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;
const hasApt = () => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** @returns {Promise<string | null>} path of a browser, or null when there is none and none may be installed here */
export async function findBrowser() {
  for (const name of ['CHROME_PATH', 'CHROME_BIN']) {
    const path = process.env[name];
    if (path && existsSync(path)) return path;
  }
  const found = (await playwrightsOwn()) ?? onPath();
  if (found || !isRoot() || !hasApt()) return found;
  console.log('Installing a browser for the tests (Debian package chromium) …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return onPath();
}
