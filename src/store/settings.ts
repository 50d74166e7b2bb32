import { isLang, type Lang } from '../i18n';
import type { SaveSlot } from './save-slot';
import { MOTIONS, type Settings, TEXT_SIZES } from './types';

export const defaultSettings = (lang: Lang): Settings => ({ lang, textSize: 100, motion: 'system', sound: false });

/** Reads kept settings; each one that is missing or makes no sense falls back to its default alone. */
export function readSettings(slot: SaveSlot, lang: Lang): Settings {
  const kept = objectIn(slot.read());
  const usual = defaultSettings(lang);
  return {
    lang: typeof kept['lang'] === 'string' && isLang(kept['lang']) ? kept['lang'] : usual.lang,
    textSize: TEXT_SIZES.find((size) => size === kept['textSize']) ?? usual.textSize,
    motion: MOTIONS.find((motion) => motion === kept['motion']) ?? usual.motion,
    sound: kept['sound'] === true,
  };
}

export const keepSettings = (slot: SaveSlot, { lang, textSize, motion, sound }: Settings) =>
  slot.write(JSON.stringify({ lang, textSize, motion, sound }));

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null || text.length > 10_000) return {};
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {}; // settings are not worth a message: the defaults are fine
  }
}
