/** Lines of the globe as paths on the sheet, for the round map and for the plain one. */
import { type LatLon, type MapFrame, type Point, projectionOf } from '../view/projection';
import { createPlain } from '../view/projection-plain';
import type { Line } from './land';

export interface Tracer {
  /** Where a place stands; null when it lies beyond the edge of the drawing. */
  readonly place: (at: LatLon) => Point | null;
  /** Adds a shore, which closes by itself, or an open line. */
  readonly add: (path: Path2D, line: Line, closed: boolean) => void;
}

/** Land further from the centre than this would be a ribbon round the rim; the sea has covered it before. */
export const RIM_KM = 15_500;
/** Where the sea begins to cover the far land. */
export const FADES_FROM_KM = 12_500;

const opposite = ([latitude, longitude]: LatLon): LatLon => [
  -latitude,
  longitude > 0 ? longitude - 180 : longitude + 180,
];

/** Whether a shore goes round a place, by counting the shore's crossings west of it; longitudes may run past ±180. */
export function goesRound(shore: Line, [latitude, longitude]: LatLon): boolean {
  let inside = false;
  for (const turn of [-360, 0, 360]) {
    const east = longitude + turn;
    shore.forEach(([north, right], index) => {
      const [south, left] = shore[index === 0 ? shore.length - 1 : index - 1] ?? [north, right];
      if (north > latitude === south > latitude) return;
      if (left + ((latitude - south) / (north - south)) * (right - left) < east) inside = !inside;
    });
  }
  return inside;
}

function trace(path: Path2D, points: readonly Point[], closed: boolean): void {
  points.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  if (closed) path.closePath();
}

function roundTracer(frame: MapFrame, centre: LatLon): Tracer {
  const { at, toScreen, ringRadius } = projectionOf(frame, centre);
  const rim = ringRadius(RIM_KM);
  const away = opposite(centre);
  return {
    place(place) {
      const point = toScreen(place);
      return Math.hypot(point.x - at.x, point.y - at.y) > rim ? null : point;
    },
    add(path, line, closed) {
      let beyond = 0;
      const points = line.map((place) => {
        const { x, y } = toScreen(place);
        const reach = Math.hypot(x - at.x, y - at.y);
        if (reach <= rim) return { x, y };
        beyond += 1;
        return { x: at.x + ((x - at.x) * rim) / reach, y: at.y + ((y - at.y) * rim) / reach };
      });
      if (beyond === points.length) return;
      trace(path, points, closed);
      // A land that holds the point opposite the centre is drawn inside out: the rim turns it back.
      if (!closed || beyond === 0 || !goesRound(line, away)) return;
      path.moveTo(at.x + rim, at.y);
      path.arc(at.x, at.y, rim, 0, Math.PI * 2);
    },
  };
}

/** Each line three times, 360° apart, because it may run past either edge of the map. */
function plainTracer(frame: MapFrame, centre: LatLon): Tracer {
  const { toScreen, onward, round } = createPlain({ centre, scale: frame.scale, at: frame.at });
  return {
    place: toScreen,
    add(path, line, closed) {
      const points = line.map(onward);
      for (const aside of [-round, 0, round])
        trace(
          path,
          points.map(({ x, y }) => ({ x: x + aside, y })),
          closed,
        );
    },
  };
}

export const tracerOf = (frame: MapFrame, centre: LatLon): Tracer =>
  frame.plain ? plainTracer(frame, centre) : roundTracer(frame, centre);
