import type { Key } from '../i18n';
import type { Side } from '../engine';
import type { SourceLine, SourceModel } from './models';
import type { Say } from './say';

type SourceKey = Extract<Key, `source.${string}`>;
type Family = 'source.tagPrimary' | 'source.tagData' | 'source.tagStudy' | 'source.tagPress' | 'source.tagOther';

/** What a kind of document is called, and which family it belongs to. A kind not listed is a document. */
const KINDS: Readonly<Record<string, { readonly words: SourceKey; readonly family: Family }>> = {
  law: { words: 'source.law', family: 'source.tagPrimary' },
  treaty: { words: 'source.treaty', family: 'source.tagPrimary' },
  agreement: { words: 'source.agreement', family: 'source.tagPrimary' },
  statement: { words: 'source.statement', family: 'source.tagPrimary' },
  'joint-statement': { words: 'source.joint-statement', family: 'source.tagPrimary' },
  speech: { words: 'source.speech', family: 'source.tagPrimary' },
  policy: { words: 'source.policy', family: 'source.tagPrimary' },
  'cabinet-decision': { words: 'source.cabinet-decision', family: 'source.tagPrimary' },
  resolution: { words: 'source.resolution', family: 'source.tagPrimary' },
  court: { words: 'source.court', family: 'source.tagPrimary' },
  minutes: { words: 'source.minutes', family: 'source.tagPrimary' },
  'white-paper': { words: 'source.white-paper', family: 'source.tagPrimary' },
  statistics: { words: 'source.statistics', family: 'source.tagData' },
  data: { words: 'source.data', family: 'source.tagData' },
  survey: { words: 'source.survey', family: 'source.tagData' },
  study: { words: 'source.study', family: 'source.tagStudy' },
  book: { words: 'source.book', family: 'source.tagStudy' },
  article: { words: 'source.article', family: 'source.tagStudy' },
  news: { words: 'source.news', family: 'source.tagPress' },
  editorial: { words: 'source.editorial', family: 'source.tagPress' },
  report: { words: 'source.report', family: 'source.tagOther' },
};
const OTHER = { words: 'source.document', family: 'source.tagOther' } as const;

const kindOf = (kind: string): { readonly words: SourceKey; readonly family: Family } => KINDS[kind] ?? OTHER;

/** Primary documents and data carry a claim further than talk about them. */
export const isFirm = (kind: string): boolean => {
  const { family } = kindOf(kind);
  return family === 'source.tagPrimary' || family === 'source.tagData';
};

export function sourceCard(say: Say, name: string, number: number, side: Side): SourceModel {
  const source = say.names.sources.get(name);
  const { words, family } = kindOf(source?.kind ?? '');
  return {
    number,
    side,
    kind: source?.kind ?? 'document',
    kindWords: say.t(words),
    tag: say.t(family),
    note: say.text(source?.note) || null,
    ...say.source(name),
  };
}

/** Each source once, oldest first. */
export function sourceLines(say: Say, names: Iterable<string>): readonly SourceLine[] {
  const dateOf = (name: string): string => say.names.sources.get(name)?.date ?? '';
  return [...new Set(names)]
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
    .map((name) => say.source(name));
}
