import { useT } from '../app';
import { Button } from '../parts';

/** What stands where a second timeline would: how one begins, drawn and said, and the way there. */
export function Alone({ onTurns }: { readonly onTurns: () => void }) {
  const t = useT();
  return (
    <div class="alone">
      <svg class="alone__picture" viewBox="0 0 320 84" aria-hidden="true">
        <path class="alone__way" d="M8 60H312" />
        <path class="alone__other" d="M160 60C190 60 190 20 220 20H312" />
        {[8, 84, 160, 236, 312].map((x) => (
          <circle key={x} class="alone__dot" cx={x} cy={60} r={6} />
        ))}
        {[236, 312].map((x) => (
          <circle key={x} class="alone__ring" cx={x} cy={20} r={6} />
        ))}
      </svg>
      <p>{t('compare.alone')}</p>
      <Button kind="outline" onClick={onTurns}>
        {t('compare.openTurns')}
      </Button>
    </div>
  );
}
