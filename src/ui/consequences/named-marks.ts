import type { ChainTimeline } from '../../view';

export type Mark = ChainTimeline['marks'][number];

/** What waits for the same day is one diamond: the first by name, the others counted. */
export function together(marks: readonly Mark[]): readonly Mark[] {
  const waiting = new Map<number, Mark[]>();
  for (const mark of marks) if (mark.kind === 'queued') waiting.set(mark.at, [...(waiting.get(mark.at) ?? []), mark]);
  return marks.flatMap((mark) => {
    if (mark.kind !== 'queued') return [mark];
    const same = waiting.get(mark.at) ?? [];
    if (same[0] !== mark) return [];
    return [{ ...mark, label: same.length > 1 ? `${mark.label} +${same.length - 1}` : mark.label }];
  });
}

/** Room of a name, as a part of the line; the style sheet keeps every name within it. */
const ROOM = 0.21;
/** The decision's name begins at its mark and is short. */
const ROOM_OF_DECISION = 0.13;

/**
 * Marks whose names stand under the line: the step that is playing, the decision, then what waits, the nearest first. A name
 * that would lie on another is left out; its diamond stays, and its card carries the words.
 */
export function namedMarks(marks: readonly Mark[], now: string | null): ReadonlySet<string> {
  const rank = ({ id, kind }: Mark): number => (id === now ? 0 : kind === 'decision' ? 1 : 2);
  const wanting = marks.filter(({ id, kind }) => id === now || kind !== 'step');
  const named: Mark[] = [];
  for (const mark of [...wanting].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    const clear = named.every((other) => {
      const room = mark.kind === 'decision' || other.kind === 'decision' ? ROOM_OF_DECISION : ROOM;
      return Math.abs(mark.at - other.at) >= room;
    });
    if (clear) named.push(mark);
  }
  return new Set(named.map(({ id }) => id));
}
