/** Builds the site (`dist/`) and the server (`dist-server/`), skipping both when no input changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bin, fail, installPackages, run } from './install.mjs';

const INPUTS = [
  'src',
  'server',
  'scenarios',
  'assets',
  'tools/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A digest of names and contents; content, not time, because a fresh checkout has new times. */
function inputsDigest() {
  const digest = createHash('sha256');
  for (const input of INPUTS)
    for (const file of filesBelow(join(ROOT, input)))
      digest.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file));
  return digest.digest('hex');
}

export function build() {
  const mark = join(ROOT, 'dist-server', '.inputs');
  const wanted = inputsDigest();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(join(ROOT, 'dist', 'index.html'))) return;
  console.log('Building …');
  for (const args of [
    ['build', '--logLevel', 'warn'],
    ['build', '--ssr', 'server/main.ts', '--outDir', 'dist-server', '--logLevel', 'warn'],
  ]) {
    const code = run(bin('vite'), args);
    if (code !== 0) fail('The build failed; the messages above say where.', code);
  }
  writeFileSync(mark, wanted);
}

if (process.argv[1] && import.meta.url.endsWith('/build.mjs') && process.argv[1].endsWith('build.mjs')) {
  installPackages();
  build();
}
