import { lensesView, type LensModel } from '../../view/debrief';
import { useT, useView } from '../app';

const SCALE = [-100, 0, 100];
/** A value from −100 to +100 as a place on a line. */
const placeOf = (points: number): number => Math.max(0, Math.min(100, (points + 100) / 2));

/** The same run through several sets of values: there is no single score, and no lens comes first by right. */
export function Lenses() {
  const t = useT();
  const lenses = useView(lensesView) ?? [];
  if (lenses.length === 0) return null;
  return (
    <section class="debrief-section" aria-labelledby="lenses-title">
      <h2 id="lenses-title">{t('debrief.lenses')}</h2>
      <p class="debrief-note">{t('debrief.lensesHow')}</p>
      <ul class="lens-list debrief-card">
        <li class="lens lens--scale" aria-hidden="true">
          <span class="lens__scale">
            {SCALE.map((points) => (
              <span key={points}>{t('number.signed', { points })}</span>
            ))}
          </span>
        </li>
        {lenses.map((lens) => (
          <Lens key={lens.label} lens={lens} />
        ))}
      </ul>
    </section>
  );
}

function Lens({ lens: { label, about, from, to } }: { readonly lens: LensModel }) {
  const t = useT();
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return (
    <li class="lens">
      <span class="lens__name">
        <strong>{label}</strong>
        <span>{about}</span>
      </span>
      <span class="visually-hidden">{t('debrief.lensFromTo', { label, from, to })}</span>
      <span class="lens__line" aria-hidden="true">
        <span class="lens__zero" />
        <span class="lens__span" style={{ left: `${placeOf(low)}%`, width: `${placeOf(high) - placeOf(low)}%` }} />
        <span class="lens__from" style={{ left: `${placeOf(from)}%` }} />
        <span class="lens__to" style={{ left: `${placeOf(to)}%` }} />
      </span>
      <span class="lens__change" aria-hidden="true">
        {t('number.signed', { points: Math.round(from) })} →{' '}
        <strong>{t('number.signed', { points: Math.round(to) })}</strong>
      </span>
    </li>
  );
}
