/**
 * The map's projection: azimuthal, bearings true, distance compressed beyond about 1,000 km: r = a · asinh(c / a).
 * The one function that places things for the canvas and for the words above it, so that they cannot drift apart.
 * Display only: floating maths is at home here and nowhere in the rules.
 */
import type { LatLon, Point, Projection } from './geometry';
import { createPlain } from './projection-plain';

export type { LatLon, Point, Projection } from './geometry';

interface Placing {
  readonly centre: LatLon;
  /** Pixels for one radian where the map is undistorted. */
  readonly scale: number;
  /** Where on the screen the centre stands. */
  readonly at: Point;
}

/** Angular distance, in radians, at which compression sets in. */
const COMPRESSION = 0.35;
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

const drawnDistance = (angle: number): number => COMPRESSION * Math.asinh(angle / COMPRESSION);

export function createProjection({ centre, scale, at }: Placing): Projection {
  const centreLatitude = centre[0] * RADIANS;
  const centreLongitude = centre[1] * RADIANS;
  const sinCentre = Math.sin(centreLatitude);
  const cosCentre = Math.cos(centreLatitude);
  return {
    centre,
    at,
    plain: false,
    toScreen([latitude, longitude]) {
      const sin = Math.sin(latitude * RADIANS);
      const cos = Math.cos(latitude * RADIANS);
      const east = longitude * RADIANS - centreLongitude;
      // Components of the direction from the centre: to the east, to the north, and towards the viewer.
      const toEast = cos * Math.sin(east);
      const toNorth = cosCentre * sin - sinCentre * cos * Math.cos(east);
      const toViewer = sinCentre * sin + cosCentre * cos * Math.cos(east);
      const across = Math.hypot(toEast, toNorth);
      if (across === 0) return at;
      const radius = scale * drawnDistance(Math.atan2(across, toViewer));
      return { x: at.x + (radius * toEast) / across, y: at.y - (radius * toNorth) / across };
    },
    ringRadius: (kilometres) => scale * drawnDistance(kilometres / EARTH_RADIUS_KM),
  };
}

export const FRAME_KINDS = ['wide', 'low', 'phone'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** How one sheet of sea is laid out: which hand-set positions hold, and where the centre stands at what scale. */
export interface MapFrame {
  readonly kind: FrameKind;
  readonly plain: boolean;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly at: Point;
}

/** The sheet the pictures were drawn on: a page of 1366×768 without its bars at head and foot. */
const DRAWN = { width: 1366, height: 645, scale: 1010, at: { x: 578, y: 377 } } as const;
/** Below this the sheet is low: a page of 1366×625 in a browser with its bars. */
const LOW_BELOW = 600;
const PHONE_BELOW = 961;
const between = (low: number, value: number, high: number): number => Math.min(Math.max(low, value), high);

/** The frame for a sheet of sea of this size seen from Tokyo, in CSS pixels; `frameFrom` makes those of other capitals. */
export function mapFrame(width: number, height: number): MapFrame {
  if (width < PHONE_BELOW) {
    return {
      kind: 'phone',
      plain: false,
      width,
      height,
      scale: Math.min(width * 1.45, height * 1.6),
      at: { x: width * 0.56, y: height * 0.6 },
    };
  }
  const kind = height < LOW_BELOW ? 'low' : 'wide';
  const zoom = between(0.78, Math.min(width / DRAWN.width, height / DRAWN.height), 2);
  const at = { x: width * (DRAWN.at.x / DRAWN.width), y: height * (kind === 'low' ? 0.6 : DRAWN.at.y / DRAWN.height) };
  return { kind, plain: false, width, height, scale: DRAWN.scale * zoom, at };
}

/** Rings that carry a label, so that nobody takes the sheet for a plain map. */
export const LABELLED_RINGS_KM = [1000, 3000, 5000] as const;

export const projectionOf = (frame: MapFrame, centre: LatLon): Projection =>
  frame.plain
    ? createPlain({ centre, scale: frame.scale, at: frame.at })
    : createProjection({ centre, scale: frame.scale, at: frame.at });

/** The seat of government where the player sits; the map can be centred on any other. */
export const TOKYO: LatLon = [35.68, 139.75];

/** Milliseconds in which the ripple of a decision crosses the whole sheet. */
export const RIPPLE_TIME = 3000;

/** Pixels from a point of the sheet to its furthest corner. */
export const reachOf = ({ width, height }: Pick<MapFrame, 'width' | 'height'>, from: Point): number =>
  Math.hypot(Math.max(from.x, width - from.x), Math.max(from.y, height - from.y));

/** When the ripple that leaves a point arrives at another: nearer shores first. */
export const rippleArrives = (frame: MapFrame, from: Point, { x, y }: Point): number =>
  Math.min(1, Math.hypot(x - from.x, y - from.y) / reachOf(frame, from)) * RIPPLE_TIME;
