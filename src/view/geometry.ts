/** What every projection of the map speaks of: places on the earth, points on the sheet, and the way from one to the other. */

/** Latitude and longitude in degrees. */
export type LatLon = readonly [latitude: number, longitude: number];
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Projection {
  readonly centre: LatLon;
  readonly at: Point;
  /** A plain map: latitude and longitude are the axes, and there are no rings. */
  readonly plain: boolean;
  readonly toScreen: (place: LatLon) => Point;
  /** Pixels from the centre to everything that lies so many kilometres away; on a plain map, along a meridian. */
  readonly ringRadius: (kilometres: number) => number;
}
