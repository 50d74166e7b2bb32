import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../app';
import { Seal } from '../parts';
import { type Drawn, Links } from './links';
import type { ConsequencesModel, StepModel } from '../../view';
import { StepCard } from './step-card';

/** Columns of the chain: what happens at once, the answers, and every later date in the last. */
const COLUMN_OF: Readonly<Record<string, number>> = { before: 0, now: 0, answers: 1 };
const COLUMNS = [0, 1, 2];

interface Props {
  readonly model: ConsequencesModel;
  readonly shown: number;
  readonly focus: string | null;
  readonly onFocus: (step: string) => void;
  readonly onWhy: (meter: string) => void;
  readonly onDrawn: (links: readonly Drawn[]) => void;
}

export function Chain({ model, shown, focus, onFocus, onWhy, onDrawn }: Props) {
  const t = useT();
  const chain = useRef<HTMLDivElement>(null);
  const { bands, steps } = model;
  const order = new Map(steps.map((step, index) => [step.id, index]));
  const current = steps[shown - 1]?.id;
  const seen = useRef(shown);
  useEffect(() => {
    if (seen.current === shown) return;
    const jumped = shown - seen.current > 1;
    seen.current = shown;
    // All at once is for looking at the whole, from its beginning.
    if (jumped) {
      chain.current?.parentElement?.scrollTo({ top: 0 });
      return;
    }
    const card = current === undefined ? null : chain.current?.querySelector(`[data-step="${CSS.escape(current)}"]`);
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  const bandState = (inBand: readonly StepModel[]): 'done' | 'playing' | 'queued' => {
    const indices = inBand.map(({ id }) => order.get(id) ?? 0);
    if (inBand.every(({ kind }) => kind === 'queued')) return 'queued';
    return indices.every((index) => index < shown - 1) || shown >= steps.length
      ? 'done'
      : indices.some((index) => index < shown)
        ? 'playing'
        : 'queued';
  };
  const columns = COLUMNS.map((column) => bands.filter(({ id }) => (COLUMN_OF[id] ?? 2) === column));
  return (
    <div
      class="chain-scroll"
      role="region"
      aria-label={t('consequences.chain')}
      tabIndex={0}
      onScroll={({ currentTarget }) => currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 4)}
    >
      <div class="chain" ref={chain}>
        <Links chain={chain} steps={steps} shown={shown} onDrawn={onDrawn} />
        <div class="chain-decision">
          {model.decision && <Decision decision={model.decision} />}
          {!model.decision && <p class="chain-decision__quiet">{t('consequences.quiet')}</p>}
        </div>
        {columns.map((inColumn, column) => (
          <div key={column} class="chain-column">
            {inColumn.map((band) => {
              const inBand = steps.filter((step) => step.band === band.id);
              const state = bandState(inBand);
              return (
                <section key={band.id} class="chain-band" aria-label={band.title}>
                  <h2 class="chain-band__title">
                    {band.title}{' '}
                    <span class={`chain-band__state chain-band__state--${state}`}>
                      {t(
                        state === 'done'
                          ? 'consequences.done'
                          : state === 'playing'
                            ? 'consequences.playing'
                            : 'consequences.queued',
                      )}
                    </span>
                  </h2>
                  {inBand.map((step) => {
                    const index = order.get(step.id) ?? 0;
                    return (
                      <StepCard
                        key={step.id}
                        step={step}
                        state={index >= shown ? 'waiting' : step.id === (focus ?? current) ? 'now' : 'past'}
                        onWhy={onWhy}
                        onFocus={() => onFocus(step.id)}
                      />
                    );
                  })}
                </section>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function Decision({ decision }: { readonly decision: NonNullable<ConsequencesModel['decision']> }) {
  const t = useT();
  const { defeat } = decision;
  return (
    <>
      <span class="chain-decision__seal" data-step="decision">
        <Seal size={96} />
      </span>
      {defeat && (
        <p class="chain-defeat">
          <strong>{t('consequences.defeat')}</strong> {t('consequences.defeatWhy', { ...defeat })}
        </p>
      )}
      <p class="chain-decision__you">{t(defeat ? 'consequences.instead' : 'consequences.youDecided')}</p>
      <p class="chain-decision__label">{decision.label}</p>
      <p class="chain-decision__when">{t('consequences.optionOn', { letter: decision.letter, date: decision.date })}</p>
    </>
  );
}
