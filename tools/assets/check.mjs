import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assetsDir } from './lib/paths.mjs';

/** The most a file of each kind may weigh, in bytes. */
const LIMITS = [
  [/^flags\/.*\.svg$/, 1_500],
  [/^icons\/.*\.svg$/, 1_500],
  [/^patterns\/.*\.svg$/, 1_000],
  [/^portraits\/.*\.svg$/, 16_000],
  [/^seals\/.*\.webp$/, 20_000],
  [/^map\/land\.json$/, 260_000],
  [/^map\/still-.*\.webp$/, 120_000],
  [/^brand\//, 40_000],
  [/^fonts\/.*\.woff2$/, 700_000],
];

const FORBIDDEN_IN_SVG = [/<script/i, /\son[a-z]+=/i, /<foreignObject/i, /https?:\/\/(?!www\.w3\.org\/)/i, /<image/i];

const filesUnder = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const problemsIn = (name, bytes) => {
  const found = [];
  const limit = LIMITS.find(([pattern]) => pattern.test(name))?.[1];
  if (limit !== undefined && bytes.length > limit)
    found.push(`${name} weighs ${bytes.length} bytes, more than ${limit}`);
  if (extname(name) === '.svg') {
    const text = bytes.toString('utf8');
    for (const pattern of FORBIDDEN_IN_SVG) if (pattern.test(text)) found.push(`${name} holds ${pattern}`);
  }
  return found;
};

const idsIn = (bytes) => [...bytes.toString('utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);

const sizes = new Map();
const owners = new Map();
const problems = [];
for (const path of filesUnder(assetsDir).sort()) {
  const name = relative(assetsDir, path).replaceAll('\\', '/');
  const bytes = readFileSync(path);
  problems.push(...problemsIn(name, bytes));
  if (extname(name) === '.svg') {
    for (const id of idsIn(bytes)) {
      if (owners.has(id)) problems.push(`${name} and ${owners.get(id)} both use the id ${id}`);
      owners.set(id, name);
    }
  }
  const group = name.includes('/') ? name.slice(0, name.indexOf('/')) : '(top)';
  const sum = sizes.get(group) ?? { files: 0, raw: 0, packed: 0 };
  sizes.set(group, { files: sum.files + 1, raw: sum.raw + bytes.length, packed: sum.packed + gzipSync(bytes).length });
}

for (const [group, { files, raw, packed }] of sizes) {
  console.log(
    `${group.padEnd(10)} ${String(files).padStart(4)} files ${(raw / 1000).toFixed(1).padStart(8)} KB ${(packed / 1000).toFixed(1).padStart(8)} KB gzip`,
  );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
