import { describe, expect, test } from 'vitest';
import { groupsOf, labelSpots, type MarkGroup, shownTicks } from '../../src/ui/map/timeline-labels';
import { widthOf } from '../../src/ui/map/letters';
import type { TimelineMark } from '../../src/view';

const MONTHS = 52;
const mark = (kind: TimelineMark['kind'], month: number, label: string): TimelineMark => ({
  id: `${kind}-${month}-${label}`,
  kind,
  month,
  at: month / MONTHS,
  date: `month ${month}`,
  label,
  what: label,
});
/** The eighth turn of thirteen: seven decisions behind, five effects ahead, two of them in one month. */
const marks = [
  ...[0, 4, 8, 12, 16, 20, 24].map((month) => mark('past', month, `You: a decision with a long name, ${month}`)),
  mark('now', 28, 'You are here'),
  mark('queued', 32, 'Queued: new tariff rules apply'),
  mark('queued', 36, 'Queued: supply-chain fund pays out'),
  mark('queued', 36, 'Queued: the court rules'),
  mark('queued', 44, 'Queued: the treaty is reviewed'),
  mark('fixed', 52, 'The chapter ends'),
];
const SHORT = 'Something due';
const wordings = ({ kind, marks: list }: MarkGroup): readonly string[] => [
  ...(list.length === 1 ? list.map(({ label }) => label) : []),
  ...(kind === 'queued' ? [SHORT, 'Due'] : []),
];
const groups = groupsOf(marks);

describe.each([
  ['a wide strip', 1180, 16],
  ['large letters', 1060, 24],
  ['a phone', 300, 16],
] as const)('on %s', (_, width, letter) => {
  const spots = labelSpots(groups, wordings, width, letter);

  test('no label runs into another or off the strip', () => {
    const placed = [...spots.values()].sort((a, b) => a.left - b.left);
    placed.forEach((spot, index) => {
      const next = placed[index + 1];
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.left + spot.width).toBeLessThanOrEqual(width + 0.001);
      if (next) expect(spot.left + spot.width).toBeLessThan(next.left);
    });
  });

  test('no label is cut: each has room for its whole wording', () => {
    for (const [id, { width: room, words }] of spots)
      if (id !== 'now-28') expect(room, words).toBeGreaterThanOrEqual(widthOf(words, letter * 0.8125));
  });

  test('where we are is always said, and something that is on its way', () => {
    expect(spots.has('now-28')).toBe(true);
    expect([...spots.keys()].some((id) => id.startsWith('queued'))).toBe(true);
  });
});

test('on a wide strip everything that is on its way can be read', () => {
  const spots = labelSpots(groups, wordings, 1180, 16);
  expect(['queued-32', 'queued-36', 'queued-44'].map((id) => spots.has(id))).toEqual([true, true, true]);
  expect(spots.get('queued-36')?.words).toBe(SHORT);
});

test('effects due in the same month share one mark', () => {
  expect(groups.find(({ id }) => id === 'queued-36')?.marks).toHaveLength(2);
});

test('years are the last to go when the strip is narrow', () => {
  const ticks = Array.from({ length: 13 }, (_, turn) => ({
    label: ['Sep', 'Jan', 'May'][turn % 3] ?? '',
    year: turn === 0 ? '2012' : turn % 3 === 1 ? `${2013 + Math.floor(turn / 3)}` : null,
    at: turn / 13,
  }));
  expect(shownTicks(ticks, 1180, 16).size).toBe(13);
  const narrow = shownTicks(ticks, 300, 16);
  expect(narrow.size).toBeLessThan(8);
  expect([...narrow].every((index) => ticks[index]?.year !== null)).toBe(true);
});

test('the first tick keeps clear of the button beside it, and the next tick of the first', () => {
  const ticks = [
    { label: '9月', year: '2012年', at: 0 },
    { label: '', year: '2013年', at: 0.1 },
  ];
  expect(shownTicks(ticks, 300, 16)).toEqual(new Set([0]));
  expect(shownTicks(ticks, 900, 16)).toEqual(new Set([0, 1]));
});
