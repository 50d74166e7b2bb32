import { lensesView, type LensModel, type Range, rangeOf } from '../../view/debrief';
import { useT, useView } from '../app';

/** A value as a place on a line from the foot to the head of the range, in percent. */
const placeOf = ({ low, high }: Range, points: number): number =>
  Math.max(0, Math.min(100, (100 * (points - low)) / (high - low)));

/** The same run through several sets of values: there is no single score, and no lens comes first by right. */
export function Lenses() {
  const t = useT();
  const lenses = useView(lensesView) ?? [];
  if (lenses.length === 0) return null;
  const range = rangeOf(lenses.map(({ from, to }) => ({ values: [from, to] })));
  const marks = [...new Set([range.low, 0, range.high])];
  return (
    <section class="debrief-section" aria-labelledby="lenses-title">
      <h2 id="lenses-title">{t('debrief.lenses')}</h2>
      <p class="debrief-note">{t('debrief.lensesHow')}</p>
      <ul class="lens-list debrief-card">
        <li class="lens lens--scale" aria-hidden="true">
          <span class="lens__scale">
            {marks.map((points) => (
              <span key={points} style={{ left: `${placeOf(range, points)}%` }}>
                {t('number.signed', { points })}
              </span>
            ))}
          </span>
        </li>
        {lenses.map((lens) => (
          <Lens key={lens.label} lens={lens} range={range} />
        ))}
      </ul>
    </section>
  );
}

interface LensProps {
  readonly lens: LensModel;
  readonly range: Range;
}

function Lens({ lens: { label, about, from, to }, range }: LensProps) {
  const t = useT();
  const at = (points: number): string => `${placeOf(range, points)}%`;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return (
    <li class="lens">
      <span class="lens__name">
        <strong>{label}</strong>
        <span>{about}</span>
      </span>
      <span class="visually-hidden">{t('debrief.lensFromTo', { label, from, to })}</span>
      <span class="lens__line" aria-hidden="true">
        <span class="lens__zero" style={{ left: at(0) }} />
        <span class="lens__span" style={{ left: at(low), width: `${placeOf(range, high) - placeOf(range, low)}%` }} />
        <span class="lens__from" style={{ left: at(from) }} />
        <span class="lens__to" style={{ left: at(to) }} />
      </span>
      <span class="lens__change" aria-hidden="true">
        {t('number.signed', { points: Math.round(from) })} →{' '}
        <strong>{t('number.signed', { points: Math.round(to) })}</strong>
      </span>
    </li>
  );
}
