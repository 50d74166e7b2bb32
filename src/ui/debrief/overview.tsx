import { useState } from 'preact/hooks';
import { useT } from '../app';
import { Button, Portrait } from '../parts';
import { Calls } from './calls';
import { Lenses } from './lenses';
import type { DebriefModel } from '../../view';
import { TieChart } from './tie-chart';

export interface Actions {
  readonly onAgain: () => void;
  readonly onNewSeed: () => void;
  readonly onTitle: () => void;
}

export function Overview({ model, actions }: { readonly model: DebriefModel; readonly actions: Actions }) {
  const t = useT();
  const [chosen, setChosen] = useState(model.turningPoint ?? 1);
  return (
    <div class="debrief-overview">
      <div class="debrief-main">
        <header class="debrief-finding">
          {model.ending !== null && <p class="debrief-finding__ending">{model.ending}</p>}
          <h1>{model.headline}</h1>
          <p class="debrief-finding__lede">{model.lede}</p>
        </header>
        <section class="debrief-card debrief-chart" aria-labelledby="chart-title">
          <p class="debrief-chart__title">
            <strong id="chart-title">{t('debrief.chart')}</strong> <span>{t('debrief.chartScale')}</span>
          </p>
          <TieChart model={model} chosen={chosen} onChoose={setChosen} />
          <Chosen model={model} turn={chosen} />
        </section>
        {model.questions.length > 0 && (
          <ol class="debrief-questions" aria-label={t('debrief.questions')}>
            {model.questions.map((question, index) => (
              <li key={question}>
                <span class="debrief-questions__label">{t('debrief.discuss', { number: index + 1 })}</span>
                {question}
              </li>
            ))}
          </ol>
        )}
      </div>
      <div class="debrief-side">
        <Calls rows={model.calls} />
        <section class="debrief-card" aria-labelledby="how-you-decided">
          <h2 id="how-you-decided">{t('debrief.howYouDecided')}</h2>
          <p class="debrief-heard">
            <strong>{model.heard.raised}</strong> {t('debrief.argumentsOf', { of: model.heard.of })}
            <span class="debrief-heard__track" aria-hidden="true">
              <span style={{ width: `${model.heard.of === 0 ? 0 : (100 * model.heard.raised) / model.heard.of}%` }} />
            </span>
          </p>
          {model.neverHeard && (
            <div class="debrief-unheard">
              <Portrait portrait={model.neverHeard.portrait} side="against" size="small" />
              <p>
                <strong>{t('debrief.neverHeard')}</strong> {model.neverHeard.words} <q>{model.neverHeard.claim}</q>{' '}
                <span class="debrief-unheard__name">{model.neverHeard.name}</span>
              </p>
            </div>
          )}
        </section>
        <Lenses lenses={model.lenses} />
        <div class="debrief-actions">
          <Button kind="primary" onClick={actions.onAgain}>
            {t('debrief.again')}
          </Button>
          <Button kind="outline" onClick={actions.onNewSeed}>
            {t('debrief.newSeed')}
          </Button>
          <Button kind="outline" onClick={actions.onTitle}>
            {t('debrief.toTitle')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The decision under review, in words, with what each tie did that turn. */
function Chosen({ model, turn }: { readonly model: DebriefModel; readonly turn: number }) {
  const t = useT();
  const record = model.turns.find((one) => one.turn === turn);
  if (!record) return null;
  return (
    <p class="debrief-chosen" aria-live="polite">
      <strong>
        {record.date} · {record.event}
      </strong>{' '}
      {record.option === null ? t('debrief.quiet') : t('debrief.youChose', { option: record.option })}
      {record.defeated !== null && <> {t('debrief.lost', { option: record.defeated })}</>}{' '}
      <span class="debrief-chosen__ties">
        {model.ties.map(({ meter, label, values }) => (
          <span key={meter}>
            {label} {t('number.change', { by: (values[turn] ?? 0) - (values[turn - 1] ?? 0) })}
          </span>
        ))}
      </span>
    </p>
  );
}
