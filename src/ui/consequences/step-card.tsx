import { useT } from '../app';
import { Dots, Flag, Icon, type IconName, VisuallyHidden } from '../parts';
import type { ChipModel, StepModel } from '../../view';

const PICTURE: Readonly<Record<StepModel['kind'], IconName>> = {
  effect: 'arrow-right-to-line',
  reaction: 'message-square',
  arrived: 'hourglass',
  queued: 'clock',
  coupling: 'link',
};

interface Props {
  readonly step: StepModel;
  readonly state: 'waiting' | 'now' | 'past';
  readonly onWhy: (meter: string) => void;
  readonly onFocus: () => void;
}

/** One effect of the chain. Its place is kept while it waits, so that nothing jumps when it appears. */
export function StepCard({ step, state, onWhy, onFocus }: Props) {
  return (
    <article
      class={`chain-card chain-card--${step.kind} chain-card--${state}`}
      data-step={step.id}
      aria-hidden={state === 'waiting'}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <header class="chain-card__head">
        {step.actor ? <Flag flag={step.actor.flag} /> : <Icon name={PICTURE[step.kind]} />}
        {step.rule ? (
          <button type="button" class="chain-card__kicker chain-card__why" onClick={onFocus}>
            {step.kicker}
            <VisuallyHidden>{step.why ? ` ${step.why}` : ''}</VisuallyHidden>
          </button>
        ) : (
          <span class="chain-card__kicker">{step.kicker}</span>
        )}
        <Dots value={step.dots} label={step.sure} />
      </header>
      <p class="chain-card__text">{step.text}</p>
      {step.chips.length > 0 && (
        <ul class="chain-chips">
          {step.chips.map((chip) => (
            <li key={chip.meter}>
              <Chip chip={chip} onWhy={onWhy} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Chip({ chip, onWhy }: { readonly chip: ChipModel; readonly onWhy: (meter: string) => void }) {
  const t = useT();
  return (
    <button type="button" class={`chain-chip chain-chip--${chip.tone}`} onClick={() => onWhy(chip.meter)}>
      {chip.label} <strong>{t('number.change', { by: chip.by })}</strong>
      <VisuallyHidden>{t('consequences.why')}</VisuallyHidden>
    </button>
  );
}
