/**
 * `node tools/run/tool.mjs NAME args…` runs tools/NAME.ts. Node 20 cannot run TypeScript, so the tool is bundled
 * first; the bundle is kept in node_modules/.cache and made again only when a source it came from changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, fail, installPackages } from './install.mjs';

const [name, ...args] = process.argv.slice(2);
const entry = join(ROOT, 'tools', `${name}.ts`);
if (!name || !/^[a-z0-9-]+$/.test(name) || !existsSync(entry))
  fail(`There is no tool called "${name ?? ''}" in tools/.`, 2);
installPackages();

function digestOf(folders) {
  const digest = createHash('sha256');
  const visit = (path) => {
    if (statSync(path).isDirectory()) {
      for (const child of readdirSync(path).sort())
        if (child !== 'node_modules' && child !== 'assets') visit(join(path, child));
    } else if (/\.(ts|json)$/.test(path)) digest.update(path).update(readFileSync(path));
  };
  for (const folder of folders) if (existsSync(join(ROOT, folder))) visit(join(ROOT, folder));
  return digest.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}

const outDir = join(ROOT, 'node_modules', '.cache', 'ripples-tools', name);
const mark = join(outDir, '.inputs');
const wanted = digestOf([
  'src/engine',
  'src/scenario',
  'src/analysis',
  'src/store',
  'src/view',
  'src/i18n',
  'server',
  'test/bench',
  'test/e2e/support',
  'tools',
]);
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      // `topLevelVar` as the site is built (vite.config.ts).
      rolldownOptions: { output: { entryFileNames: '[name].mjs', topLevelVar: false } },
    },
  });
  writeFileSync(mark, wanted);
}
process.argv = [process.argv[0] ?? 'node', entry, ...args];
await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
