import { useStores } from '../app';

/** Begins the case anew, under the same theory, with the same luck or another. */
export function usePlayAgain(): (sameSeed: boolean) => Promise<void> {
  const { game, ui } = useStores();
  return async (sameSeed) => {
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
}
