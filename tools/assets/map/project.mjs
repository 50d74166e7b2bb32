import { TOKYO } from './places.mjs';

const RADIAN = Math.PI / 180;
const SQUEEZE = 0.35;
const EARTH_KM = 6371;

/** The game's own projection: bearings from Tokyo true, distance drawn as a · asinh(c / a), so that far places come nearer. */
const raw = ([longitude, latitude]) => {
  const [from, at] = [TOKYO[1] * RADIAN, latitude * RADIAN];
  const turn = (longitude - TOKYO[0]) * RADIAN;
  const east = Math.cos(at) * Math.sin(turn);
  const north = Math.cos(from) * Math.sin(at) - Math.sin(from) * Math.cos(at) * Math.cos(turn);
  const distance = Math.atan2(
    Math.hypot(east, north),
    Math.sin(from) * Math.sin(at) + Math.cos(from) * Math.cos(at) * Math.cos(turn),
  );
  const radius = SQUEEZE * Math.asinh(distance / SQUEEZE);
  const bearing = Math.atan2(east, north);
  return [radius * Math.sin(bearing), -radius * Math.cos(bearing)];
};

/** A view that puts `centre` in the middle of a picture of that size, `scale` pixels to a radian near Tokyo. */
export const viewOf = ({ centre, scale, width, height }) => {
  const [x0, y0] = raw(centre);
  const place = (at) => {
    const [x, y] = raw(at);
    return [width / 2 + (x - x0) * scale, height / 2 + (y - y0) * scale];
  };
  const ringRadius = (km) => scale * SQUEEZE * Math.asinh(km / EARTH_KM / SQUEEZE);
  return { width, height, pixelKm: EARTH_KM / scale, place, ringRadius };
};
