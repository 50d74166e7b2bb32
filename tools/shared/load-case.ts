import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile, CompileError, type Program, type Scenario } from '../../src/engine';
import { loadScenario, nearest, renderDiagnostics } from '../../src/scenario';
import { Problem } from './command-line';

const FOLDER = 'scenarios';

export const caseIds = (): readonly string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.replace(/\.yaml$/, ''))
        .sort()
    : [];

/** A case by its name (`tiny`) or by the path of its file. */
export function loadCase(named: string): Scenario {
  const isPath = /[/\\]|\.ya?ml$/.test(named);
  const file = isPath ? named : join(FOLDER, `${named}.yaml`);
  if (!existsSync(file)) {
    const known = caseIds();
    const near = isPath ? null : nearest(named, known);
    const help = near ? `Did you mean "${near}"?` : `Known cases: ${known.join(', ')}.`;
    throw new Problem(isPath ? `There is no file "${file}".` : `There is no case called "${named}". ${help}`);
  }
  const text = readFileSync(file, 'utf8');
  const { scenario, diagnostics } = loadScenario(text, file);
  if (scenario) return scenario;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Problem(`${renderDiagnostics(errors, text, 'en')}\n\n${file} has errors, so it cannot be played.`);
}

export function compileCase(scenario: Scenario, theory?: string): Program {
  const known = scenario.theories.map(({ name }) => name);
  if (theory !== undefined && !known.includes(theory)) {
    const near = nearest(theory, known);
    const help = near ? `Did you mean "${near}"?` : known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.';
    throw new Problem(`"${scenario.id}" has no theory called "${theory}". ${help}`);
  }
  try {
    return compile(scenario, theory);
  } catch (problem) {
    if (problem instanceof CompileError) throw new Problem(`The case does not compile: ${problem.message}`);
    throw problem;
  }
}
