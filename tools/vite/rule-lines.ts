import type { Scenario } from '../../src/engine';

/**
 * The case with the lines of its rules only. "See the rule" asks for the line of an entry that moves something; the
 * table of a whole file names every setting and word in it, and would be half of what a player downloads.
 */
export function withRuleLines(scenario: Scenario): Scenario {
  const { lines, ...rest } = scenario;
  const asked = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('path' in value && typeof value.path === 'string') asked.add(value.path);
    Object.values(value).forEach(walk);
  };
  walk(rest);
  return { ...rest, lines: Object.fromEntries(Object.entries(lines).filter(([path]) => asked.has(path))) };
}
