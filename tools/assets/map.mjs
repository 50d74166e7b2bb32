import { gzipSync } from 'node:zlib';
import { writeAsset } from './lib/paths.mjs';
import { readShapes, thinned, toDegrees } from './map/shapes.mjs';

const STEPS_A_DEGREE = 200;
const FINE_KM = 4450; // 40° from Tokyo
const FAR_KM = 6700;
const EDGE_DEGREES = 130; // just outside the corners of a 16:9 map

/** Up to 40° from Tokyo a bend may go once it is well under a pixel of the map; farther out coasts are drawn coarser. */
const bendAt = (km) => {
  const squeezed = 1 + (km / 2230) ** 2; // the map's own squeeze grows from about 2,230 km on
  const near = 4 * Math.sqrt(squeezed);
  if (km < FINE_KM) return near;
  const outward = Math.min(1, (km - FINE_KM) / (FAR_KM - FINE_KM));
  return near + outward * (230 - near);
};

/** First point, then steps from point to point: small numbers, which compress well. */
const stepsOf = (points) => {
  let from = [0, 0];
  return toDegrees(points).flatMap(([longitude, latitude], index) => {
    const turned = index > 0 ? longitude + 360 * Math.round((from[0] / STEPS_A_DEGREE - longitude) / 360) : longitude;
    const to = [Math.round(turned * STEPS_A_DEGREE), Math.round(latitude * STEPS_A_DEGREE)];
    const step = [to[0] - from[0], to[1] - from[1]];
    if (index > 0 && step[0] === 0 && step[1] === 0) return [];
    from = to;
    return step;
  });
};

const numbersWhere = (rings, test) => rings.flatMap((ring, number) => (test(ring) ? [number] : []));

export const buildMap = () => {
  const shapes = readShapes(EDGE_DEGREES);
  const drawn = thinned(shapes, bendAt);
  const map = {
    scale: STEPS_A_DEGREE,
    land: drawn.rings.map(({ points }) => stepsOf(points)),
    home: numbersWhere(drawn.rings, (ring) => ring.home),
    small: numbersWhere(drawn.rings, (ring) => ring.named),
    borders: drawn.borders.map(stepsOf),
    mdl: drawn.demarcation.map(stepsOf),
  };
  const json = `${JSON.stringify(map)}\n`;
  writeAsset('map/land.json', json);
  const points = map.land.reduce((sum, ring) => sum + ring.length / 2, 0);
  console.log(
    `map: ${points} points in ${map.land.length} rings (${map.home.length} home of ${shapes.homeRings}, ${map.small.length} small), ${(json.length / 1000).toFixed(0)} KB, ${(gzipSync(json).length / 1000).toFixed(0)} KB gzip`,
  );
  return map;
};
