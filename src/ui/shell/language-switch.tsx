import type { Lang } from '../../i18n';
import { useLang, useStores, useT } from '../app';

const NAMES: Readonly<Record<Lang, string>> = { en: 'EN', ja: '日本語' };
// The name holds the visible letters, so that a voice command finds it.
const FULL_NAMES: Readonly<Record<Lang, string>> = { en: 'EN, English', ja: '日本語' };

/** Both languages, each in its own words, the one in use in bold. */
export function LanguageSwitch() {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  return (
    <div class="language" role="group" aria-label={t('app.language')}>
      {(['en', 'ja'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          class="language__choice"
          aria-label={FULL_NAMES[one]}
          aria-pressed={one === lang}
          onClick={() => ui.getState().setLang(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}
