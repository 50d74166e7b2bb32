import { useLayoutEffect, useState } from 'preact/hooks';
import { useStores, useT } from '../app';
import { Button } from '../parts';

type Pages = typeof import('./debrief-pages').DebriefPages;

/** Once fetched, the pages are there at once when the reader comes back. */
let fetched: Pages | null = null;

/** The game as a whole: what it came to, why, and what to talk about. Its pages are fetched when they are first wanted. */
export function DebriefScreen() {
  const t = useT();
  const { ui } = useStores();
  const [Pages, setPages] = useState<Pages | null>(() => fetched);
  const [failed, setFailed] = useState(false);

  const fetchPages = async (): Promise<void> => {
    setFailed(false);
    ui.getState().settle(false);
    try {
      const { DebriefPages } = await import('./debrief-pages');
      fetched = DebriefPages;
      setPages(() => DebriefPages);
    } catch {
      setFailed(true);
    }
    ui.getState().settle(true);
  };
  // Before the first paint, so that the root never says it is settled while the pages are on their way.
  useLayoutEffect(() => {
    if (fetched) ui.getState().settle(true);
    else void fetchPages();
  }, []);

  if (Pages) return <Pages />;
  return (
    <div class="debrief-wait">
      <h1 class="visually-hidden">{t('debrief.title')}</h1>
      {failed ? (
        <>
          <p role="alert">{t('debrief.fetchFailed')}</p>
          <Button kind="primary" onClick={() => void fetchPages()}>
            {t('debrief.tryAgain')}
          </Button>
        </>
      ) : (
        <p>{t('app.loading')}</p>
      )}
    </div>
  );
}
