import type { Event } from '../../engine';
import type { Snapshot } from '../models';
import { pointsOf } from '../points';
import type { Say } from '../say';
import { type Meters, metersAt } from '../turns';

const known = new WeakMap<Snapshot, readonly Meters[]>();

/** Meters in tenths at the start of the game and at the close of every turn: every page asks for them, so they are folded once. */
export function closesOf(snapshot: Snapshot): readonly Meters[] {
  const before = known.get(snapshot);
  if (before) return before;
  const closes = Array.from({ length: snapshot.reading.turn + 1 }, (_, turn) => metersAt(snapshot, turn));
  known.set(snapshot, closes);
  return closes;
}

/** A meter in whole points at the start and at each close. */
export const pointsThrough = (snapshot: Snapshot, meter: string): readonly number[] =>
  closesOf(snapshot).map((meters) => pointsOf(meters.get(meter) ?? 0));

/** How far a value moved in a turn, in the whole points that screens show. */
export const moveIn = (values: readonly number[], turn: number): number =>
  (values[turn] ?? 0) - (values[turn - 1] ?? 0);

export interface PlayedEvent {
  readonly turn: number;
  readonly event: Event;
  readonly enacted: string | null;
}
/** Events that came to the table, with what was done. */
export const playedEvents = ({ reading }: Snapshot, say: Say): readonly PlayedEvent[] =>
  reading.history.flatMap(({ turn, event, enacted }) => {
    const found = event === null ? undefined : say.names.events.get(event);
    return found ? [{ turn, event: found, enacted }] : [];
  });

/** Sentences one after another, as each language joins them. */
export const joined = (say: Say, sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(say.lang === 'ja' ? '' : ' ');
