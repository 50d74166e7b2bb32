import { decisionsView, type DecisionModel } from '../../view/debrief';
import { useT, useView } from '../app';
import { Moves } from './moves';
import { NeverHeard } from './never-heard';
import { PageHead, type PageProps } from './page';
import { Timetable } from './timetable';

/** Every decision, short enough to read from the back of a room; then the same years as a table, with what was heard. */
export function DecisionsPage({ model }: PageProps) {
  const t = useT();
  const view = useView(decisionsView);
  if (!view) return null;
  return (
    <div class="debrief-page">
      <PageHead question={t('debrief.decisionsQuestion')} finding={view.finding}>
        {view.lostWords !== null && <p>{view.lostWords}</p>}
      </PageHead>
      <div class="debrief-two">
        <ol class="decision-list">
          {view.decisions.map((decision) => (
            <Decision key={decision.turn} decision={decision} />
          ))}
        </ol>
        {view.neverHeard.length > 0 && (
          <section class="debrief-card debrief-two__aside" aria-labelledby="never-heard">
            <h2 id="never-heard">{t('debrief.neverHeardTitle')}</h2>
            {view.neverHeard.map((model) => (
              <NeverHeard key={model.claim} model={model} />
            ))}
          </section>
        )}
      </div>
      <Timetable model={model} decisions={view.decisions} />
    </div>
  );
}

function Decision({ decision }: { readonly decision: DecisionModel }) {
  const t = useT();
  const { letter, date, event, option, defeated, reason, moves } = decision;
  return (
    <li class="decision-row">
      <span class={`decision-knot${letter === null ? ' decision-knot--quiet' : ''}`} aria-hidden="true">
        {letter ?? ''}
      </span>
      <div class="decision-row__words">
        <p class="decision-row__event">
          {date}
          {t('list.dot')}
          {event}
        </p>
        <p class="decision-row__option">{option ?? t('debrief.quiet')}</p>
        {defeated !== null && <p class="decision-row__lost">{t('debrief.lostRow', { option: defeated })}</p>}
        {reason !== null && <p class="decision-row__small">{t('debrief.reason', { reason })}</p>}
      </div>
      <Moves moves={moves} />
    </li>
  );
}
