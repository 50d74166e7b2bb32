import type { MapTimeline } from '../../view';
import { useT } from '../app';

/** Marks nearer than this share a side only if one of them keeps its words to itself. */
const NEAR = 0.13;

/** What has been (solid), where we are (vermilion), what is fixed (hollow) and what is queued (dashed). */
export function Timeline({ timeline }: { readonly timeline: MapTimeline }) {
  const t = useT();
  const { months, marks } = timeline;
  const now = marks.find(({ kind }) => kind === 'now');
  const sorted = [...marks].sort((a, b) => a.at - b.at || (a.kind === 'now' ? -1 : 1));
  let free = -1;
  const worded = sorted.map((mark) => {
    // The words of now are always shown; of marks that would run into the last words, only the shape.
    const shown =
      mark.kind === 'now' ||
      (mark.at - free >= NEAR && (!now || mark.at < now.at - NEAR || mark.at >= now.at + NEAR || mark === now));
    if (shown) free = mark.at;
    return { ...mark, shown };
  });
  return (
    <section class="map-time" aria-label={t('map.timeline')}>
      <span class="map-time__year">{months.find(({ year }) => year !== null)?.year}</span>
      <div class="map-time__track">
        <span class="map-time__rest" />
        <span class="map-time__done" style={{ width: `${(now?.at ?? 0) * 100}%` }} />
        {months.map(({ label, year, at }, index) => (
          <span key={`${label}-${at}`} class="map-time__month" style={{ left: `${at * 100}%` }} aria-hidden="true">
            {label}
            {year !== null && index > 0 && <b> {year}</b>}
          </span>
        ))}
        <ol>
          {worded.map(({ id, kind, at, date, label, shown }) => (
            <li
              key={id}
              class={`map-time__mark map-time__mark--${kind}`}
              style={{ left: `${at * 100}%` }}
              title={`${date}: ${label}`}
            >
              <span class="map-time__shape" aria-hidden="true" />
              <span
                class={
                  shown
                    ? `map-time__label${at > 0.9 ? ' map-time__label--end' : at < 0.06 ? ' map-time__label--start' : ''}`
                    : 'visually-hidden'
                }
              >
                <span class="visually-hidden">{date}: </span>
                {label}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
