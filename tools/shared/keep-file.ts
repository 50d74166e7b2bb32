import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a generated file, or only says whether it is up to date. True when all is well. */
export function keepFile(file: string, text: string, checkOnly: boolean, command: string): boolean {
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isSame) {
    console.log(`${file} is up to date`);
    return true;
  }
  if (checkOnly) {
    console.error(`${file} is out of date; write it again with "${command}"`);
    return false;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file} written`);
  return true;
}
