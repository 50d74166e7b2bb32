import type { TieBand } from '../../view';
import { useT } from '../app';

/** The state of a tie as a dot and a word; the word carries the meaning. */
export function TieWord({ band }: { readonly band: TieBand }) {
  const t = useT();
  return (
    <span class="tie-word">
      <span class={`tie-dot tie-dot--${band.colour}`} aria-hidden="true" />
      {t(band.word)}
    </span>
  );
}
