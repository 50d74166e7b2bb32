import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectDir } from '../lib/paths.mjs';

/** Groups of interface words that can be met before the first decision: keys are `group.name`. */
const GROUPS = new Set([
  'app',
  'band',
  'bar',
  'briefing',
  'cases',
  'count',
  'debate',
  'decision',
  'floor',
  'goals',
  'intro',
  'list',
  'live',
  'map',
  'number',
  'source',
  'step',
  'title',
  'when',
]);
const ENTRY = /^ {2}'([a-zA-Z]+)\.[^']*':([\s\S]*?),$(?=\n {2}['/}]|\n})/gm;

/** Parts of a case that nobody reads before the first decision; events and sources are looked at apart. */
const LATER = new Set([
  'couplings',
  'debrief',
  'endings',
  'events',
  'glossary',
  'lenses',
  'omits',
  'sources',
  'tags',
  'theories',
]);

/** Every text of one language in a part of a case, except what is read after a decision. */
const wordsIn = (node, lang, without = new Set()) => {
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .filter(([key]) => !without.has(key))
    .map(([key, child]) => (key === lang && typeof child === 'string' ? child : wordsIn(child, lang, without)))
    .join('');
};
const stringsIn = (node) =>
  typeof node === 'string'
    ? [node]
    : typeof node === 'object' && node !== null
      ? Object.values(node).flatMap(stringsIn)
      : [];

const casesIn = (folder) =>
  readdirSync(join(projectDir, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(projectDir, folder, name), 'utf8')));

/** What follows a decision: reactions, delayed effects, what others think of it. */
const AFTER = new Set(['because', 'history', 'later', 'lasting', 'reactions', 'seen-from']);

/** Words of a case up to its first decision: its first event is the first of its file. */
const untilDecision = (scenario, lang) => {
  const [first] = Object.values(scenario.events);
  const named = new Set(stringsIn(first));
  const cited = Object.entries(scenario.sources ?? {}).filter(([name]) => named.has(name));
  return [
    wordsIn(scenario, lang, new Set([...LATER, ...AFTER])),
    wordsIn(first, lang, AFTER),
    ...cited.map(([, source]) => wordsIn(source, lang)),
  ].join('');
};

/** Japanese words that can be read before the first decision of a case. */
export const japaneseAtFirst = () => {
  const words = readFileSync(join(projectDir, 'src/i18n/ja.ts'), 'utf8');
  const ofInterface = [...words.matchAll(ENTRY)].filter(([, group]) => GROUPS.has(group)).map(([entry]) => entry);
  if (ofInterface.length === 0) throw new Error('src/i18n/ja.ts is not written as expected');
  return [...ofInterface, ...casesIn('scenarios').map((scenario) => untilDecision(scenario, 'ja'))].join('');
};

/** Words of the cases that English pages show: English ones, and the Japanese names of places. */
export const caseWordsOfEnglishPages = () =>
  casesIn('scenarios')
    .map((scenario) => {
      const names = Object.values(scenario.places ?? {}).flatMap((place) => place.names);
      const japanese = names.filter(({ lang }) => lang === 'ja').map(({ text }) => text);
      return wordsIn(scenario, 'en') + japanese.join('');
    })
    .join('');
