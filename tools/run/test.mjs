/**
 * `npm test`: installs what is missing (a browser included), then runs every lane and keeps each to its budget.
 * `npm test -- unit properties` runs only the lanes named. docs/testing.md says what runs where.
 */
import { ROOT, bin, fail, installPackages, run } from './install.mjs';
import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';

/** Seconds are bounds for two cores; a lane that outgrows its bound fails, so that the whole stays under 12 minutes. */
const LANES = [
  { name: 'format', seconds: 10, command: [bin('biome'), 'format', '.'] },
  { name: 'lint', seconds: 20, command: [bin('oxlint'), '--type-aware', 'src', 'server', 'tools', 'test'] },
  { name: 'types', seconds: 20, command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'fence', seconds: 10, command: [bin('tsc'), '-p', 'src/engine/tsconfig.json'] },
  {
    name: 'scenarios',
    seconds: 20,
    command: [
      process.execPath,
      'tools/run/tool.mjs',
      'scenario',
      'check',
      'scenarios/tiny.yaml',
      'scenarios/crossroads-2012.yaml',
      '--strict',
    ],
  },
  { name: 'unit', seconds: 150, command: [bin('vitest'), 'run', '--project', 'unit'] },
  { name: 'properties', seconds: 60, command: [bin('vitest'), 'run', '--project', 'properties'] },
  { name: 'goldens', seconds: 30, command: [bin('vitest'), 'run', '--project', 'goldens'] },
  { name: 'browser', seconds: 420, command: [bin('vitest'), 'run', '--project', 'browser'], needsBrowser: true },
];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !LANES.some((lane) => lane.name === name));
if (unknown) fail(`There is no lane "${unknown}". Lanes: ${LANES.map((lane) => lane.name).join(', ')}.`, 2);
const lanes = LANES.filter((lane) => asked.length === 0 || asked.includes(lane.name));

installPackages();
process.chdir(ROOT);
const env = { ...process.env };
if (lanes.some((lane) => lane.needsBrowser)) {
  const browser = await findBrowser();
  if (browser) env.CHROME_PATH = browser;
  else if (env.CI) fail('No browser was found and none could be installed; in CI the browser lane is never skipped.');
  else console.log('No Chromium, Chrome or Edge was found: the browser lane is skipped. Set CHROME_PATH to run it.');
  build();
}

const results = [];
for (const lane of lanes) {
  if (lane.needsBrowser && !env.CHROME_PATH) {
    results.push({ name: lane.name, verdict: 'skipped', seconds: 0, budget: lane.seconds });
    continue;
  }
  console.log(`\n── ${lane.name} ──`);
  const began = performance.now();
  const [command, ...args] = lane.command;
  const code = run(command, args, { env, timeout: lane.seconds * 3000 });
  const seconds = (performance.now() - began) / 1000;
  const verdict = code !== 0 ? 'FAILED' : seconds > lane.seconds ? 'TOO SLOW' : 'passed';
  results.push({ name: lane.name, verdict, seconds, budget: lane.seconds });
}

console.log('\nlane         seconds  budget');
for (const { name, verdict, seconds, budget } of results) {
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(7)} ${String(budget).padStart(7)}  ${verdict}`);
}
// A slow machine is reported, and fails only where the machine is known: in CI a budget is a promise to everybody.
const failed = results.filter(
  (result) => result.verdict === 'FAILED' || (env.CI && result.verdict === 'TOO SLOW'),
).length;
const skipped = results.filter((result) => result.verdict === 'skipped').length;
console.log(`\n${results.length - failed - skipped} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
