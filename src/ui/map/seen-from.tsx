import type { CapitalModel } from '../../view';
import { useT } from '../app';
import { Icon } from '../parts';

interface Props {
  readonly capitals: readonly CapitalModel[];
  readonly from: CapitalModel;
  readonly plain: boolean;
  readonly onFrom: (actor: string | null) => void;
  readonly onPlain: (plain: boolean) => void;
}

/** From which capital the map is seen, and whether it is the plain one. */
export function SeenFrom({ capitals, from, plain, onFrom, onPlain }: Props) {
  const t = useT();
  return (
    <div class="map-seen" role="group" aria-label={t('map.view')}>
      <label class="map-seen__from">
        <Icon name="eye" />
        <span class="map-seen__words">{t('map.seenFrom')}</span>
        <select
          value={from.actor ?? ''}
          onChange={({ currentTarget: { value } }) => onFrom(value === '' ? null : value)}
        >
          {capitals.map(({ actor, label }) => (
            <option key={label} value={actor ?? ''}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </label>
      <button type="button" class="map-seen__plain" aria-pressed={plain} onClick={() => onPlain(!plain)}>
        <Icon name="map" />
        <span class="map-seen__label">{t('map.plain')}</span>
      </button>
    </div>
  );
}

/** What the counterpart in the middle wants. */
export function SeenNote({ from }: { readonly from: CapitalModel }) {
  const t = useT();
  if (!from.brief) return null;
  return (
    <section class="map-brief" aria-labelledby="map-brief">
      <h2 id="map-brief" class="map-brief__title">
        {t('map.wants', { capital: from.label })}
      </h2>
      <p>{from.brief}</p>
    </section>
  );
}
