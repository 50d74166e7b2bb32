import type { SourceLine } from '../../view';
import { useT } from '../app';

export function SourceList({ sources }: { readonly sources: readonly SourceLine[] }) {
  const t = useT();
  if (sources.length === 0) return null;
  return (
    <ul class="source-list">
      {sources.map(({ title, publisher, date, url }) => (
        <li key={`${title}${date}`}>
          {url === null ? (
            <span class="source-list__title">{title}</span>
          ) : (
            <a class="source-list__title" href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          )}
          <span class="source-list__from">
            {publisher}
            {t('list.dot')}
            {date}
          </span>
        </li>
      ))}
    </ul>
  );
}
