import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useGame, useStores, useT, useUi } from '../app';
import { Button, Icon } from '../parts';
import { INTRODUCTION, INTRODUCTION_SEEN, isLastOfAll, placeOf } from './introduction-steps';
import './introduction.css';

/**
 * The first turn explained, screen by screen, in a strip of its own above the screen: it takes its room instead of
 * covering what it speaks of, blocks nothing, and can be skipped at any step. Help opens it again.
 */
export function Introduction() {
  const t = useT();
  const { ui } = useStores();
  const screen = useUi((state) => state.screen);
  const step = useUi((state) => state.introStep);
  const seen = useUi((state) => state.seen.includes(INTRODUCTION_SEEN));
  const turn = useGame(({ game }) => game?.reading.turn ?? 0);
  const steps = INTRODUCTION[screen];
  const current = step === null ? undefined : steps?.[step];
  const before = useRef(screen);

  const end = (): void => {
    ui.getState().saw(INTRODUCTION_SEEN);
    ui.getState().introduce(null);
  };
  useEffect(() => {
    if (!seen && step === null && screen === 'briefing' && turn === 1) ui.getState().introduce(0);
  }, [screen, turn]);
  useEffect(() => {
    const from = before.current;
    before.current = screen;
    if (from === screen || ui.getState().introStep === null) return;
    // Who goes on to the next turn has seen the whole of one.
    if (from === 'consequences' && screen === 'briefing') end();
    else ui.getState().introduce(0);
  }, [screen]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (current) root.dataset['intro'] = current.mark;
    else delete root.dataset['intro'];
    return () => {
      delete root.dataset['intro'];
    };
  }, [current]);

  if (!steps || step === null || !current) return null;
  const last = isLastOfAll(screen, step);
  const more = step + 1 < steps.length;
  return (
    <aside
      class="intro"
      aria-label={t('intro.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <p class="intro__count">
        <Icon name="lightbulb" />
        {t('count.of', placeOf(screen, step))}
      </p>
      <p class="intro__words" aria-live="polite">
        {t(current.words)}
      </p>
      <div class="intro__actions">
        {(more || last) && (
          <Button kind="outline" onClick={() => (more ? ui.getState().introduce(step + 1) : end())}>
            {t(more ? 'intro.next' : 'intro.done')}
          </Button>
        )}
        {!last && (
          <Button kind="quiet" onClick={end}>
            {t('intro.skip')}
          </Button>
        )}
      </div>
    </aside>
  );
}
