import { useT } from '../app';
import { Icon, type IconName } from '../parts';
import type { SourceModel } from '../../view';

/** One picture for each family of documents; what is not listed is a paper. */
const PICTURE_OF: Readonly<Record<string, IconName>> = {
  law: 'scale',
  statute: 'scale',
  treaty: 'handshake',
  agreement: 'handshake',
  statistics: 'chart',
  data: 'chart',
  survey: 'bar-chart',
  poll: 'bar-chart',
  speech: 'message-square',
  statement: 'quote',
  news: 'newspaper',
  article: 'newspaper',
  book: 'book-open',
  study: 'book-open',
  report: 'scroll-text',
};
export const pictureOf = (kind: string): IconName => PICTURE_OF[kind] ?? 'file-text';

/** More cards than stand side by side on a wide page. */
const WIDE = 4;

interface Props {
  readonly sources: readonly SourceModel[];
  readonly onOpen: (number: number) => void;
}

export function SourceCards({ sources, onOpen }: Props) {
  return (
    <ul class={`debate-sources${sources.length > WIDE ? ' debate-sources--many' : ''}`}>
      {sources.map((source) => (
        <li key={source.number}>
          <button
            type="button"
            class={`debate-source debate-source--${source.side}`}
            onClick={() => onOpen(source.number)}
          >
            <SourceFace source={source} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SourceFace({ source }: { readonly source: SourceModel }) {
  return (
    <>
      <span class={`source-number source-number--${source.side}`} aria-hidden="true">
        {source.number}
      </span>
      <span class="debate-source__words">
        <span class="debate-source__kind">
          <Icon name={pictureOf(source.kind)} />
          {source.kindWords}
          <span class="debate-source__tag">{source.tag}</span>
        </span>
        <span class="debate-source__title">{source.title}</span>
        <span class="debate-source__from">
          <span class="debate-source__publisher">{source.publisher}</span>
          {source.date}
        </span>
      </span>
    </>
  );
}

/** The whole entry of a source, for the dialog. */
export function SourceEntry({ source }: { readonly source: SourceModel }) {
  const t = useT();
  return (
    <div class="debate-source-entry">
      <p class="debate-source__kind">
        <Icon name={pictureOf(source.kind)} />
        {source.kindWords}
        <span class="debate-source__tag">{source.tag}</span>
      </p>
      <p class="debate-source-entry__from">
        {source.publisher} · <span class="nowrap">{source.date}</span>
      </p>
      {source.note !== null && <p>{source.note}</p>}
      {source.url !== null && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {t('sources.openElsewhere')}
          </a>
        </p>
      )}
    </div>
  );
}
