import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Lang, preferredLang } from '../i18n';
import type { Asked } from './address';
import type { SaveSlot } from './save-slot';
import { keepSettings, readSettings, settingsFrom } from './settings';
import type { Settings, UiStore } from './types';

const AT_REST = { step: 0, playing: false, showAll: false } as const;
const FROM_TOKYO = { from: null, plain: false } as const;

interface Needs {
  readonly asked: Asked;
  readonly slot: SaveSlot;
  /** Languages the reader prefers, best first. */
  readonly languages: readonly string[];
}

/** How the interface stands: screen, settings, what is open. Settings are kept between visits. */
export function createUiStore({ asked, slot, languages }: Needs): StoreApi<UiStore> {
  const settings = readSettings(slot, preferredLang(languages));
  return createStore<UiStore>((set, get) => {
    const change = (part: Partial<Settings>): void => {
      set(part);
      keepSettings(slot, get());
    };
    return {
      ...settings,
      lang: asked.lang ?? settings.lang,
      screen: 'title',
      still: asked.still,
      askedCase: asked.caseId,
      askedSeed: asked.seed,
      openOption: null,
      sheet: null,
      playback: AT_REST,
      map: FROM_TOKYO,
      introStep: null,
      settled: true,
      said: '',
      notice: null,
      goTo: (screen) => set({ screen, sheet: null, playback: AT_REST, settled: true }),
      setLang: (lang: Lang) => change({ lang }),
      setTextSize: (textSize) => change({ textSize }),
      setMotion: (motion) => change({ motion }),
      setSound: (sound) => change({ sound }),
      prefer: (part) => change(settingsFrom({ ...get(), ...part }, get().lang)),
      look: (part) => set({ map: { ...get().map, ...part } }),
      introduce: (introStep) => set({ introStep }),
      open: (openOption) => set({ openOption }),
      show: (sheet) => set({ sheet }),
      play: (part) => set({ playback: { ...get().playback, ...part } }),
      saw: (hint) => {
        if (!get().seen.includes(hint)) change({ seen: [...get().seen, hint] });
      },
      settle: (settled) => {
        if (get().settled !== settled) set({ settled });
      },
      say: (said) => set({ said }),
      dismissNotice: () => set({ notice: null }),
    };
  });
}
