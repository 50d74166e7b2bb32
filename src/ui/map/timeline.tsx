import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapTimeline } from '../../view';
import { useLang, useT } from '../app';
import { Dialog, Icon } from '../parts';
import { groupsOf, labelSpots, type MarkGroup, shownTicks } from './timeline-labels';
import { useSize } from './use-size';

/** What has been (solid), where we are (vermilion), what is fixed (hollow) and what is queued (dashed). */
export function Timeline({ timeline }: { readonly timeline: MapTimeline }) {
  const t = useT();
  const lang = useLang();
  const track = useRef<HTMLDivElement>(null);
  const size = useSize(track);
  const [open, setOpen] = useState(false);
  const { months, marks } = timeline;
  const now = marks.find(({ kind }) => kind === 'now');
  const groups = useMemo(() => groupsOf(marks), [marks]);
  /** What may stand under a mark, the fullest first: sentences are long, and the calendar has them whole. */
  const wordingsOf = ({ kind, marks: [first, ...more] }: MarkGroup): readonly string[] => {
    if (!first) return [];
    const whole = more.length === 0 ? [first.label] : [];
    const due = { count: more.length + 1 };
    return kind === 'queued' ? [...whole, t('map.dueHere', due), t('map.dueShort', due)] : whole;
  };
  const width = size?.width ?? 1200;
  const letter = size?.letter ?? 16;
  const spots = labelSpots(groups, wordingsOf, width, letter);
  const ticks = shownTicks(months, width, letter);
  const queued = marks.filter(({ kind }) => kind === 'queued');
  return (
    <section class="map-time" aria-label={t('map.timeline')}>
      <button
        type="button"
        class="map-time__open"
        aria-label={t('map.openTimeline', { date: now?.date ?? '' })}
        onClick={() => setOpen(true)}
      >
        <Icon name="calendar" />
        <span class="map-time__year">{now?.date ?? ''}</span>
      </button>
      <div class="map-time__track" ref={track}>
        <span class="map-time__rest" />
        <span class="map-time__done" style={{ width: `${(now?.at ?? 0) * 100}%` }} />
        {months.map(({ label, year, at }, index) => (
          <span
            key={`${label}-${at}`}
            class={`map-time__month${ticks.has(index) ? '' : ' map-time__month--bare'}${index === 0 ? ' map-time__month--first' : ''}`}
            style={{ left: `${at * 100}%` }}
            aria-hidden="true"
          >
            {ticks.has(index) && lang === 'ja' && year !== null && <b>{year}</b>}
            {ticks.has(index) && label}
            {ticks.has(index) && lang !== 'ja' && year !== null && <b> {year}</b>}
          </span>
        ))}
        <ol>
          {groups.map((group) => {
            const spot = spots.get(group.id);
            const spoken = group.marks.map(({ date, label }) => `${date}: ${label}`);
            return (
              <li key={group.id} title={spoken.join('\n')}>
                <span
                  class={`map-time__mark map-time__mark--${group.kind}`}
                  style={{ left: `${group.at * 100}%` }}
                  aria-hidden="true"
                >
                  {group.marks.length > 1 && <span class="map-time__count">{group.marks.length}</span>}
                </span>
                {spot && (
                  <span
                    class={`map-time__label map-time__label--${group.kind === 'now' ? 'now mark--now' : group.kind}`}
                    style={{ left: `${spot.left}px`, width: `${Math.ceil(spot.width)}px` }}
                    aria-hidden="true"
                  >
                    {spot.words}
                  </span>
                )}
                <span class="visually-hidden">{spoken.join('. ')}</span>
              </li>
            );
          })}
        </ol>
      </div>
      {open && (
        <Dialog title={t('map.timeline')} onClose={() => setOpen(false)}>
          <TimelineList title={t('map.onItsWay')} marks={queued} none={t('map.nothingQueued')} />
          <TimelineList
            title={t('map.soFar')}
            marks={marks.filter(({ kind }) => kind === 'past')}
            none={t('map.nothingYet')}
          />
        </Dialog>
      )}
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly marks: MapTimeline['marks'];
  readonly none: string;
}
function TimelineList({ title, marks, none }: ListProps) {
  return (
    <>
      <h3 class="tie-sub">{title}</h3>
      {marks.length === 0 && <p>{none}</p>}
      <ul class="time-list">
        {marks.map(({ id, kind, date, what }) => (
          <li key={id}>
            <span class={`time-list__shape map-time__mark--${kind}`} aria-hidden="true" />
            <span class="time-list__date">{date}</span>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
