import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { LINK_MARK } from '../../store/link-mark';
import { useGame, useStores, useT } from '../app';
import { Button, Icon } from '../parts';

/** The address of this page without anything that belongs to this visit. */
const addressOf = (packed: string): string => `${location.origin}${location.pathname}${LINK_MARK}${packed}`;

type Outcome = 'none' | 'copied' | 'by-hand';

/** A link in a field that can be read and copied by hand, and a button that copies it where the browser allows it. */
export function LinkField({ branch }: { readonly branch: string }) {
  const t = useT();
  const id = useId();
  const { game } = useStores();
  const snapshot = useGame((state) => state.game);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLInputElement>(null);
  const packed = useMemo(() => game.getState().linkTo(branch), [branch, snapshot]);
  if (packed === null) return <p class="keeping__hint">{t('keeping.linkLong')}</p>;
  const address = addressOf(packed);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome('by-hand');
    }
  };
  return (
    <div class="link-field">
      <label class="visually-hidden" for={id}>
        {t('keeping.linkField')}
      </label>
      <input
        ref={field}
        id={id}
        class="link-field__text"
        type="text"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button kind="primary" class="link-field__copy" onClick={() => void copy()}>
        <Icon name="copy" />
        {t('keeping.copy')}
      </Button>
      <p class="link-field__said" role="status">
        {outcome === 'copied' ? t('keeping.copied') : outcome === 'by-hand' ? t('keeping.copyByHand') : ''}
      </p>
    </div>
  );
}
