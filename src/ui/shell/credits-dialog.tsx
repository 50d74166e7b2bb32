import inJapanese from '../../../assets/CREDITS.ja.md?raw';
import inEnglish from '../../../assets/CREDITS.md?raw';
import { useLang, useT } from '../app';
import { Dialog } from '../parts';
import { creditsIn } from './credits';

/** Whose work the letters, flags, faces and coasts are. The file that lies beside them is what is shown. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const text = useLang() === 'ja' ? inJapanese : inEnglish;
  return (
    <Dialog title={t('title.credits')} onClose={onClose} wide>
      <p class="credits__own">{t('credits.own')}</p>
      <ul class="credits">
        {creditsIn(text).map(({ folder, from, licence, done }) => (
          <li key={folder + from}>
            <strong>{folder}</strong>
            <span>{from}</span>
            <span>{licence}</span>
            <span class="credits__done">{done}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
