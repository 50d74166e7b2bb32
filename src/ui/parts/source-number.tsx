import type { Side } from '../../engine';
import { useT } from '../app';

interface Props {
  readonly number: number;
  readonly side: Side;
  readonly onOpen: (number: number) => void;
}

/** The number of a source beside a claim. Small to the eye, 44 px to the finger. */
export function SourceNumber({ number, side, onOpen }: Props) {
  const t = useT();
  return (
    <button
      type="button"
      class="source-number-button"
      aria-label={t('debate.sourceNumber', { number })}
      onClick={() => onOpen(number)}
    >
      <span class={`source-number source-number--${side}`}>{number}</span>
    </button>
  );
}
