import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const toolsDir = join(here, '..');
export const projectDir = join(toolsDir, '..', '..');
export const assetsDir = join(projectDir, 'assets');

/** A file inside an installed package. */
export const fromPackage = (...parts) => join(toolsDir, 'node_modules', ...parts);

export const readText = (path) => readFileSync(path, 'utf8');

export const writeAsset = (name, content) => {
  const path = join(assetsDir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** Starts a folder afresh, so that a file nobody asks for any more does not linger. */
export const clearAssets = (folder) => rmSync(join(assetsDir, folder), { recursive: true, force: true });
