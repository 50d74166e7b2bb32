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

/** More than these are told together: a wall of chips hides that most of them say the same. */
const MOST_CHIPS = 4;

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
      {step.chips.length > MOST_CHIPS && <Tally chips={step.chips} onWhy={onWhy} />}
      {step.chips.length > 0 && step.chips.length <= MOST_CHIPS && (
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

interface TallyProps {
  readonly chips: readonly ChipModel[];
  readonly onWhy: (meter: string) => void;
}

/** Everything that moved by the same amount in one line, the largest gain first. */
function Tally({ chips, onWhy }: TallyProps) {
  const t = useT();
  const amounts = [...new Set(chips.map(({ by }) => by))].sort((a, b) => b - a);
  return (
    <ul class="chain-chips chain-tally">
      {amounts.map((by) => {
        const same = chips.filter((chip) => chip.by === by);
        return (
          <li key={by} class={`chain-tally__line chain-tally__line--${same[0]?.tone ?? 'even'}`}>
            <span>
              <strong>{t('number.change', { by })}</strong>{' '}
              {same.map(({ meter, label }, index) => {
                const name = (
                  <button key={meter} type="button" class="chain-tally__name" onClick={() => onWhy(meter)}>
                    {label}
                    <VisuallyHidden>{t('consequences.why')}</VisuallyHidden>
                  </button>
                );
                if (index === same.length - 1) return name;
                // A name and its comma stay on one line.
                return (
                  <span key={meter} class="chain-tally__item">
                    {name}
                    {t('list.comma').trimEnd()}
                  </span>
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
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
