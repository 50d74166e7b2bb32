import type { TieModel } from '../../view';
import { useT } from '../app';
import { Flag, TieWord, VisuallyHidden } from '../parts';
import { StrandBar } from './strand-bar';

/** Up, down or neither, as a mark that reads without colour. */
export function Change({ by }: { readonly by: number }) {
  const t = useT();
  const mark = by > 0 ? '▲' : by < 0 ? '▼' : '–';
  const spoken = by === 0 ? t('map.noChange') : t('map.tieChange', { change: t('number.change', { by }) });
  return (
    <span class={`tie-change tie-change--${by > 0 ? 'up' : by < 0 ? 'down' : 'even'}`}>
      <span aria-hidden="true">
        {mark}
        {by !== 0 && ` ${Math.abs(by)}`}
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </span>
  );
}

interface Props {
  readonly ties: readonly TieModel[];
  readonly strands: readonly string[];
  readonly onOpen: (actor: string) => void;
}

/** Every tie with its strands and what changed this turn; a row opens what lies behind it. */
export function Relations({ ties, strands, onOpen }: Props) {
  const t = useT();
  return (
    <section class="map-card relations-rail" aria-labelledby="map-relations">
      <header class="relations-rail__head">
        <h2 id="map-relations" class="map-card__title">
          {t('map.relations')}
        </h2>
        <span class="relations-rail__note">{t('map.changeThisTurn')}</span>
      </header>
      <p class="relations-rail__strands" aria-hidden="true">
        {strands.map((strand) => (
          <span key={strand}>{strand}</span>
        ))}
      </p>
      <ul>
        {ties.map((tie) => (
          <li key={tie.actor}>
            <button type="button" class="tie-row" onClick={() => onOpen(tie.actor)}>
              <Flag flag={tie.flag} />
              <span class="tie-row__name">
                <span class="tie-row__label">{tie.label}</span>{' '}
                <span class="tie-row__word">
                  <TieWord band={tie.band} />
                </span>
              </span>
              <span class="tie-row__points">{t('number.signed', { points: tie.points })}</span>
              <Change by={tie.change} />
              <span class="tie-row__bars">
                {tie.strands.map((strand) => (
                  <StrandBar key={strand.meter} strand={strand} />
                ))}
              </span>
              <VisuallyHidden>
                {tie.strands.map(({ label, points }) => t('map.strandName', { strand: label, points })).join(', ')}
              </VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
