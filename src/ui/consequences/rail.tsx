import { useEffect, useState } from 'preact/hooks';
import { useT } from '../app';
import type { Dumbbell, RelationModel, StepModel } from '../../view';
import type { PredictionModel } from '../../view';
import { Predictions } from './predictions';
import { Home, Relations } from './relations';
import { WhyCard } from './rule';

const VIEWS = ['ties', 'home', 'calls'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly relations: readonly RelationModel[];
  readonly home: readonly Dumbbell[];
  /** Null until the chain has run: outcomes are not told before they are seen. */
  readonly predictions: readonly PredictionModel[] | null;
  readonly looked: StepModel | null;
  readonly onWhy: (meter: string) => void;
  readonly onRule: (step: string) => void;
}

/** Beside the chain: ties so far, measures at home, and at the end the player's predictions. */
export function Rail({ relations, home, predictions, looked, onWhy, onRule }: Props) {
  const t = useT();
  const [view, setView] = useState<View>('ties');
  const views = VIEWS.filter((one) => one !== 'calls' || predictions !== null);
  const revealed = predictions !== null;
  useEffect(() => {
    if (revealed) setView('calls');
  }, [revealed]);
  const shown = views.includes(view) ? view : 'ties';
  return (
    <aside class="rail">
      <div class="rail-tabs" role="group" aria-label={t('consequences.railViews')}>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={one === shown} onClick={() => setView(one)}>
            {t(`consequences.view.${one}`)}
          </button>
        ))}
      </div>
      {shown === 'ties' && <Relations relations={relations} onWhy={onWhy} />}
      {shown === 'home' && <Home home={home} onWhy={onWhy} />}
      {shown === 'calls' && predictions && <Predictions rows={predictions} />}
      {looked && <WhyCard step={looked} onRule={() => onRule(looked.id)} />}
    </aside>
  );
}
