import { useEffect, useRef } from 'preact/hooks';
import { debateView } from '../../view';
import { useStill, useStores, useT, useUi, useView } from '../app';
import { DebateStage } from './debate-stage';

/** How long the bars take to move once an argument was raised. */
const BARS_MOVE = 800;

/** The debate chamber over the game on the table. */
export function DebateScreen() {
  const t = useT();
  const { game, ui } = useStores();
  const model = useView(debateView);
  const asked = useUi(({ openOption }) => openOption);
  const still = useStill();
  const open = model?.options.find(({ option }) => option === asked) ?? model?.options[0];
  const spoken = open?.floor.rounds.length ?? 0;
  const before = useRef({ option: open?.option, spoken });

  useEffect(() => {
    ui.getState().settle(true);
  }, []);
  useEffect(() => {
    const last = before.current;
    before.current = { option: open?.option, spoken };
    if (!open || last.option !== open.option || spoken <= last.spoken) return undefined;
    const { floor, speakers } = open;
    const answer = speakers.find(({ argument }) => argument === floor.rounds.at(-1)?.answer);
    const sentences = [t('live.raised', { from: floor.before, to: floor.support })];
    if (answer) sentences.push(t('live.answered', { name: answer.adviser.name }));
    ui.getState().say(sentences.join(' '));
    if (still) return undefined;
    ui.getState().settle(false);
    const timer = setTimeout(() => ui.getState().settle(true), BARS_MOVE);
    return () => {
      clearTimeout(timer);
      ui.getState().settle(true);
    };
  }, [open?.option, spoken]);

  useEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const option = model?.options[Number(event.key) - 1];
      if (option) ui.getState().open(option.option);
    };
    document.addEventListener('keydown', choose);
    return () => document.removeEventListener('keydown', choose);
  }, [model]);

  if (!model || !open) return null;
  return (
    <>
      <h1 class="visually-hidden">{t('debate.title')}</h1>
      <DebateStage
        model={model}
        open={open.option}
        onOpen={(option) => ui.getState().open(option)}
        onRaise={(argument) => game.getState().raise(argument)}
        onDecide={() => ui.getState().goTo('decision')}
      />
    </>
  );
}
