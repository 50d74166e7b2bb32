import { useState } from 'preact/hooks';
import { calibrationView, decisionsView, rangeOf } from '../../view/debrief';
import { useStores, useT, useView } from '../app';
import { HistoryLink } from '../history';
import { Button } from '../parts';
import { Chosen } from './chosen';
import { Count } from './count';
import { Ending } from './ending';
import { GoalsCard } from './goals-card';
import { NeverHeard } from './never-heard';
import type { PageProps } from './page';
import { Questions } from './questions';
import { TieChart } from './tie-chart';
import { usePlayAgain } from './use-play-again';

const QUESTIONS_HERE = 3;

/** The finding, the chart that shows it, and what the reader set out to do. */
export function Overview({ model, onOpen }: PageProps) {
  const t = useT();
  const [chosen, setChosen] = useState(model.turningPoint ?? 1);
  const Headline = model.ending === null ? 'h1' : 'h2';
  return (
    <div class="debrief-overview">
      {model.ending !== null && <Ending ending={model.ending} onElsewhere={() => onOpen('otherwise')} />}
      <div class="debrief-main">
        <header class="debrief-finding">
          <Headline class="debrief-finding__headline">{model.headline}</Headline>
          <p class="debrief-finding__lede">{model.lede}</p>
        </header>
        <section class="debrief-card debrief-chart" aria-labelledby="chart-title">
          <p class="debrief-chart__title">
            <strong id="chart-title">{t('debrief.chart')}</strong>{' '}
            <span>{t('debrief.chartScale', { ...rangeOf(model.ties) })}</span>
          </p>
          <TieChart model={model} chosen={chosen} onChoose={setChosen} />
          <Chosen model={model} turn={chosen} onChoose={setChosen} />
        </section>
      </div>
      <div class="debrief-side">
        <GoalsCard />
        <Glance />
        <Again alone={model.ending === null} />
      </div>
      <Questions questions={model.questions.slice(0, QUESTIONS_HERE)} />
    </div>
  );
}

function Glance() {
  const t = useT();
  const decisions = useView(decisionsView);
  const calls = useView(calibrationView);
  if (!decisions || !calls) return null;
  const [first] = decisions.neverHeard;
  const decided = decisions.decisions.filter(({ option }) => option !== null).length;
  return (
    <section class="debrief-card" aria-labelledby="at-a-glance">
      <h2 id="at-a-glance">{t('debrief.howYouDecided')}</h2>
      <div class="counts">
        <Count at={decisions.heard.raised} of={decisions.heard.of} label={t('debrief.heardCount')} />
        {calls.of > 0 && <Count at={calls.hits} of={calls.of} label={t('debrief.callsCount')} />}
        <Count at={decisions.lost} of={decided} label={t('debrief.lostCount')} />
      </div>
      {first && (
        <>
          <h3 class="debrief-card__part">{t('debrief.neverHeardTitle')}</h3>
          <NeverHeard model={first} />
        </>
      )}
    </section>
  );
}

/** Ways on. The first of them stands with the ending where there is one. */
function Again({ alone }: { readonly alone: boolean }) {
  const t = useT();
  const { ui } = useStores();
  const play = usePlayAgain();
  return (
    <div class="debrief-actions">
      {alone && (
        <Button kind="primary" class="debrief-actions__first" onClick={() => void play(true)}>
          {t('debrief.again')}
        </Button>
      )}
      <Button kind="outline" onClick={() => void play(false)}>
        {t('debrief.newSeed')}
      </Button>
      <HistoryLink />
      <Button kind="outline" onClick={() => ui.getState().show('keeping')}>
        {t('keeping.title')}
      </Button>
      <Button kind="outline" onClick={() => ui.getState().goTo('title')}>
        {t('debrief.toTitle')}
      </Button>
    </div>
  );
}
