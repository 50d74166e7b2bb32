import type { ChainTimeline } from '../../view';
import { useT } from '../app';

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
  const nowAt = timeline.marks.find(({ id }) => id === now)?.at ?? 0;
  const marks = together(timeline.marks);
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
            {isNamed(kind, id === now, nowAt) && <span class="time-line__label">{label}</span>}
          </span>
        );
      })}
    </div>
  );
}

type Mark = ChainTimeline['marks'][number];

/** What waits for the same day is one diamond: the first by name, the others counted. */
function together(marks: readonly Mark[]): readonly Mark[] {
  const waiting = new Map<number, Mark[]>();
  for (const mark of marks) if (mark.kind === 'queued') waiting.set(mark.at, [...(waiting.get(mark.at) ?? []), mark]);
  return marks.flatMap((mark) => {
    if (mark.kind !== 'queued') return [mark];
    const same = waiting.get(mark.at) ?? [];
    if (same[0] !== mark) return [];
    return [{ ...mark, label: same.length > 1 ? `${mark.label} +${same.length - 1}` : mark.label }];
  });
}

/** Close to the decision its own name gives way to that of the step beside it. */
const CLOSE = 0.13;
const isNamed = (kind: Mark['kind'], isNow: boolean, nowAt: number): boolean =>
  kind === 'queued' || isNow || (kind === 'decision' && (nowAt === 0 || nowAt > CLOSE));
