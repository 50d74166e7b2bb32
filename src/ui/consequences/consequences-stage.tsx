import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConsequencesView, StepModel } from '../../view';
import { useT } from '../app';
import { Button, Icon } from '../parts';
import { Chain } from './chain';
import { homeSoFar } from './home-so-far';
import type { Drawn } from './links';
import { Rail } from './rail';
import { RuleDialog } from './rule';
import { TimeLine } from './time-line';
import { type Pace, usePlayback } from './use-playback';
import { Water } from './water';
import { WhyDialog } from './why-dialog';
import './consequences.css';
import './rail.css';

interface Props {
  readonly view: ConsequencesView;
  readonly pace: Pace;
  /** What is on screen now, for whoever draws the water and for the root's `data-settled`. */
  readonly onPlay: (step: number, playing: boolean, showAll: boolean) => void;
  readonly onSettled: (settled: boolean) => void;
  readonly onSay: (sentence: string) => void;
  readonly onNext: () => void;
  readonly onPast: () => void;
}

type Over = { readonly kind: 'why'; readonly meter: string } | { readonly kind: 'rule'; readonly step: string };

/** A card stays as long as its words take to read, a Japanese character counting as three letters. */
const reading = (text: string): number => {
  let letters = 0;
  for (const letter of text) letters += letter > '\u2e7f' ? 3 : 1;
  return Math.min(5200, 1500 + letters * 22);
};

export function ConsequencesStage({ view, pace, onPlay, onSettled, onSay, onNext, onPast }: Props) {
  const t = useT();
  const [over, setOver] = useState<Over | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [links, setLinks] = useState<readonly Drawn[]>([]);
  const { model, timeline, why } = view;
  const { steps } = model;
  const play = usePlayback(steps.length, {
    stay: (step) => reading(steps[step]?.text ?? ''),
    pace,
    held: over !== null,
  });
  const current = steps[play.shown - 1] ?? null;
  const looked = steps.find(({ id }) => id === focus) ?? lastWithRule(steps, play.shown);
  const shownIds = useMemo(
    () => new Set(['decision', ...steps.slice(0, play.shown).map(({ id }) => id)]),
    [steps, play.shown],
  );

  useEffect(() => setFocus(null), [play.shown]);
  useEffect(() => {
    onPlay(play.shown, play.playing, play.done);
    if (current) onSay(current.sentence);
  }, [play.shown, play.playing]);
  useEffect(() => {
    if (play.playing || pace !== 'full') {
      onSettled(!play.playing);
      return undefined;
    }
    onSettled(false);
    const timer = setTimeout(() => onSettled(true), LAST_MOTION);
    return () => clearTimeout(timer);
  }, [play.playing, play.shown]);

  const toggle = useRef(play.toggle);
  toggle.current = play.toggle;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inControl =
        event.target instanceof Element && event.target.closest('button, a, input, summary, [role="dialog"]') !== null;
      if (event.key !== ' ' || inControl) return;
      event.preventDefault();
      toggle.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const go = useRef<HTMLDivElement>(null);
  const showAll = (): void => {
    play.all();
    // The button that was pressed is gone: the way on takes the focus.
    go.current?.querySelector('button')?.focus();
  };

  const answer = over?.kind === 'why' ? why(over.meter) : null;
  const ruled = over?.kind === 'rule' ? steps.find(({ id }) => id === over.step) : undefined;
  return (
    <div class="consequences-frame">
      <div
        class={`consequences${play.done ? ' consequences--done' : ''}${pace === 'full' ? '' : ' consequences--still'}${pace === 'full' && play.shown === 0 ? ' consequences--opening' : ''}`}
      >
        <Water links={links} current={current?.id ?? null} still={pace !== 'full'} />
        <Chain
          model={model}
          shown={play.shown}
          focus={focus}
          onFocus={(step) => {
            play.pause();
            setFocus(step);
          }}
          onWhy={(meter) => setOver({ kind: 'why', meter })}
          onDrawn={setLinks}
        />
        <Rail
          relations={view.relations(play.shown)}
          home={homeSoFar(model, play.shown)}
          predictions={play.done ? view.predictions : null}
          looked={looked}
          onWhy={(meter) => setOver({ kind: 'why', meter })}
          onRule={(step) => setOver({ kind: 'rule', step })}
        />
        <footer class="playback">
          <button
            type="button"
            class="playback__toggle"
            disabled={pace === 'still'}
            aria-label={t(play.playing ? 'consequences.pause' : play.done ? 'consequences.again' : 'consequences.play')}
            onClick={play.toggle}
          >
            <Icon name={play.playing ? 'pause' : play.done ? 'rotate-ccw' : 'play'} />
          </button>
          <TimeLine timeline={timeline} shown={shownIds} now={current?.id ?? 'decision'} />
          <div class="playback__go" ref={go}>
            {play.done ? (
              <Button kind="primary" onClick={onNext}>
                {t(model.last ? 'consequences.toDebrief' : 'consequences.nextTurn')}
              </Button>
            ) : (
              <Button kind="primary" onClick={play.next}>
                {t('consequences.nextEffect')}
              </Button>
            )}
            <p class="playback__count">
              <span>{t('consequences.count', { shown: play.shown, total: steps.length })}</span>
              <button type="button" class="playback__all" onClick={play.done ? onPast : showAll}>
                {t(play.done ? 'history.link' : 'consequences.showAll')}
              </button>
            </p>
          </div>
        </footer>
        {answer && <WhyDialog why={answer} onClose={() => setOver(null)} />}
        {ruled && <RuleDialog step={ruled} onClose={() => setOver(null)} />}
      </div>
    </div>
  );
}

/** The last movement of a step: link, card, chips. */
const LAST_MOTION = 950;

const lastWithRule = (steps: readonly StepModel[], shown: number): StepModel | null =>
  steps.slice(0, shown).findLast(({ kind, rule }) => kind === 'reaction' && rule !== null) ?? null;
