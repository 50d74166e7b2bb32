import { useEffect } from 'preact/hooks';
import { debriefView } from '../../view';
import { useStores, useView } from '../app';
import { DebriefPages } from './debrief-pages';

/** The game as a whole: what it came to, why, and what to talk about. */
export function DebriefScreen() {
  const { game, ui } = useStores();
  const model = useView(debriefView);
  useEffect(() => ui.getState().settle(true), []);
  if (!model) return null;

  const play = async (sameSeed: boolean): Promise<void> => {
    const { caseId, game: played } = game.getState();
    if (caseId === null || !played) return;
    const { seed, theory } = played.log.header;
    const begun = await game.getState().newGame({
      caseId,
      ...(sameSeed ? { seed } : {}),
      ...(theory ? { theory } : {}),
    });
    if (begun) ui.getState().goTo('briefing');
  };
  return (
    <DebriefPages
      model={model}
      actions={{
        onAgain: () => void play(true),
        onNewSeed: () => void play(false),
        onTitle: () => ui.getState().goTo('title'),
      }}
    />
  );
}
