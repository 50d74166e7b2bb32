import { CompileError } from './compile-error';
import type { Change, MeterChange, Path, Scenario } from './scenario';

/** Parts of a scenario a theory cannot reach: conditions, words, and what is not a rule. */
const CLOSED: ReadonlySet<string> = new Set([
  'when',
  'needs',
  'history',
  'lines',
  'theories',
  'lenses',
  'places',
  'at',
]);

type Node = unknown;
const isObject = (node: Node): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
const isMeterChange = (node: Record<string, unknown>): boolean =>
  'meter' in node && isObject(node['change']) && 'op' in node['change'];
const kebab = (key: string): string => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The same operator with another number. A range has two numbers, so it has no single place to patch. */
function withNumber(change: Change, value: number, path: Path): Change {
  switch (change.op) {
    case 'add':
      if (change.low !== change.high) throw new CompileError('patch-not-a-number', path, { found: 'a range' });
      return { op: 'add', low: value, high: value };
    case 'scale':
      return { op: 'scale', percent: value };
    case 'set':
    case 'at-least':
    case 'at-most':
      return { op: change.op, value };
  }
}

/** The scenario with a theory's numbers in place of its own. Every path of the patch must meet exactly one number. */
export function patchTheory(scenario: Scenario, theory: string): Scenario {
  const found = scenario.theories.find(({ name }) => name === theory);
  if (!found) throw new CompileError('unknown-theory', `theories.${theory}`, { theory });
  const hits = new Map<Path, number>(Object.keys(found.patch).map((path) => [path, 0]));
  const replacement = (path: Path): number | undefined => {
    const value = found.patch[path];
    if (value !== undefined) hits.set(path, (hits.get(path) ?? 0) + 1);
    return value;
  };

  // The depth of the walk is that of the type `Scenario`, not of anything an author writes.
  const walk = (node: Node, path: Path): Node => {
    if (Array.isArray(node)) return node.map((item: Node) => walk(item, path));
    if (!isObject(node)) return node;
    const own = typeof node['path'] === 'string' ? node['path'] : path;
    if (isMeterChange(node)) {
      const change = node as unknown as MeterChange;
      const value = replacement(change.path);
      return value === undefined ? node : { ...change, change: withNumber(change.change, value, change.path) };
    }
    const copy: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(node)) {
      const place = own === '' ? kebab(key) : `${own}.${kebab(key)}`;
      if (CLOSED.has(key)) copy[key] = child;
      else if (typeof child === 'number') copy[key] = replacement(place) ?? child;
      else copy[key] = walk(child, place);
    }
    return copy;
  };

  const patched = walk(scenario, '') as Scenario;
  for (const [path, count] of hits) {
    if (count !== 1) throw new CompileError('patch-misses', `theories.${theory}.patch.${path}`, { path, found: count });
  }
  return patched;
}
