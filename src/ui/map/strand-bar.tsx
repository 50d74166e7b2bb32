import type { StrandModel } from '../../view';

/** A strand from −100 to +100: the bar leaves the middle towards its value. */
export function StrandBar({ strand }: { readonly strand: StrandModel }) {
  const share = Math.abs(strand.points) / 2;
  return (
    <span class="strand-bar" aria-hidden="true">
      <span
        class={`strand-bar__fill strand-bar__fill--${strand.band.colour}`}
        style={{ left: `${strand.points < 0 ? 50 - share : 50}%`, width: `${Math.max(share, 1.5)}%` }}
      />
    </span>
  );
}
