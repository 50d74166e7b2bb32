import { consequencesView } from '../../view';
import { useStill, useStores, useT, useUi, useView } from '../app';
import { ConsequencesStage } from './consequences-stage';

/** What followed from the turn that was just closed, and the way on. */
export function ConsequencesScreen() {
  const t = useT();
  const { game, ui } = useStores();
  const view = useView(consequencesView);
  const picture = useUi(({ still }) => still);
  const calm = useStill();
  if (!view) return null;

  const goOn = (): void => {
    if (view.model.last) {
      ui.getState().goTo('debrief');
      return;
    }
    if (!game.getState().advance()) return;
    // A quiet turn that ends the game has no briefing to go to.
    const ended = game.getState().game?.reading.phase === 'ended';
    ui.getState().goTo(ended ? 'consequences' : 'briefing');
  };
  return (
    <>
      <h1 class="visually-hidden">{t('consequences.title')}</h1>
      <ConsequencesStage
        view={view}
        pace={picture ? 'still' : calm ? 'calm' : 'full'}
        onPlay={(step, playing, showAll) => ui.getState().play({ step, playing, showAll })}
        onSettled={(settled) => ui.getState().settle(settled)}
        onSay={(sentence) => ui.getState().say(sentence)}
        onNext={goOn}
        onPast={() => ui.getState().goTo('history')}
      />
    </>
  );
}
