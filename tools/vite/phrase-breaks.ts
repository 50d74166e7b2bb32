import { loadDefaultJapaneseParser } from 'budoux';
import type { Scenario, Text } from '../../src/engine';

/** Words a reader meets in large type or narrow boxes, where a break inside a Japanese phrase hurts. */
const SHORT_TEXTS: ReadonlySet<string> = new Set(['title', 'label', 'about', 'changeMyMind']);
const ZERO_WIDTH_SPACE = '\u200b';
/** `{islands}` and `{尖閣|せんかく}` stay whole. */
const MARKS = /(\{[^{}]*\})/;

/** The parser takes という for two phrases; a line that begins with いう reads as another word. */
const TO_IU = new RegExp(`と${ZERO_WIDTH_SPACE}いう`, 'g');

const parser = loadDefaultJapaneseParser();
const breakPhrases = (words: string): string =>
  words
    .split(MARKS)
    .map((part) => (part.startsWith('{') ? part : parser.parse(part).join(ZERO_WIDTH_SPACE).replace(TO_IU, 'という')))
    .join('');

const isText = (node: object): node is Text => 'ja' in node && typeof node.ja === 'string';
const withBreaks = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text).map(([lang, words]) => [lang, lang.startsWith('ja') ? breakPhrases(words) : words]),
  );

/** The scenario with places to break in its Japanese titles, labels, one-sentence explanations, arguments and their evidence. */
export function withPhraseBreaks(scenario: Scenario): Scenario {
  // As deep as the type `Scenario`, whatever an author writes.
  const walk = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) return node.map((item: unknown) => walk(item, key));
    if (typeof node !== 'object' || node === null) return node;
    if (isText(node)) return SHORT_TEXTS.has(key) ? withBreaks(node) : node;
    // An argument's claim, and each line of its evidence.
    const isSaid = ('rebuts' in node && 'side' in node) || ('source' in node && 'text' in node);
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, walk(child, isSaid && name === 'text' ? 'label' : name)]),
    );
  };
  return walk(scenario, '') as Scenario;
}
