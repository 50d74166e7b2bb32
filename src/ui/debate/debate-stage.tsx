import { useState } from 'preact/hooks';
import type { Side } from '../../engine';
import { useT } from '../app';
import { Button, Icon, type IconName, Portrait } from '../parts';
import { Floor } from './floor';
import type { DebateModel, DebateOption, SpeakerModel } from '../../view';
import { OptionStrip } from './option-strip';
import { Overlay, type Over } from './overlay';
import { SourceCards } from './sources';
import { isLong, Speaker } from './speaker';
import { Spine } from './spine';
import './debate.css';
import './floor.css';

interface Props {
  readonly model: DebateModel;
  readonly open: string;
  readonly onOpen: (option: string) => void;
  readonly onRaise: (argument: string) => void;
  readonly onDecide: () => void;
}

export function DebateStage({ model, open, onOpen, onRaise, onDecide }: Props) {
  const t = useT();
  const [place, setPlace] = useState<'advisers' | 'floor'>('advisers');
  const [shown, setShown] = useState<Readonly<Record<Side, number>>>({ for: 0, against: 0 });
  const [over, setOver] = useState<Over | null>(null);
  const option = model.options.find((one) => one.option === open) ?? model.options[0];
  if (!option) return null;
  const openOption = (next: string): void => {
    setShown({ for: 0, against: 0 });
    onOpen(next);
  };
  const raise = (argument: string): void => {
    onRaise(argument);
    // The button that was pressed is gone: what was said takes the focus, and with it the reader.
    document.getElementById('floor-exchange')?.focus();
  };
  const onSource = (number: number): void => setOver({ kind: 'source', number });
  const onFloor = place === 'floor';
  const right: Side = model.leftSide === 'for' ? 'against' : 'for';
  const small = (['for', 'against'] as const).some((which) =>
    isLong(speakersOn(option, which)[shown[which]]?.claim ?? ''),
  );
  const side = (which: Side, place: 'left' | 'right') => (
    <AdviserSide
      key={`${option.option}-${which}`}
      option={option}
      side={which}
      place={place}
      shown={shown[which]}
      small={small}
      onShow={(index) => setShown({ ...shown, [which]: index })}
      onSource={onSource}
      onChallenge={(argument) => setOver({ kind: 'challenge', argument })}
      onSure={(argument) => setOver({ kind: 'sure', argument })}
    />
  );
  return (
    <div class="debate-frame">
      <div class={`debate debate--${place}`}>
        <OptionStrip options={model.options} open={option.option} onOpen={openOption} />
        {onFloor ? (
          <Floor option={option} onRaise={raise} onHear={(argument) => setOver({ kind: 'hear', argument })} />
        ) : (
          <div class="debate-stage">
            {side(model.leftSide, 'left')}
            <Spine floor={option.floor} onOpen={() => setPlace('floor')} />
            {side(right, 'right')}
          </div>
        )}
        <Button kind="quiet" class="debate-sheet-button" onClick={() => setOver({ kind: 'sources' })}>
          {t('debate.sourcesTab', { count: option.sources.length })}
        </Button>
        <footer class="debate-table">
          <div class="debate-table__sources">
            <p class="debate-table__title">
              <strong>{t('debate.sourcesOnTable')}</strong> <span>{t('debate.sourcesHint')}</span>
            </p>
            <SourceCards sources={option.sources} onOpen={onSource} />
          </div>
          <div class="debate-table__actions">
            <Button kind="quiet" class="debate-table__tab" onClick={() => setOver({ kind: 'sources' })}>
              {t('debate.sourcesTab', { count: option.sources.length })}
            </Button>
            <Button kind={onFloor ? 'outline' : 'primary'} onClick={() => setPlace(onFloor ? 'advisers' : 'floor')}>
              {t(onFloor ? 'debate.toAdvisers' : 'debate.toFloor')}
            </Button>
            <Button kind={onFloor ? 'primary' : 'outline'} onClick={onDecide}>
              {t('debate.toDecision')}
            </Button>
          </div>
        </footer>
        {over && <Overlay over={over} option={option} onSource={onSource} onClose={() => setOver(null)} />}
      </div>
    </div>
  );
}

const speakersOn = (option: DebateOption, side: Side): readonly SpeakerModel[] =>
  option.speakers.filter((one) => one.side === side);

interface SideProps extends Omit<Parameters<typeof Speaker>[0], 'speakers'> {
  readonly option: DebateOption;
  readonly place: 'left' | 'right';
  readonly onShow: (index: number) => void;
}

function AdviserSide({ option, place, onShow, ...rest }: SideProps) {
  const speakers = speakersOn(option, rest.side);
  const speaker = speakers[rest.shown];
  const person = speaker && (
    <div class={`debate-person debate-person--${place}`}>
      <Portrait portrait={speaker.adviser.portrait} side={rest.side} size="large" />
      <WhoSpeaks speaker={speaker} shown={rest.shown} of={speakers.length} onShow={onShow} />
    </div>
  );
  // The portrait stands at the outer edge of its side, and reading order follows the eye.
  return (
    <div class={`debate-side debate-side--${place}`}>
      {place === 'left' && person}
      <Speaker speakers={speakers} {...rest} />
      {place === 'right' && person}
    </div>
  );
}

interface WhoProps {
  readonly speaker: SpeakerModel;
  readonly shown: number;
  readonly of: number;
  readonly onShow: (index: number) => void;
}

/** The adviser's name, with the way to the others who speak on this side. */
function WhoSpeaks({ speaker, shown, of, onShow }: WhoProps) {
  const t = useT();
  const step = (by: number, icon: IconName, label: string) => (
    <button type="button" class="icon-button" aria-label={label} onClick={() => onShow((shown + by + of) % of)}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="debate-who" role="group" aria-label={t('debate.whoSpeaks')}>
      {of > 1 && step(-1, 'chevron-left', t('debate.previousSpeaker'))}
      <p class="debate-who__name" aria-live="polite">
        {speaker.adviser.name}
        <span class="debate-who__post">
          {speaker.adviser.post}
          {of > 1 && <span class="debate-who__count">{t('count.of', { at: shown + 1, of })}</span>}
        </span>
      </p>
      {of > 1 && step(1, 'chevron-right', t('debate.nextSpeaker'))}
    </div>
  );
}
