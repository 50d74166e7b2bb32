import { expect, test } from 'vitest';
import { placeLabel, placePlates } from '../../src/ui/map/layout';
import { type LatLon, mapFrame, TOKYO } from '../../src/view/projection';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TIES: readonly { actor: string; at: LatLon; width: number }[] = [
  { actor: 'us', at: [38.9, -77], width: 170 },
  { actor: 'china', at: [39.9, 116.4], width: 162 },
  { actor: 'rok', at: [37.57, 127], width: 196 },
  { actor: 'russia', at: [55.75, 37.6], width: 166 },
  { actor: 'eu', at: [50.85, 4.35], width: 186 },
];
/** Sizes as measured in the page, in the language that needs more room. */
const PLACES: readonly { name: string; at: LatLon; width: number; height: number }[] = [
  { name: 'East China Sea', at: [25.75, 123.48], width: 182, height: 94 },
  { name: 'between Japan and Korea', at: [37.24, 131.87], width: 138, height: 92 },
  { name: 'off Hokkaido', at: [44.1, 146.2], width: 232, height: 60 },
];
const PLATE_HEIGHT = 53;
const RAIL = 324;

function boxesOf(width: number, height: number, compact: boolean): readonly Box[] {
  const frame = mapFrame(width, height);
  const right = frame.kind === 'phone' ? width : width - RAIL;
  const plates = placePlates(frame, TOKYO, TIES, { compact, right }).map(({ actor, x, y, grows }): Box => {
    const wide = compact ? 46 : (TIES.find((tie) => tie.actor === actor)?.width ?? 0);
    const tall = compact ? 44 : PLATE_HEIGHT;
    const left = grows === 'left' ? x - wide : x;
    return { name: actor, left, right: left + wide, top: y - tall / 2, bottom: y + tall / 2 };
  });
  const labels = compact
    ? []
    : PLACES.map(({ name, at, width: wide, height: tall }): Box => {
        const { at: corner, from } = placeLabel(frame, TOKYO, at);
        const left = from === 'left' ? corner.x : corner.x - wide / 2;
        const top = from === 'left' ? corner.y - tall / 2 : corner.y - tall;
        return { name, left, right: left + wide, top, bottom: top + tall };
      });
  const cards: readonly Box[] =
    frame.kind === 'phone' || compact
      ? []
      : [
          { name: 'control', left: 12, right: width > 1500 ? 342 : 303, top: 10, bottom: 54 },
          { name: 'legend', left: 16, right: 279, top: height - 152, bottom: height },
          { name: 'rail', left: width - 316, right: width, top: 0, bottom: height },
        ];
  return [...plates, ...labels, ...cards];
}

const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.name} × ${two.name}`),
  );

test.each([
  ['1366×768', 1366, 644, false],
  ['1366×625', 1366, 519, false],
  ['1280×720', 1280, 596, false],
  ['1920×1080', 1920, 956, false],
  ['1366×768 with large letters', 1366, 644, true],
  ['a phone of 390×844', 390, 380, true],
  ['a phone of 360×640', 360, 300, true],
] as const)('at %s no plate, label or card covers another, and none is cut off', (_, width, height, compact) => {
  const boxes = boxesOf(width, height, compact);
  expect(overlaps(boxes)).toEqual([]);
  for (const { name, left, right, top, bottom } of boxes) {
    expect([name, left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([name, true, true, true, true]);
  }
});

test('the check would notice two plates in one place', () => {
  const [first] = boxesOf(1366, 644, false);
  expect(first && overlaps([first, { ...first, name: 'the same again' }])).toHaveLength(1);
});

test('a counterpart that nobody placed by hand stands on its own bearing', () => {
  const frame = mapFrame(1366, 644);
  const [australia] = placePlates(frame, TOKYO, [{ actor: 'australia', at: [-35.3, 149.1] }], {
    compact: false,
    right: 1042,
  });
  expect(australia && australia.y > frame.at.y && Math.abs(australia.x - frame.at.x) < 120).toBe(true);
});
