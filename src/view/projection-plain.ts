/**
 * A plain map of the world for lessons: equirectangular, north up everywhere, distances true along meridians and along
 * the parallel of 35°, on which Tokyo, Seoul, Washington and Beijing nearly lie.
 */
import type { LatLon, Point, Projection } from './geometry';

const RADIANS = Math.PI / 180;
const TRUE_PARALLEL = 35;
const SQUEEZE = Math.cos(TRUE_PARALLEL * RADIANS);
const EARTH_RADIUS_KM = 6371;

/** Degrees of latitude at the head and foot of the map: beyond them no capital, and only ice. */
export const PLAIN_NORTH = 80;
export const PLAIN_SOUTH = -57;

/** The meridians in the middle: one map is cut in the Atlantic, the other in the Bering Strait, and neither cuts a partner. */
const PACIFIC = 150;
const ATLANTIC = 10;

/** Degrees east from one meridian to another, from −180 up to 180. */
const eastFrom = (middle: number, longitude: number): number => {
  const east = (((longitude - middle + 180) % 360) + 360) % 360;
  return east - 180;
};

/** The meridian in the middle of the map that has this capital less far to the side. */
export const middleFor = ([, longitude]: LatLon): number =>
  Math.abs(eastFrom(PACIFIC, longitude)) <= Math.abs(eastFrom(ATLANTIC, longitude)) ? PACIFIC : ATLANTIC;

interface Placing {
  readonly centre: LatLon;
  /** Pixels for one radian of latitude. */
  readonly scale: number;
  /** Where on the screen the middle meridian meets the equator. */
  readonly at: Point;
}

export interface PlainProjection extends Projection {
  /** As `toScreen`, but a longitude past the edge runs on, so that a coast keeps together. */
  readonly onward: (place: LatLon) => Point;
  /** Pixels from one drawing of a place to the next, 360° on. */
  readonly round: number;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export function createPlain({ centre, scale, at }: Placing): PlainProjection {
  const middle = middleFor(centre);
  const across = (degrees: number): number => degrees * RADIANS * SQUEEZE * scale;
  const down = (latitude: number): number => at.y - latitude * RADIANS * scale;
  const onward = ([latitude, longitude]: LatLon): Point => ({
    x: at.x + across(longitude - middle),
    y: down(latitude),
  });
  return {
    centre,
    at,
    plain: true,
    toScreen: ([latitude, longitude]) => onward([latitude, middle + eastFrom(middle, longitude)]),
    ringRadius: (kilometres) => (kilometres / EARTH_RADIUS_KM) * scale,
    onward,
    round: across(360),
    box: {
      left: at.x - across(180),
      top: down(PLAIN_NORTH),
      width: across(360),
      height: down(PLAIN_SOUTH) - down(PLAIN_NORTH),
    },
  };
}

/** The largest plain map that fits into a room of the sheet. */
export function fitPlain(room: { left: number; top: number; right: number; bottom: number }): {
  readonly scale: number;
  readonly at: Point;
} {
  const width = room.right - room.left;
  const height = room.bottom - room.top;
  const scale = Math.min(width / (360 * RADIANS * SQUEEZE), height / ((PLAIN_NORTH - PLAIN_SOUTH) * RADIANS));
  const middle = (room.top + room.bottom) / 2;
  return {
    scale,
    at: { x: (room.left + room.right) / 2, y: middle + ((PLAIN_NORTH + PLAIN_SOUTH) / 2) * RADIANS * scale },
  };
}
