import { gzipSync } from 'node:zlib';
import { writeAsset } from './lib/paths.mjs';
import { CAPITALS, TOKYO } from './map/places.mjs';
import { kilometresBetween, readShapes, thinned, toDegrees } from './map/shapes.mjs';

const STEPS_A_DEGREE = 200;
const FINE_KM = 4450; // 40° from Tokyo
const FAR_KM = 6700;
/** How far round another capital coasts are drawn finely, and where they are as coarse as anywhere. */
const NEAR_CAPITAL_KM = { fine: 1600, coarse: 4200 };
/** A bend of this many km² is well under a pixel on the far side of any map. */
const COARSE = 180;
/** The whole globe; no land lies opposite Tokyo. */
const EDGE_DEGREES = 179.9;
/** Antarctica is left out: no capital's map reaches it, and on a plain map it would be a bar along the foot. */
const SOUTHERN_EDGE = -60;

const between = (from, to, share) => from + Math.min(1, Math.max(0, share)) * (to - from);

/** Round Tokyo a bend may go once it is well under a pixel of the map; round the other capitals, whose maps are drawn smaller, a little earlier. */
const bendAt = (at) => {
  const fromTokyo = kilometresBetween(at, TOKYO);
  const squeezed = 1 + (fromTokyo / 2230) ** 2; // the map's own squeeze grows from about 2,230 km on
  const near = 4 * Math.sqrt(squeezed);
  const forTokyo = between(near, COARSE, (fromTokyo - FINE_KM) / (FAR_KM - FINE_KM));
  const fromCapital = Math.min(...CAPITALS.map((capital) => kilometresBetween(at, capital)));
  const { fine, coarse } = NEAR_CAPITAL_KM;
  const forCapital = between(12, COARSE, (fromCapital - fine) / (coarse - fine));
  return Math.min(forTokyo, forCapital);
};

const isAntarctic = ({ points }) => toDegrees(points).every(([, latitude]) => latitude < SOUTHERN_EDGE);

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
  const whole = readShapes(EDGE_DEGREES);
  const shapes = { ...whole, rings: whole.rings.filter((ring) => !isAntarctic(ring)) };
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
