import type { Side } from '../../engine';

const files = import.meta.glob<string>('../../../assets/portraits/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

interface Props {
  /** Name of a file in assets/portraits. */
  readonly portrait: string;
  /** Chooses the pattern behind: waves for one side, hemp leaf for the other. */
  readonly side: Side;
  readonly size: 'small' | 'large';
}

/** An adviser in a round-headed arch. The name always stands beside it, so the picture itself is silent. */
export function Portrait({ portrait, side, size }: Props) {
  const source = files[`../../../assets/portraits/${portrait}.svg`];
  return <span class={`portrait portrait--${size} portrait--${side}`}>{source && <img src={source} alt="" />}</span>;
}
