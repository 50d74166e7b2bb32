import { useT } from '../app';
import { Flag } from '../parts';
import type { DebriefModel, SourceLine } from '../../view';

/** The chart as a table: every tie and every measure at home, at the start and after each turn. */
export function TimelinePanel({ model }: { readonly model: DebriefModel }) {
  const t = useT();
  return (
    <section class="debrief-panel" aria-labelledby="timeline-title">
      <h1 id="timeline-title">{t('debrief.timelineTitle')}</h1>
      <ol class="debrief-turns">
        {model.turns.map((turn) => (
          <li key={turn.turn}>
            <span class={`decision-knot${turn.letter === null ? ' decision-knot--quiet' : ''}`} aria-hidden="true">
              {turn.letter ?? ''}
            </span>
            <div>
              <p class="debrief-turns__date">{turn.date}</p>
              <p class="debrief-turns__event">{turn.event}</p>
              <p>
                {turn.option === null ? t('debrief.quiet') : t('debrief.youChose', { option: turn.option })}
                {turn.defeated !== null && <> {t('debrief.lost', { option: turn.defeated })}</>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <div class="debrief-table-scroll" role="region" aria-label={t('debrief.tableName')} tabIndex={0}>
        <table class="debrief-table">
          <thead>
            <tr>
              <th scope="col">{t('debrief.tieOrMeasure')}</th>
              <th scope="col">{t('debrief.start')}</th>
              {model.turns.map(({ turn, date }) => (
                <th key={turn} scope="col">
                  {date}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.ties.map((tie) => (
              <tr key={tie.meter}>
                <th scope="row">
                  <span class="debrief-table__tie">
                    <Flag flag={tie.flag} /> {tie.label}
                  </span>
                </th>
                {tie.values.map((points, column) => (
                  <td key={column}>{t('number.signed', { points })}</td>
                ))}
              </tr>
            ))}
            {model.home.map((meter) => (
              <tr key={meter.meter}>
                <th scope="row">{meter.label}</th>
                {meter.values.map((points, column) => (
                  <td key={column}>{points}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function HistoryPanel({ model }: { readonly model: DebriefModel }) {
  const t = useT();
  return (
    <section class="debrief-panel" aria-labelledby="history-title">
      <h1 id="history-title">{t('debrief.historyTitle')}</h1>
      <p class="debrief-panel__lede">{t('debrief.historyLede')}</p>
      {model.history.map((entry) => (
        <article key={entry.event} class="debrief-card history">
          <h2>{entry.event}</h2>
          <dl class="history__two">
            <div>
              <dt>{t('debrief.inGame')}</dt>
              <dd>{entry.you}</dd>
            </div>
            <div>
              <dt>
                {t('debrief.inHistory')} <span class="history__date">{entry.on}</span>
              </dt>
              <dd>
                {entry.took}
                {entry.same && <span class="history__same"> {t('debrief.sameChoice')}</span>}
              </dd>
            </div>
          </dl>
          <p class="history__then">{entry.then}</p>
          <Sources sources={entry.sources} />
        </article>
      ))}
    </section>
  );
}

export function SourcesPanel({ model }: { readonly model: DebriefModel }) {
  const t = useT();
  return (
    <section class="debrief-panel" aria-labelledby="sources-title">
      <h1 id="sources-title">{t('debrief.sourcesTitle')}</h1>
      <p class="debrief-panel__lede">{t('debrief.sourcesLede', { count: model.sources.length })}</p>
      <Sources sources={model.sources} />
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
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
            {publisher} · {date}
          </span>
        </li>
      ))}
    </ul>
  );
}
