import { useEffect, useRef, useState } from 'preact/hooks';
import { consequencesView, type Snapshot, tiesOf } from '../../view';
import { useGame, useLang, useT, useUi } from '../app';
import { Icon } from '../parts';
import { type Cue, sealedCue, stepCue, turnCue } from './cue';
import { play } from './player';
import './sound.css';

/** A caption stays this long. */
const STAYS = 4200;

/** The cue for what has just happened in the game, if that is heard. */
function cueOf(
  before: Snapshot | null,
  now: Snapshot | null,
  make: { readonly sealed: (game: Snapshot) => Cue; readonly turn: () => Cue },
): Cue | null {
  if (!before || !now || before.log.header.seed !== now.log.header.seed) return null;
  const grown = now.log.entries.length - before.log.entries.length;
  const last = now.log.entries.at(-1)?.command.type;
  // One command at a time: a game that was opened or branched is not news.
  if (grown !== 1) return null;
  return last === 'decide' ? make.sealed(now) : last === 'advance' ? make.turn() : null;
}

/** Listens to the game and the chain, sounds them, and says in words what is heard. Nothing at all while sound is off. */
export function Sounds() {
  const sound = useUi((state) => state.sound);
  return sound ? <Heard /> : null;
}

function Heard() {
  const t = useT();
  const lang = useLang();
  const volume = useUi((state) => state.volume);
  const game = useGame((state) => state.game);
  const screen = useUi((state) => state.screen);
  const step = useUi(({ playback }) => playback.step);
  const showAll = useUi(({ playback }) => playback.showAll);
  const [caption, setCaption] = useState<string | null>(null);
  const before = useRef(game);
  const sounded = useRef(step);

  const hear = (cue: Cue | null): void => {
    if (!cue) return;
    play(cue, volume);
    setCaption(cue.caption);
  };
  useEffect(() => {
    hear(
      cueOf(before.current, game, {
        sealed: (now) => sealedCue(tiesOf(now, lang), t, lang),
        turn: () => turnCue(t),
      }),
    );
    before.current = game;
  }, [game]);
  useEffect(() => {
    const last = sounded.current;
    sounded.current = step;
    // Everything at once is not heard step by step.
    if (!game || screen !== 'consequences' || step <= last || (showAll && step - last > 1)) return;
    const shown = consequencesView(game, lang).model.steps[step - 1];
    if (shown) hear(stepCue(shown, tiesOf(game, lang), t));
  }, [step, screen]);
  useEffect(() => {
    if (caption === null) return undefined;
    const timer = setTimeout(() => setCaption(null), STAYS);
    return () => clearTimeout(timer);
  }, [caption]);

  if (caption === null) return null;
  // The live region has said what happened; this says what was heard.
  return (
    <p class="sound-caption" aria-hidden="true">
      <Icon name="volume" />
      {caption}
    </p>
  );
}
