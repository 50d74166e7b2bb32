/** The stores of the page, and the two ways to make them: for the browser, and from given parts. */
import { cases } from 'virtual:scenarios';
import type { StoreApi } from 'zustand/vanilla';
import { askedIn } from './address';
import { createGameStore } from './game-store';
import { createKeeper } from './keeper';
import { localSlot } from './save-slot';
import { seedPhrase } from './seed-phrase';
import type { GameStore, UiStore } from './types';
import { createUiStore } from './ui-store';

export * from './types';
export { seedPhrase } from './seed-phrase';

/** Stores bound to this browser: its address, its storage, its languages. */
export function createStores(): { readonly game: StoreApi<GameStore>; readonly ui: StoreApi<UiStore> } {
  const keeper = createKeeper({
    current: localSlot('ripples.save'),
    previous: localSlot('ripples.save.previous'),
    replaced: localSlot('ripples.save.replaced'),
  });
  return {
    game: createGameStore({ cases, keeper, newSeed: seedPhrase }),
    ui: createUiStore({
      asked: askedIn(location.search),
      slot: localSlot('ripples.settings'),
      languages: navigator.languages,
    }),
  };
}
