import { useT } from '../app';
import type { CalibrationModel } from '../../view/debrief';

/** In narrow columns a year gives way to the one that begins right after it. */
const yearFollows = (turns: CalibrationModel['turns'], place: number): boolean =>
  (turns[place + 1]?.year ?? null) !== null;

/** A column a turn: how many calls came true, again beside always saying "same". */
export function CallsByTurn({ turns }: { readonly turns: CalibrationModel['turns'] }) {
  const t = useT();
  const most = Math.max(1, ...turns.map(({ of }) => of));
  return (
    <section class="debrief-card" aria-labelledby="over-time">
      <h2 id="over-time">{t('debrief.overTime')}</h2>
      <ol class="score-columns">
        {turns.map(({ turn, date, tick, year, hits, same, of }, place) => (
          <li key={turn} title={date}>
            <span class="score-columns__number" aria-hidden="true">
              {hits}
            </span>
            <span class="score-columns__track" aria-hidden="true">
              <span class="score-columns__whole" style={{ height: `${(100 * of) / most}%` }} />
              <span class="score-columns__bar" style={{ height: `${(100 * hits) / most}%` }} />
              <span class="score-columns__mark" style={{ bottom: `${(100 * same) / most}%` }} />
            </span>
            <span class="score-columns__date" aria-hidden="true">
              <span class="score-columns__month">{tick}</span>
              <strong class={yearFollows(turns, place) ? 'score-columns__year--close' : ''}>{year}</strong>
            </span>
            <span class="visually-hidden">
              {date}: {t('debrief.hitsOf', { hits, of })}
            </span>
          </li>
        ))}
      </ol>
      <p class="debrief-note">{t('debrief.byTurnHow')}</p>
    </section>
  );
}
