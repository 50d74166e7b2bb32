import { useEffect } from 'preact/hooks';
import { linkIn } from '../../store/link-mark';
import { useStores } from '../app';

/** A game in the address, at the start or pasted later, is offered; the address is then an ordinary one again. */
export function useLink(): void {
  const { game } = useStores();
  useEffect(() => {
    const look = (): void => {
      const packed = linkIn(location.hash);
      if (packed === null) return;
      history.replaceState(null, '', location.pathname + location.search);
      void game.getState().offerLink(packed);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [game]);
}
