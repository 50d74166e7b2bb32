import type { Scenario } from '../engine';

const RUBY = /\{[^{}|]+\|[^{}]+\}/;

/** Whether any text of a case carries a reading, `{尖閣|せんかく}`: the setting for readings does nothing otherwise. */
export function hasReadings(scenario: Scenario): boolean {
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? RUBY.test(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(holds);
  return holds(scenario);
}
