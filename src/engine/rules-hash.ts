import { byCodeUnits, hashName, hex32 } from './integers';
import type { Scenario } from './scenario';

/** Keys that never reach the rules: words, grounds, what the screens show, where things stand in the file. */
const NOT_RULES: ReadonlySet<string> = new Set([
  'about',
  'advisers',
  'at',
  'basis',
  'because',
  'brief',
  'by',
  'changeMyMind',
  'claims',
  'debrief',
  'evidence',
  'fiction',
  'glossary',
  'good',
  'history',
  'label',
  'languages',
  'licence',
  'lines',
  'minutes',
  'omits',
  'path',
  'place',
  'places',
  'say',
  'seenFrom',
  'sources',
  'summary',
  'text',
  'thesis',
  'title',
  'version',
  'words',
]);
/** Lists whose order is part of the rules; all others are maps in the file and are sorted by name. */
const ORDERED: ReadonlySet<string> = new Set(['reactions', 'endings', 'options', 'arguments', 'strands']);

/** One line of text that is equal exactly when two scenarios play alike. Depth is that of the type `Scenario`. */
function canonical(node: unknown, key: string): string {
  if (Array.isArray(node)) {
    const items = node.map((item: unknown) => canonical(item, ''));
    return `[${(ORDERED.has(key) ? items : items.sort(byCodeUnits)).join(',')}]`;
  }
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  // A picture of an actor is no rule; a flag named in a condition is.
  const isActor = 'relation' in node;
  const parts = Object.entries(node)
    .filter(([name, value]) => value !== undefined && !NOT_RULES.has(name) && !(isActor && name === 'flag'))
    .map(([name, value]) => `${name}:${canonical(value, name)}`);
  return `{${parts.sort(byCodeUnits).join(',')}}`;
}

/** 16 hex digits over everything that can change a game, in no order but the stated ones. */
export function rulesHashOf(scenario: Scenario): string {
  const musts = scenario.events.filter((event) => event.must).map((event) => event.name);
  const text = `${canonical(scenario, '')} must ${musts.join(' ')}`;
  // The second lane starts from another state: a suffix would inherit every collision of the first.
  return hex32(hashName(text)) + hex32(hashName(`second lane ${text}`));
}
