import { useT } from '../app';

interface Props {
  readonly at: number;
  readonly of: number;
  readonly label: string;
}

/** A number out of a number, with a bar for the eye. */
export function Count({ at, of, label }: Props) {
  const t = useT();
  return (
    <p class="count">
      <span class="count__numbers">
        <strong>{at}</strong> {t('debrief.countOf', { of })}
      </span>
      <span class="count__track" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (100 * at) / of}%` }} />
      </span>
      <span class="count__label">{label}</span>
    </p>
  );
}
