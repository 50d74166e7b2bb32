import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useT } from '../app';
import { Button, Icon, LiveRegion } from '../parts';
import { Chain } from './chain';
import type { ConsequencesModel, Dumbbell, RelationModel } from './model';
import type { PredictionModel } from './predictions';
import { Rail } from './rail';
import { RuleDialog } from './rule';
import { TimeLine, type TimelineModel } from './time-line';
import { usePlayback } from './use-playback';
import { WhyDialog, type WhyNode } from './why-dialog';
import './consequences.css';
import './rail.css';

interface Props {
  readonly model: ConsequencesModel;
  readonly relations: (shown: number) => readonly RelationModel[];
  readonly home: (shown: number) => readonly Dumbbell[];
  readonly predictions: readonly PredictionModel[] | null;
  readonly timeline: TimelineModel;
  readonly why: (meter: string) => { readonly title: string; readonly tree: WhyNode };
  readonly still: boolean;
  readonly onSettled: (settled: boolean) => void;
  readonly onNext: () => void;
  /** The water beneath the cards, drawn by a scene when there is one. */
  readonly water?: ComponentChildren;
}

type Over = { readonly kind: 'why'; readonly meter: string } | { readonly kind: 'rule'; readonly step: string };

/** A card stays as long as its words take to read, a Japanese character counting as three letters. */
const reading = (text: string): number => {
  const letters = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 3 : 1), 0);
  return Math.min(5200, 1500 + letters * 22);
};

export function ConsequencesView({
  model,
  relations,
  home,
  predictions,
  timeline,
  why,
  still,
  onSettled,
  onNext,
  water,
}: Props) {
  const t = useT();
  const [over, setOver] = useState<Over | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const { steps } = model;
  const play = usePlayback(steps.length, {
    stay: (step) => reading(steps[step]?.text ?? ''),
    still,
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
    if (play.playing) {
      onSettled(false);
      return;
    }
    if (still) {
      onSettled(true);
      return;
    }
    const timer = setTimeout(() => onSettled(true), LAST_MOTION);
    return () => clearTimeout(timer);
  }, [play.playing, play.shown]);

  const toggle = useRef(play.toggle);
  toggle.current = play.toggle;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inControl =
        event.target instanceof Element && event.target.closest('button, a, input, [role="dialog"]') !== null;
      if (event.key !== ' ' || inControl) return;
      event.preventDefault();
      toggle.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const answer = over?.kind === 'why' ? why(over.meter) : null;
  const ruled = over?.kind === 'rule' ? steps.find(({ id }) => id === over.step) : undefined;
  return (
    <div class={`consequences${play.done ? ' consequences--done' : ''}${still ? ' consequences--still' : ''}`}>
      <Chain
        model={model}
        shown={play.shown}
        focus={focus}
        onFocus={(step) => {
          play.pause();
          setFocus(step);
        }}
        onWhy={(meter) => setOver({ kind: 'why', meter })}
        water={water}
      />
      <Rail
        relations={relations(play.shown)}
        home={home(play.shown)}
        predictions={play.done ? predictions : null}
        looked={looked}
        onWhy={(meter) => setOver({ kind: 'why', meter })}
        onRule={(step) => setOver({ kind: 'rule', step })}
      />
      <footer class="playback">
        <button
          type="button"
          class="playback__toggle"
          disabled={play.done}
          aria-label={t(play.playing ? 'consequences.pause' : 'consequences.play')}
          onClick={play.toggle}
        >
          <Icon name={play.playing ? 'pause' : 'play'} />
        </button>
        <TimeLine timeline={timeline} shown={shownIds} now={current?.id ?? 'decision'} />
        <div class="playback__go">
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
            {!play.done && (
              <button type="button" class="playback__all" onClick={play.all}>
                {t('consequences.showAll')}
              </button>
            )}
          </p>
        </div>
      </footer>
      <LiveRegion>{current?.sentence ?? ''}</LiveRegion>
      {answer && <WhyDialog title={answer.title} why={answer.tree} onClose={() => setOver(null)} />}
      {ruled && <RuleDialog step={ruled} onClose={() => setOver(null)} />}
    </div>
  );
}

/** The last movement of a step: link, card, chips. */
const LAST_MOTION = 950;

const lastWithRule = (steps: ConsequencesModel['steps'], shown: number) =>
  steps.slice(0, shown).findLast(({ kind, rule }) => kind === 'reaction' && rule !== null) ?? null;
