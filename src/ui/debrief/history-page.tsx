import { type HistoryModel, besideHistoryView } from '../../view/debrief';
import { useT, useView } from '../app';
import { Icon } from '../parts';
import { PageHead } from './page';
import { SourceList } from './source-list';
import { Survey } from './survey';

/** The game's choices beside history's. */
export function HistoryPage() {
  const t = useT();
  const entries = useView(besideHistoryView) ?? [];
  const same = entries.filter((one) => one.same).length;
  return (
    <div class="debrief-page">
      <PageHead
        question={t('debrief.historyQuestion')}
        finding={
          entries.length === 0 ? t('debrief.historyNone') : t('debrief.historyFinding', { same, of: entries.length })
        }
      >
        {entries.length > 0 && <p>{t('debrief.historyLede')}</p>}
      </PageHead>
      {entries.map((entry) => (
        <Entry key={`${entry.event}${entry.on}${entry.you}`} entry={entry} />
      ))}
      <Survey />
    </div>
  );
}

function Entry({ entry }: { readonly entry: HistoryModel }) {
  const t = useT();
  return (
    <article class="debrief-card history">
      <h2>{entry.event}</h2>
      <dl class="history__two">
        <div>
          <dt>{t('debrief.inGame')}</dt>
          <dd>{entry.you}</dd>
        </div>
        <div>
          <dt>
            {t('debrief.inHistory')}
            {t('list.dot')}
            {entry.on}{' '}
            {entry.same && (
              <span class="history__same">
                <Icon name="check" />
                {t('debrief.sameChoice')}
              </span>
            )}
          </dt>
          <dd>{entry.took}</dd>
        </div>
      </dl>
      <details class="history__more">
        <summary>{t('debrief.historyMore')}</summary>
        <p class="history__then">{entry.then}</p>
        <SourceList sources={entry.sources} />
      </details>
    </article>
  );
}
