import type { PlaceModel } from '../../view';
import { useT } from '../app';
import type { PlacedLabel } from './layout';

/** Every claimant's name in its own script, all of one size, in the order of the romanised ones; then who administers and who claims. */
export function PlaceNames({ place }: { readonly place: PlaceModel }) {
  return (
    <>
      {place.names.map(({ text, lang, romanised }) => (
        <span key={romanised} class="place-name">
          <span class="place-name__romanised">{romanised}</span>{' '}
          <span class="place-name__own" lang={lang}>
            {text}
          </span>
        </span>
      ))}
      <span class="place-status">{place.status}</span>
    </>
  );
}

interface Props {
  readonly places: readonly PlaceModel[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/** Labels beside the hatched rings, each with a line to its ring. */
export function PlaceLabels({ places, labels }: Props) {
  const t = useT();
  const placed = places.flatMap((place) => {
    const label = labels.get(place.place);
    return label ? [{ place, ...label }] : [];
  });
  return (
    <>
      <svg class="map-leaders" aria-hidden="true">
        {placed.map(({ place, ring, at }) => {
          const away = Math.hypot(at.x - ring.x, at.y - ring.y) || 1;
          const start = { x: ring.x + ((at.x - ring.x) / away) * 8, y: ring.y + ((at.y - ring.y) / away) * 8 };
          return <line key={place.place} x1={start.x} y1={start.y} x2={at.x} y2={at.y} />;
        })}
      </svg>
      <ul class="map-places" aria-label={t('map.places')}>
        {placed.map(({ place, at, from, widest }) => (
          <li
            key={place.place}
            class={`map-place map-place--${from}`}
            style={{ left: `${at.x}px`, top: `${at.y}px`, maxWidth: `${widest}rem` }}
          >
            <PlaceNames place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same names as a list, where the sheet is too small for labels. */
export function PlaceList({ places }: { readonly places: readonly PlaceModel[] }) {
  const t = useT();
  if (places.length === 0) return null;
  return (
    <section class="map-card map-place-list">
      <h2 class="map-card__title">{t('map.places')}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.place}>
            <PlaceNames place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
