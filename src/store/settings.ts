import { isLang, type Lang } from '../i18n';
import type { SaveSlot } from './save-slot';
import { FACES, MOTIONS, PALETTES, type Settings, TEXT_SIZES } from './types';

export const defaultSettings = (lang: Lang): Settings => ({
  lang,
  textSize: 100,
  motion: 'system',
  palette: 'standard',
  face: 'book',
  furigana: true,
  sound: false,
  volume: 60,
  seen: [],
});

/** More hints than the game has, so that a damaged list cannot grow without end. */
const MOST_HINTS = 50;
const HINT = /^[a-z][a-z0-9-]{0,39}$/;

const oneOf = <Value>(list: readonly Value[], found: unknown, usual: Value): Value =>
  list.find((one) => one === found) ?? usual;
const isVolume = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 100;

/** Settings from what was kept or asked for; each one that is missing or makes no sense falls back to its default alone. */
export function settingsFrom(kept: Readonly<Record<string, unknown>>, lang: Lang): Settings {
  const usual = defaultSettings(lang);
  const { volume, seen } = kept;
  return {
    lang: typeof kept['lang'] === 'string' && isLang(kept['lang']) ? kept['lang'] : usual.lang,
    textSize: oneOf(TEXT_SIZES, kept['textSize'], usual.textSize),
    motion: oneOf(MOTIONS, kept['motion'], usual.motion),
    palette: oneOf(PALETTES, kept['palette'], usual.palette),
    face: oneOf(FACES, kept['face'], usual.face),
    furigana: oneOf([true, false], kept['furigana'], usual.furigana),
    sound: kept['sound'] === true,
    volume: isVolume(volume) ? volume : usual.volume,
    seen: Array.isArray(seen)
      ? seen.filter((hint): hint is string => typeof hint === 'string' && HINT.test(hint)).slice(0, MOST_HINTS)
      : usual.seen,
  };
}

export const readSettings = (slot: SaveSlot, lang: Lang): Settings => settingsFrom(objectIn(slot.read()), lang);

export function keepSettings(slot: SaveSlot, settings: Settings) {
  const { lang, textSize, motion, palette, face, furigana, sound, volume, seen } = settings;
  return slot.write(JSON.stringify({ lang, textSize, motion, palette, face, furigana, sound, volume, seen }));
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null || text.length > 10_000) return {};
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {}; // settings are not worth a message: the defaults are fine
  }
}
