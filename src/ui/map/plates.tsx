import type { TieModel } from '../../view';
import { type MapFrame, type Point, rippleArrives } from '../../view/projection';
import { useT } from '../app';
import { Flag, TieWord } from '../parts';
import type { PlacedPlate } from './layout';

interface Props {
  readonly ties: readonly TieModel[];
  readonly plates: readonly PlacedPlate[];
  readonly frame: MapFrame;
  /** Where Tokyo stands: the ripple leaves from there. */
  readonly home: Point;
  /** Flags only, where there is no room for words. */
  readonly compact: boolean;
  /** A ripple is on its way; each plate nods when it is reached. */
  readonly nodding: boolean;
  readonly onOpen: (actor: string) => void;
}

/** A counterpart where its cord ends: a real button, placed over the sea by bearing. */
export function Plates({ ties, plates, frame, home, compact, nodding, onOpen }: Props) {
  const t = useT();
  return (
    <>
      <Leaders plates={plates} />
      <ul class="map-plates" aria-label={t('map.relations')}>
        {ties.map((tie) => {
          const plate = plates.find(({ actor }) => actor === tie.actor);
          if (!plate) return null;
          const place = {
            left: `${plate.x}px`,
            top: `${plate.y}px`,
            animationDelay: `${Math.round(rippleArrives(frame, home, plate.cordEnd))}ms`,
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
    </>
  );
}

/** A dot for each capital whose plate had to stand apart, and the line between them. */
function Leaders({ plates }: { readonly plates: readonly PlacedPlate[] }) {
  return (
    <svg class="map-leaders" aria-hidden="true">
      {plates.flatMap(({ actor, leader }) => {
        if (!leader) return [];
        const [seat, edge] = leader;
        return [
          <line key={`${actor}-line`} x1={seat.x} y1={seat.y} x2={edge.x} y2={edge.y} />,
          <circle key={`${actor}-seat`} cx={seat.x} cy={seat.y} r="3.5" />,
        ];
      })}
    </svg>
  );
}
