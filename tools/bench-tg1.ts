import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds the adapter that lets a neutral benchmark (TG-1) time our engine, into one file with nothing left to install,
 * and prints its path last. `npm run bench:tg1 -- FOLDER` names the benchmark's folder; `TG1` does too.
 */
const root = resolve(dirname(process.argv[1] ?? '.'), '..');
const peers = resolve(process.argv[2] ?? process.env['TG1'] ?? join(root, '..', 'shared', 'peers'));
const data = join(peers, 'lib', 'data.mjs');
if (!existsSync(data)) {
  console.error(`There is no TG-1 in ${peers}: name its folder, npm run bench:tg1 -- FOLDER`);
  process.exit(2);
}
const outDir = join(root, 'node_modules', '.cache', 'ripples-tg1');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { 'tg1-data': data } },
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'test', 'bench', 'tg1-adapter.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    // `topLevelVar` as the site is built (vite.config.ts).
    rolldownOptions: { output: { entryFileNames: 'tg1-adapter.mjs', topLevelVar: false } },
  },
});
const built = join(outDir, 'tg1-adapter.mjs');

interface Adapter {
  readonly label: string;
  create(): {
    play(seed: number): { cells: Int32Array };
    read(handle: unknown): { m: readonly number[] };
    facts(seed: number): number;
  };
}
const adapters = ((await import(pathToFileURL(built).href)) as { default: readonly Adapter[] }).default;
const GAMES = 200;
for (const adapter of adapters) {
  const [one, two] = [adapter.create(), adapter.create()];
  let facts = 0;
  for (let seed = 1; seed <= GAMES; seed++) {
    const first = JSON.stringify(one.read(one.play(seed)).m);
    const second = JSON.stringify(two.read(two.play(seed)).m);
    if (first !== second) throw new Error(`${adapter.label}: two runs of seed ${seed} differ`);
    facts += one.facts(seed);
  }
  const each = facts > 0 ? `, ${Math.round(facts / GAMES)} facts a game` : '';
  console.log(`${adapter.label}: ${GAMES} games twice, equal to the bit${each}`);
}
console.log(built);
