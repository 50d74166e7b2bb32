import { expect, test } from 'vitest';
import { frameFrom } from '../../src/view/map-frame';
import { type LatLon, mapFrame, projectionOf, TOKYO } from '../../src/view/projection';
import { createPlain, fitPlain, middleFor } from '../../src/view/projection-plain';

const WASHINGTON: LatLon = [38.9, -77];
const SEOUL: LatLon = [37.57, 127];
const BRUSSELS: LatLon = [50.85, 4.35];
const room = { left: 12, top: 60, right: 1034, bottom: 632 };
const tokyo = mapFrame(1366, 644);
const wanted = { plain: false, places: [[25.75, 123.48]] as const, capitals: [SEOUL, BRUSSELS], cards: [] };

test('seen from Tokyo the map is the one that was set by hand', () => {
  expect(frameFrom(tokyo, room, { ...wanted, centre: TOKYO })).toBe(tokyo);
});

test('a near capital keeps the scale, a far one draws the globe smaller to hold both', () => {
  expect(frameFrom(tokyo, room, { ...wanted, centre: SEOUL }).scale).toBeGreaterThan(tokyo.scale * 0.75);
  const far = frameFrom(tokyo, room, { ...wanted, centre: WASHINGTON });
  expect(far.scale).toBeLessThan(tokyo.scale * 0.75);
  const home = projectionOf(far, WASHINGTON).toScreen(TOKYO);
  expect(home.y).toBeLessThan(far.at.y);
  expect(home.y).toBeGreaterThan(room.top);
});

test('rings count kilometres from the capital in the middle', () => {
  const frame = frameFrom(tokyo, room, { ...wanted, centre: SEOUL });
  const { toScreen, ringRadius } = projectionOf(frame, SEOUL);
  const { x, y } = toScreen(TOKYO);
  expect(Math.hypot(x - frame.at.x, y - frame.at.y)).toBeCloseTo(ringRadius(1156), -0.5);
});

test('a plain map is cut in an ocean, never in a partner', () => {
  expect([TOKYO, SEOUL, [39.9, 116.4] as const].map(middleFor)).toEqual([150, 150, 150]);
  expect([WASHINGTON, BRUSSELS, [55.75, 37.6] as const].map(middleFor)).toEqual([10, 10, 10]);
});

test('a plain map keeps north up and distances along a meridian, and fills its room', () => {
  const placing = { centre: TOKYO, ...fitPlain(room) };
  const { toScreen, box, ringRadius } = createPlain(placing);
  expect(toScreen([60, 20]).y).toBeCloseTo(toScreen([60, -120]).y, 6);
  expect(toScreen([35, 139]).y - toScreen([45, 139]).y).toBeCloseTo(ringRadius(1111.95), 1);
  expect(box.left).toBeGreaterThanOrEqual(room.left - 0.01);
  expect(box.left + box.width).toBeLessThanOrEqual(room.right + 0.01);
  expect(box.top).toBeGreaterThanOrEqual(room.top - 0.01);
  expect(box.top + box.height).toBeLessThanOrEqual(room.bottom + 0.01);
});

test('a coast that runs past the date line keeps together', () => {
  const { onward, toScreen, round } = createPlain({ centre: BRUSSELS, ...fitPlain(room) });
  expect(onward([66, 181]).x - onward([66, 179]).x).toBeCloseTo((round * 2) / 360, 6);
  expect(toScreen([66, 192]).x).toBeCloseTo(onward([66, 192 - 360]).x, 6);
});
