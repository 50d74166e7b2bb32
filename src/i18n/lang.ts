export const LANGS = ['en', 'ja'] as const;
export type Lang = (typeof LANGS)[number];

export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);

/** Our two languages by the reader's preferences, best first; English when neither is among them. */
export function preferredLang(preferences: readonly string[]): Lang {
  for (const preference of preferences) {
    const lang = preference.slice(0, 2).toLowerCase();
    if (isLang(lang)) return lang;
  }
  return 'en';
}
