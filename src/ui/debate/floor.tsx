import { useT } from '../app';
import { Button, Portrait } from '../parts';
import { Chamber } from './chamber';
import type { DebateOption, SpeakerModel } from '../../view';
import { SideMark } from './speaker';

interface Props {
  readonly option: DebateOption;
  readonly onRaise: (argument: string) => void;
  readonly onHear: (argument: string) => void;
}

/** The floor: what can still be said for the option, what was said and answered, and how the chamber moved. */
export function Floor({ option, onRaise, onHear }: Props) {
  return (
    <div class={`floor${option.floor.raisable.length === 0 ? ' floor--silent' : ''}`}>
      <Raise option={option} onRaise={onRaise} />
      <Exchange option={option} onHear={onHear} />
      <Chamber floor={option.floor} />
    </div>
  );
}

const speakerOf = (option: DebateOption, argument: string | null): SpeakerModel | undefined =>
  option.speakers.find((one) => one.argument === argument);

function Raise({ option, onRaise }: Omit<Props, 'onHear'>) {
  const t = useT();
  const { timeLeft, timeTotal, raisable } = option.floor;
  return (
    <section class="floor-raise" aria-labelledby="floor-raise">
      <header class="floor__head">
        <h2 id="floor-raise">{t('floor.speak')}</h2>
        <span class="floor-time" role="img" aria-label={t('floor.timeLeft', { left: timeLeft, of: timeTotal })}>
          {Array.from({ length: timeTotal }, (_, index) => (
            <span key={index} class={`floor-time__token${index < timeLeft ? '' : ' floor-time__token--spent'}`} />
          ))}
          <span class="floor-time__words" aria-hidden="true">
            {t('floor.left', { left: timeLeft })}
          </span>
        </span>
      </header>
      {raisable.length === 0 && (
        <p class="floor__quiet">
          {t(!option.available ? 'floor.closed' : timeLeft === 0 ? 'floor.noTime' : 'floor.allSaid')}
        </p>
      )}
      <ul class="floor-raise__list">
        {raisable.map(({ argument, cares }) => {
          const speaker = speakerOf(option, argument);
          if (!speaker) return null;
          return (
            <li key={argument} class="floor-card">
              <Portrait portrait={speaker.adviser.portrait} side="for" size="small" />
              <div class="floor-card__words">
                <p class="floor-card__name">{speaker.adviser.name}</p>
                <p class="floor-card__claim">{speaker.claim}</p>
                <Cares cares={cares} />
                <Button
                  kind="outline"
                  onClick={() => onRaise(argument)}
                  label={t('floor.raiseThis', { claim: speaker.claim })}
                >
                  {t('floor.raise')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Who cares, before a word is said. The answer it will provoke is not shown: that is the player's risk. */
function Cares({ cares }: { readonly cares: DebateOption['floor']['raisable'][number]['cares'] }) {
  const t = useT();
  if (cares.length === 0) return <p class="floor-cares__none">{t('floor.nobodyCares')}</p>;
  return (
    <div class="floor-cares">
      <span class="floor-cares__label">{t('floor.whoCares')}</span>
      <ul>
        {cares.map(({ bloc, label, by }) => (
          <li key={bloc} class={by < 0 ? 'floor-cares--repelled' : ''}>
            {label} <strong>{t('number.change', { by })}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Exchange({ option, onHear }: Omit<Props, 'onRaise'>) {
  const t = useT();
  const { opening, rounds } = option.floor;
  return (
    <section class="floor-exchange" aria-labelledby="floor-exchange">
      <header class="floor__head">
        <h2 id="floor-exchange" tabIndex={-1}>
          {t('floor.said')}
        </h2>
      </header>
      <ol class="floor-exchange__list">
        {opening !== null && (
          <Said speaker={speakerOf(option, opening)} knot="0" when={t('floor.opening')} onHear={onHear} />
        )}
        {rounds.map(({ raised, answer }, index) => [
          <Said
            key={raised}
            speaker={speakerOf(option, raised)}
            knot={`${index + 1}`}
            when={t('floor.youRaised')}
            onHear={onHear}
          />,
          answer === null ? (
            <li key={`${raised}-unanswered`} class="floor-said floor-said--silence">
              {t('floor.noAnswer')}
            </li>
          ) : (
            <Said key={answer} speaker={speakerOf(option, answer)} knot="" when={t('floor.answered')} onHear={onHear} />
          ),
        ])}
      </ol>
      {rounds.length === 0 && <p class="floor__quiet">{t('floor.nothingRaised')}</p>}
    </section>
  );
}

interface SaidProps {
  readonly speaker: SpeakerModel | undefined;
  readonly knot: string;
  readonly when: string;
  readonly onHear: (argument: string) => void;
}

function Said({ speaker, knot, when, onHear }: SaidProps) {
  const t = useT();
  if (!speaker) return null;
  const state = speaker.floor?.state ?? 'standing';
  return (
    <li class={`floor-said floor-said--${speaker.side} floor-said--${state}`}>
      <span class="floor-said__knot" aria-hidden="true">
        {knot}
      </span>
      <p class="floor-said__when">
        <SideMark side={speaker.side} />
        <span>{when}</span>
        {state !== 'standing' && (
          <span class="floor-said__state">{t(state === 'cut' ? 'floor.cut' : 'floor.halved')}</span>
        )}
      </p>
      <button type="button" class="floor-said__claim" onClick={() => onHear(speaker.argument)}>
        {speaker.claim}
      </button>
      <p class="floor-said__name">{speaker.adviser.name}</p>
    </li>
  );
}
