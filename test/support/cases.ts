/** The shipped cases, read from their files through the real loader. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Option, Scenario } from '../../src/engine';
import { loadScenario } from '../../src/scenario';

const folder = resolve(import.meta.dirname, '../../scenarios');

export function caseNamed(id: string): Scenario {
  const file = join(folder, `${id}.yaml`);
  const { scenario, diagnostics } = loadScenario(readFileSync(file, 'utf8'), `${id}.yaml`);
  if (!scenario) throw new Error(`${id}.yaml does not load: ${diagnostics[0]?.message ?? 'no message'}`);
  return scenario;
}

export const shippedCases = (): readonly Scenario[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => caseNamed(name.replace(/\.yaml$/, '')));

/** An option of a shipped case by its name. */
export function optionOf(id: string, name: string): Option {
  const found = caseNamed(id)
    .events.flatMap(({ options }) => options)
    .find((option) => option.name === name);
  if (!found) throw new Error(`${id}.yaml has no option ${name}`);
  return found;
}
