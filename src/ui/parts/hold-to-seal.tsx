import { useEffect, useRef, useState } from 'preact/hooks';
import paper from '../../../assets/seals/seal-ketsu-paper.webp';
import { useStill, useT } from '../app';
import { Button } from './button';

const HOLD_MS = 900;

interface Props {
  /** "Hold to seal option B". */
  readonly label: string;
  readonly confirm: string;
  readonly onSeal: () => void;
  readonly disabled?: boolean;
}

/**
 * The one irreversible control: press and hold, or press once and confirm, so that no tremor, switch or keyboard user
 * is shut out and nobody decides by a slip.
 */
export function HoldToSeal({ label, confirm, onSeal, disabled = false }: Props) {
  const t = useT();
  const still = useStill();
  const [holding, setHolding] = useState(false);
  const [asking, setAsking] = useState(false);
  const timer = useRef(0);
  const held = useRef(false);
  const release = (): void => {
    clearTimeout(timer.current);
    setHolding(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const press = (): void => {
    if (disabled || still) return;
    held.current = false;
    setHolding(true);
    timer.current = window.setTimeout(() => {
      held.current = true;
      setHolding(false);
      onSeal();
    }, HOLD_MS);
  };
  if (asking) {
    return (
      <div class="seal-bar seal-bar--asking" role="group" aria-label={label}>
        <button ref={(button) => button?.focus()} type="button" class="seal-button" onClick={onSeal}>
          <img src={paper} alt="" width={44} height={44} />
          {confirm}
        </button>
        <Button kind="outline" onClick={() => setAsking(false)}>
          {t('app.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div class="seal-bar">
      <button
        type="button"
        class={`seal-button${holding ? ' seal-button--holding' : ''}`}
        disabled={disabled}
        onPointerDown={press}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={() => {
          if (!held.current) setAsking(true);
        }}
      >
        <img src={paper} alt="" width={44} height={44} />
        {label}
      </button>
    </div>
  );
}
