import type { ChainTimeline } from '../../view';
import { useT } from '../app';
import { namedMarks, together } from './named-marks';

interface Props {
  readonly timeline: ChainTimeline;
  /** Marks of steps that are on screen. */
  readonly shown: ReadonlySet<string>;
  readonly now: string | null;
}

/** From the decision to the furthest effect that is still waiting: solid what has happened, dashed diamonds what is queued. */
export function TimeLine({ timeline, shown, now }: Props) {
  const t = useT();
  const reached = Math.max(
    0,
    ...timeline.marks.filter(({ id, kind }) => kind !== 'queued' && shown.has(id)).map(({ at }) => at),
  );
  const marks = together(timeline.marks);
  const named = namedMarks(marks, now);
  return (
    <div class="time-line" role="img" aria-label={t('consequences.timeline')}>
      <span class="time-line__rest" />
      <span class="time-line__done" style={{ width: `${reached * 100}%` }} />
      {timeline.months.map(({ label, at }) => (
        <span key={label} class="time-line__month" style={{ left: `${at * 100}%` }}>
          {label}
        </span>
      ))}
      {marks.map(({ id, kind, at, label }) => {
        if (kind === 'step' && !shown.has(id)) return null;
        return (
          <span
            key={id}
            class={`time-line__mark time-line__mark--${kind}${id === now ? ' time-line__mark--now' : ''}`}
            style={{ left: `${at * 100}%` }}
          >
            <span class="time-line__shape" />
            {named.has(id) && <span class="time-line__label">{label}</span>}
          </span>
        );
      })}
    </div>
  );
}
