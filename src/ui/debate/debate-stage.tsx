import { useState } from 'preact/hooks';
import type { Side } from '../../engine';
import { useT } from '../app';
import { Button, Portrait } from '../parts';
import { Floor } from './floor';
import type { DebateModel, DebateOption } from '../../view';
import { OptionStrip } from './option-strip';
import { Overlay, type Over } from './overlay';
import { SourceCards } from './sources';
import { Speaker } from './speaker';
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
  const onSource = (number: number): void => setOver({ kind: 'source', number });
  const onFloor = place === 'floor';
  const right: Side = model.leftSide === 'for' ? 'against' : 'for';
  const side = (which: Side, place: 'left' | 'right') => (
    <AdviserSide
      key={`${option.option}-${which}`}
      option={option}
      side={which}
      place={place}
      shown={shown[which]}
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
          <Floor option={option} onRaise={onRaise} onHear={(argument) => setOver({ kind: 'hear', argument })} />
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

interface SideProps extends Omit<Parameters<typeof Speaker>[0], 'speakers'> {
  readonly option: DebateOption;
  readonly place: 'left' | 'right';
}

function AdviserSide({ option, place, ...rest }: SideProps) {
  const speakers = option.speakers.filter((one) => one.side === rest.side);
  const speaker = speakers[rest.shown];
  const person = (
    <div class={`debate-person debate-person--${place}`}>
      {speaker && (
        <>
          <Portrait portrait={speaker.adviser.portrait} side={rest.side} size="large" />
          <p class="debate-person__name">{speaker.adviser.name}</p>
          <p class="debate-person__post">{speaker.adviser.post}</p>
        </>
      )}
    </div>
  );
  const words = <Speaker speakers={speakers} {...rest} />;
  // The portrait stands at the outer edge of its side, and reading order follows the eye.
  return (
    <div class={`debate-side debate-side--${place}`}>
      {place === 'left' && person}
      {words}
      {place === 'right' && person}
    </div>
  );
}
