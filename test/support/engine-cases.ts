import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Program, type Scenario } from '../../src/engine';
import { loadScenario } from '../../src/scenario';

const ROOT = join(import.meta.dirname, '..', '..');
const fileOf = (name: string): string => join(ROOT, 'scenarios', `${name}.yaml`);

const scenarios = new Map<string, Scenario>();

/** A shipped case, read and compiled as the game does it. */
export function shipped(name: string, theory?: string): Program {
  const known = scenarios.get(name);
  if (known) return compile(known, theory);
  const { scenario, diagnostics } = loadScenario(readFileSync(fileOf(name), 'utf8'), `scenarios/${name}.yaml`);
  if (!scenario) throw new Error(`${name} does not load: ${JSON.stringify(diagnostics[0])}`);
  scenarios.set(name, scenario);
  return compile(scenario, theory);
}
