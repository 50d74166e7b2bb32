/** Which words fit on the strip of time, and where: what matters most first, and nothing over anything else. */
import type { MapTimeline, TimelineMark } from '../../view';
import { widthOf } from './letters';

interface Stretch {
  readonly left: number;
  readonly width: number;
}
/** A label that is shown: where, and in which of its wordings. */
export interface Spot extends Stretch {
  readonly words: string;
}
/** Marks of one kind in one month: one shape, one label. */
export interface MarkGroup {
  readonly id: string;
  readonly kind: TimelineMark['kind'];
  readonly at: number;
  readonly marks: readonly TimelineMark[];
}

/** Letter sizes as in map-time.css, in letters' heights. */
const LABEL = 0.8125;
const TICK = 0.75;
/** Pixels by which the first tick's words begin before the strip: its mark's half, and clear of the button beside it. */
const BEFORE = 8;
/** Pixels between one label and the next. */
const GAP = 14;
/** The longest wording that may take room from its neighbours. */
const WIDEST = 330;

export function groupsOf(marks: readonly TimelineMark[]): readonly MarkGroup[] {
  const groups = new Map<string, TimelineMark[]>();
  for (const mark of marks) {
    const key = `${mark.kind}-${mark.month}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups].flatMap(([id, list]): readonly MarkGroup[] => {
    const [first] = list;
    return first ? [{ id, kind: first.kind, at: first.at, marks: list }] : [];
  });
}

/** Now, then what is coming, soonest first, then the latest decision and the end, then older decisions. */
function inOrder(groups: readonly MarkGroup[]): readonly MarkGroup[] {
  const rank = { now: 0, queued: 1, fixed: 2, past: 3 } as const;
  const latest = groups.filter(({ kind }) => kind === 'past').reduce((most, { at }) => Math.max(most, at), -1);
  const rankOf = ({ kind, at }: MarkGroup): number => (kind === 'past' && at === latest ? 1.5 : rank[kind]);
  return [...groups].sort((a, b) => rankOf(a) - rankOf(b) || (a.kind === 'past' ? b.at - a.at : a.at - b.at));
}

/** The free stretch around a point, if there is one. */
function stretchAt(point: number, width: number, taken: readonly Stretch[]): Stretch | null {
  let left = 0;
  let right = width;
  for (const spot of taken) {
    const end = spot.left + spot.width;
    if (point >= spot.left - GAP && point <= end + GAP) return null;
    if (end < point) left = Math.max(left, end + GAP);
    else right = Math.min(right, spot.left - GAP);
  }
  return { left, width: right - left };
}

/** Words of a length as near to their point as their stretch allows. */
function spotIn(stretch: Stretch, point: number, width: number): Stretch {
  const left = Math.min(Math.max(point - width / 2, stretch.left), stretch.left + stretch.width - width);
  return { left, width };
}

/**
 * Where each group's label stands on a track of so many pixels. No label is ever cut: of its wordings, the longest first,
 * it takes the first that fits whole, and a group without one keeps its words to itself.
 */
export function labelSpots(
  groups: readonly MarkGroup[],
  wordings: (group: MarkGroup) => readonly string[],
  width: number,
  letter: number,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const wholeIn = (group: MarkGroup, stretch: Stretch, point: number): readonly Spot[] =>
    wordings(group).flatMap((words): readonly Spot[] => {
      const wanted = widthOf(words, LABEL * letter, group.kind === 'now') + 2;
      const fits = wanted <= Math.min(stretch.width, WIDEST * (letter / 16));
      // Where we are is said whatever the room: it is short, and stands in nobody's way.
      if (!fits && group.kind !== 'now') return [];
      return [{ ...spotIn(stretch, point, Math.min(wanted, stretch.width)), words }];
    });
  for (const group of inOrder(groups)) {
    const point = group.at * width;
    const free = stretchAt(point, width, [...spots.values()]);
    if (!free) continue;
    // What comes after it on its way wants a word too; where there is no room for both, the sooner one speaks.
    const next = group.kind === 'queued' && groups.find(({ kind, at }) => kind === 'queued' && at > group.at);
    const shared = next ? [{ ...free, width: next.at * width - 2 * GAP - free.left }] : [];
    const spot = [...shared, free].flatMap((stretch) => wholeIn(group, stretch, point)).at(0);
    if (spot) spots.set(group.id, spot);
  }
  return spots;
}

/** The ticks whose words fit: all of them, or those that begin a year. */
export function shownTicks(ticks: MapTimeline['months'], width: number, letter: number): ReadonlySet<number> {
  const shown = new Map<number, Stretch>();
  const order = ticks.map((_, index) => index);
  order.sort((a, b) => Number(ticks[b]?.year !== null) - Number(ticks[a]?.year !== null) || a - b);
  for (const index of order) {
    const tick = ticks[index];
    if (!tick) continue;
    const own = widthOf(
      tick.year === null ? tick.label : `${tick.label}${tick.year}`,
      TICK * letter,
      tick.year !== null,
    );
    const spot = { left: Math.max(-BEFORE, tick.at * width - own / 2), width: own };
    const isFree = [...shown.values()].every(
      (other) => spot.left + spot.width + 8 < other.left || other.left + other.width + 8 < spot.left,
    );
    if (isFree && spot.left + spot.width < width + 30) shown.set(index, spot);
  }
  const all = shown.size === ticks.length;
  return new Set([...shown.keys()].filter((index) => all || ticks[index]?.year !== null));
}
