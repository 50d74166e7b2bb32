import type { TieModel } from '../../view';
import { type MapFrame, rippleArrives } from '../../view/projection';
import { useT } from '../app';
import { Flag, TieWord } from '../parts';
import type { PlacedPlate } from './layout';

interface Props {
  readonly ties: readonly TieModel[];
  readonly plates: readonly PlacedPlate[];
  readonly frame: MapFrame;
  /** Flags only, where there is no room for words. */
  readonly compact: boolean;
  /** A ripple is on its way; each plate nods when it is reached. */
  readonly nodding: boolean;
  readonly onOpen: (actor: string) => void;
}

/** A counterpart where its cord ends: a real button, placed over the sea by bearing. */
export function Plates({ ties, plates, frame, compact, nodding, onOpen }: Props) {
  const t = useT();
  return (
    <ul class="map-plates" aria-label={t('map.relations')}>
      {ties.map((tie) => {
        const plate = plates.find(({ actor }) => actor === tie.actor);
        if (!plate) return null;
        const place = {
          left: `${plate.x}px`,
          top: `${plate.y}px`,
          animationDelay: `${Math.round(rippleArrives(frame, plate.cordEnd))}ms`,
        };
        return (
          <li
            key={tie.actor}
            class={`map-plate map-plate--${plate.grows}${compact ? ' map-plate--compact' : ''}${nodding ? ' map-plate--nods' : ''}`}
            style={place}
          >
            <button
              type="button"
              class="map-plate__button"
              aria-label={compact ? tie.sentence : undefined}
              onClick={() => onOpen(tie.actor)}
            >
              <Flag flag={tie.flag} />
              {!compact && (
                <span class="map-plate__words">
                  <span class="map-plate__name">{tie.label}</span>{' '}
                  <span class="map-plate__state">
                    <TieWord band={tie.band} /> <strong>{t('number.signed', { points: tie.points })}</strong>
                  </span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
