import type { Dumbbell, PastOption, PastTurn, PastTurnView, StepModel } from '../../view';
import { useT } from '../app';
import { Button, Flag, Icon, VisuallyHidden } from '../parts';

interface Props {
  readonly listed: PastTurn;
  /** Null while the turn is still open. */
  readonly past: PastTurnView | null;
  readonly turns: number;
  /** A null option reopens the debate. */
  readonly onBranch: (option: string | null) => void;
}

/** One turn: what was open and done, what followed, and the ways to try it otherwise. */
export function PastTurnPage({ listed, past, turns, onBranch }: Props) {
  const t = useT();
  return (
    <article class="past-page" aria-labelledby="past-page-title">
      <header class="past-page__head">
        <p class="past-page__kicker">
          {t('history.turnOf', { turn: listed.turn, turns, span: past?.span ?? listed.date })}
        </p>
        <h2 id="past-page-title">{listed.event}</h2>
      </header>
      {past === null ? (
        <p>{t('history.undecided')}</p>
      ) : (
        <>
          {past.options.length > 0 && (
            <section class="past-card" aria-labelledby="past-options">
              <h3 id="past-options">{t('history.options')}</h3>
              <ul class="past-options">
                {past.options.map((option) => (
                  <OptionRow key={option.option} option={option} onTry={() => onBranch(option.option)} />
                ))}
              </ul>
              <div class="past-again">
                <Button kind="quiet" onClick={() => onBranch(null)}>
                  <Icon name="rotate-ccw" />
                  {t('history.again')}
                </Button>
                <p>{t('history.againHint')}</p>
              </div>
            </section>
          )}
          <div class="past-page__two">
            <section class="past-card" aria-labelledby="past-followed">
              <h3 id="past-followed">{t('history.followed')}</h3>
              <Steps steps={past.steps} />
            </section>
            <section class="past-card" aria-labelledby="past-moved">
              <h3 id="past-moved">{t('history.moved')}</h3>
              <ul class="past-moved">
                {past.relations.map((tie) => (
                  <Moved key={tie.meter} of={tie} flag={tie.flag} />
                ))}
                {past.home.map((measure) => (
                  <Moved key={measure.meter} of={measure} flag={null} />
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </article>
  );
}

function OptionRow({ option, onTry }: { readonly option: PastOption; readonly onTry: () => void }) {
  const t = useT();
  const done = option.fate === 'done';
  return (
    <li class={`past-option past-option--${option.fate}`}>
      <span class={`past-knot${done ? ' past-knot--sealed' : ' past-knot--other'}`} aria-hidden="true">
        {option.letter}
      </span>
      <div class="past-option__words">
        <p class="past-option__label">{option.label}</p>
        <p class="past-option__fate">
          <strong>{t(`history.fate.${option.fate}`)}</strong>
          {option.words !== '' && `${t('list.dot')}${option.words}`}
        </p>
      </div>
      {option.canTry && (
        <Button
          kind="outline"
          class="past-option__try"
          label={t('history.whatIfName', { label: option.label })}
          onClick={onTry}
        >
          <Icon name="git-branch" />
          {t('history.whatIf')}
        </Button>
      )}
    </li>
  );
}

function Steps({ steps }: { readonly steps: readonly StepModel[] }) {
  const t = useT();
  if (steps.length === 0) return <p class="past-steps__none">{t('history.nothing')}</p>;
  return (
    <ol class="past-steps">
      {steps.map((step) => (
        <li key={step.id} class={`past-step past-step--${step.kind}`}>
          <p class="past-step__kicker">
            {step.actor && <Flag flag={step.actor.flag} />}
            {step.kicker}
          </p>
          <p class="past-step__text">{step.text}</p>
          {step.chips.length > 0 && (
            <ul class="past-chips">
              {step.chips.map((chip) => (
                <li key={chip.meter}>
                  {chip.label} <strong>{t('number.change', { by: chip.by })}</strong>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Moved({ of, flag }: { readonly of: Dumbbell; readonly flag: string | null }) {
  const t = useT();
  const { label, from, to } = of;
  return (
    <li class={from === to ? 'past-moved__same' : ''}>
      <VisuallyHidden>{t(flag === null ? 'history.fromToHome' : 'history.fromTo', { label, from, to })}</VisuallyHidden>
      <span class="past-moved__label" aria-hidden="true">
        {flag !== null && <Flag flag={flag} />}
        {label}
      </span>
      <span class="past-moved__points" aria-hidden="true">
        {t(flag === null ? 'history.fromShortHome' : 'history.fromShort', { from, to })}
      </span>
      <strong class="past-moved__by" aria-hidden="true">
        {t('number.change', { by: to - from })}
      </strong>
    </li>
  );
}
