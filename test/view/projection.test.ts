import { expect, test } from 'vitest';
import { createProjection, type LatLon, mapFrame, projectionOf, TOKYO } from '../../src/view/projection';

const drawn = createProjection({ centre: TOKYO, scale: 1010, at: { x: 578, y: 432 } });
const NAHA: LatLon = [26.21, 127.68];
const SEOUL: LatLon = [37.57, 126.98];
const SAN_FRANCISCO: LatLon = [37.77, -122.42];

const bearing = ({ x, y }: { x: number; y: number }): number => (Math.atan2(x - 578, 432 - y) * 180) / Math.PI;
const reach = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - 578, y - 432);

test('the seat of government stands where it was put', () => {
  expect(drawn.toScreen(TOKYO)).toEqual({ x: 578, y: 432 });
});

test('rings fall where the picture has them: the near one a little small, the far ones drawn in', () => {
  expect(drawn.ringRadius(1000)).toBeCloseTo(153.7, 0);
  expect(drawn.ringRadius(3000)).toBeCloseTo(390.8, 0);
  expect(drawn.ringRadius(5000)).toBeLessThan((drawn.ringRadius(1000) / 1000) * 5000 * 0.75);
});

test('a place lies on the ring of its distance: Naha about 1,550 km from Tokyo, San Francisco about 8,270', () => {
  expect(Math.abs(reach(drawn.toScreen(NAHA)) - drawn.ringRadius(1553))).toBeLessThan(2);
  expect(Math.abs(reach(drawn.toScreen(SAN_FRANCISCO)) - drawn.ringRadius(8270))).toBeLessThan(2);
});

test('bearings stay true, over the date line too', () => {
  expect(bearing(drawn.toScreen([90, 0]))).toBeCloseTo(0, 5);
  expect(bearing(drawn.toScreen([-20, 139.75]))).toBeCloseTo(180, 5);
  expect(bearing(drawn.toScreen(SEOUL))).toBeCloseTo(-75.8, 0);
  expect(bearing(drawn.toScreen(SAN_FRANCISCO))).toBeCloseTo(54.4, 0);
  const [east, west] = [drawn.toScreen([40, 179.999]), drawn.toScreen([40, -179.999])];
  expect(Math.hypot(east.x - west.x, east.y - west.y)).toBeLessThan(0.1);
});

test('seen from Seoul, Seoul is the centre and Tokyo is as far from it as it was before', () => {
  const fromSeoul = createProjection({ centre: SEOUL, scale: 1010, at: { x: 578, y: 432 } });
  expect(fromSeoul.toScreen(SEOUL)).toEqual({ x: 578, y: 432 });
  expect(reach(fromSeoul.toScreen(TOKYO))).toBeCloseTo(reach(drawn.toScreen(SEOUL)), 6);
});

test.each([
  ['wide', 1366, 645],
  ['low', 1366, 525],
  ['phone', 390, 380],
] as const)('the %s frame shows Okinawa, Hokkaido, Korea and the places both sides name', (kind, width, height) => {
  const frame = mapFrame(width, height);
  expect(frame.kind).toBe(kind);
  const { toScreen } = projectionOf(frame, TOKYO);
  for (const place of [NAHA, SEOUL, [43.06, 141.35], [25.75, 123.47], [37.24, 131.87], [44.1, 146]] as const) {
    const { x, y } = toScreen(place);
    expect(x).toBeGreaterThan(10);
    expect(x).toBeLessThan(width - 10);
    expect(y).toBeGreaterThan(10);
    expect(y).toBeLessThan(height - 10);
  }
});
