import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Lang, type Translate, translateIn } from '../../i18n';
import type { GameStore, UiStore } from '../../store/types';
import type { Snapshot } from '../../view';
import { type CaseEntry, type Readable, type Stores, StoresContext } from './stores';

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('broken promise: screens are drawn inside StoresContext');
  return stores;
}

/** Part of a store's state; the component is drawn again only when that part changes. */
function useSelected<State, Part>(store: Readable<State>, pick: (state: State) => Part): Part {
  const part = pick(store.getState());
  const latest = useRef({ part, pick });
  latest.current = { part, pick };
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const check = (): void => {
      const { pick: now, part: shown } = latest.current;
      if (!Object.is(now(store.getState()), shown)) redraw((count) => count + 1);
    };
    check(); // something may have changed between drawing and subscribing
    return store.subscribe(check);
  }, [store]);
  return part;
}

export const useUi = <Part>(pick: (state: UiStore) => Part): Part => useSelected(useStores().ui, pick);
export const useGame = <Part>(pick: (state: GameStore) => Part): Part => useSelected(useStores().game, pick);
export const useLang = (): Lang => useUi(({ lang }) => lang);
export const useT = (): Translate => translateIn(useLang());
export const useCases = (): readonly CaseEntry[] => useStores().cases;

/** A view of the game on the table in the reader's language; null when there is no game. */
export function useView<View>(make: (snapshot: Snapshot, lang: Lang) => View): View | null {
  const snapshot = useGame(({ game }) => game);
  const lang = useLang();
  return useMemo(() => (snapshot ? make(snapshot, lang) : null), [snapshot, lang, make]);
}
