import type { Scenario } from '../engine';
import { type Lang, textOf } from '../i18n';
import type { Segment } from './models';

/** `{尖閣|せんかく}` ruby, `{islands}` a glossary term, `*loud*` emphasis. */
const MARK = /\{([^{}|]+)\|([^{}]+)\}|\{([a-z][a-z0-9-]*)\}|\*([^*\n]+)\*/g;

/** A glossary entry is a name, or a name, a dash and what it means: `尖閣諸島 — 東シナ海の島々。`. */
function termOf(entry: string): { readonly text: string; readonly note?: string } {
  const dash = entry.search(/\s*—/);
  return dash < 1 ? { text: entry } : { text: entry.slice(0, dash), note: entry };
}

/** The inline marks of a scenario's text, read. A term that the glossary does not hold stays as it was written. */
export function segmentsOf(scenario: Scenario, words: string, lang: Lang): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const mark of words.matchAll(MARK)) {
    const [whole, base, ruby, term, loud] = mark;
    if (mark.index > done) segments.push({ text: words.slice(done, mark.index) });
    done = mark.index + whole.length;
    if (base !== undefined && ruby !== undefined) segments.push({ text: base, ruby });
    else if (loud !== undefined) {
      for (const inner of segmentsOf(scenario, loud, lang)) segments.push({ ...inner, emphasis: true });
    } else {
      const entry = scenario.glossary.find(({ name }) => name === term);
      if (entry && term !== undefined) segments.push({ ...termOf(textOf(entry.text, lang)), term });
      else segments.push({ text: whole });
    }
  }
  if (done < words.length) segments.push({ text: words.slice(done) });
  return segments;
}

/** The same text without marks, for places that show words only. */
export const plainOf = (scenario: Scenario, words: string, lang: Lang): string =>
  segmentsOf(scenario, words, lang)
    .map(({ text }) => text)
    .join('');

/** Paragraphs stand apart by an empty line. */
export const paragraphsOf = (scenario: Scenario, words: string, lang: Lang): readonly (readonly Segment[])[] =>
  words
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => segmentsOf(scenario, paragraph.replace(/\s*\n\s*/g, lang === 'ja' ? '' : ' '), lang));
