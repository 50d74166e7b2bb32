/**
 * `virtual:scenarios`: the cases of `scenarios/`, checked and parsed at build time. Each case is a chunk of its own,
 * loaded when somebody opens it, so the page carries no YAML parser and knows that every case is sound.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { rulesHashOf, type Scenario } from '../../src/engine';
import { loadScenario, renderDiagnostics } from '../../src/scenario';
import { withPhraseBreaks } from './phrase-breaks';
import { withRuleLines } from './rule-lines';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
/** Keeps other plugins from taking these for files. */
const RESOLVED = '\0';

export function scenariosPlugin(folder = 'scenarios'): Plugin {
  let root = process.cwd();
  const home = (): string => resolve(root, folder);
  const files = (): readonly string[] =>
    readdirSync(home())
      .filter((name) => name.endsWith('.yaml'))
      .sort();

  const read = (file: string): Scenario => {
    const path = join(home(), file);
    const text = readFileSync(path, 'utf8');
    const { scenario, diagnostics } = loadScenario(text, relative(root, path));
    if (scenario) return scenario;
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    throw new Error(`${file} does not load.\n\n${renderDiagnostics(errors, text, 'en')}`);
  };

  return {
    name: 'ripples-scenarios',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? RESOLVED + id : null;
    },
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const name = id.slice(RESOLVED.length);
      if (name === LIST) {
        for (const file of files()) this.addWatchFile(join(home(), file));
        return { code: listModule(files().map(read)), moduleSideEffects: false };
      }
      if (!name.startsWith(ONE)) return null;
      const file = `${name.slice(ONE.length)}.yaml`;
      this.addWatchFile(join(home(), file));
      // A string that is parsed is read several times faster than an object literal of the same size.
      const json = JSON.stringify(JSON.stringify(withRuleLines(withPhraseBreaks(read(file)))));
      return { code: `export default JSON.parse(${json});`, moduleSideEffects: false };
    },
    handleHotUpdate({ file, server }) {
      if (resolve(file) !== join(home(), basename(file)) || !file.endsWith('.yaml')) return undefined;
      for (const [id, module] of server.moduleGraph.idToModuleMap) {
        if (id.startsWith(RESOLVED + LIST.slice(0, -1))) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

function listModule(scenarios: readonly Scenario[]): string {
  const order = [...scenarios].sort(
    (a, b) => Number(a.fiction) - Number(b.fiction) || (a.startDate < b.startDate ? -1 : 1),
  );
  const cards = order.map(withPhraseBreaks).map((scenario) => {
    const { id, title, summary, minutes, turns, startDate, fiction } = scenario;
    const actors = scenario.actors.map(({ name }) => name);
    const theories = scenario.theories.map(({ name, label, about }) => ({ name, label, about }));
    const rulesHash = rulesHashOf(scenario);
    const card = { id, title, summary, minutes, turns, startDate, fiction, actors, theories, rulesHash };
    const load = `() => import(${JSON.stringify(ONE + id)}).then((module) => module.default)`;
    return `{ ...${JSON.stringify(card)}, load: ${load} }`;
  });
  return `export const cases = [${cards.join(',\n')}];`;
}
