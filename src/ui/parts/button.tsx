import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'primary' | 'outline' | 'quiet';
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** A fuller name than the words on it. */
  readonly label?: string | undefined;
  readonly class?: string;
  readonly disabled?: boolean;
}

export function Button({ kind, children, onClick, label, class: extra, disabled = false }: Props) {
  return (
    <button
      type="button"
      class={`button button--${kind}${extra ? ` ${extra}` : ''}`}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
