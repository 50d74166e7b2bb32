import { geoArea, geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import { feature, merge, mesh } from 'topojson-client';
import { fromPackage, readText } from '../lib/paths.mjs';
import { DISPUTED, isSettled, SMALL_ISLANDS, TOKYO } from './places.mjs';
import { ringArea, thinLine, thinRing } from './simplify.mjs';

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

/** Kilometres east and north of Tokyo, bearings and distances from Tokyo true. */
const plane = geoAzimuthalEquidistant().rotate([-TOKYO[0], -TOKYO[1]]).translate([0, 0]).scale(EARTH_KM).precision(0);

const near = (from, to, degrees) => geoDistance(from, to) < degrees * DEGREE;

const centreOf = (ring) =>
  plane.invert(ring.reduce(([x, y], at) => [x + at[0] / ring.length, y + at[1] / ring.length], [0, 0]));

// A few atolls are wound the wrong way round in the atlas, which would make them the whole world but themselves.
const wellWound = (polygon) =>
  geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI
    ? polygon.map((ring) => [...ring].reverse())
    : polygon;

const ringsOf = (geometry) => {
  const given = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const flat = geoProject(geoStitch({ type: 'MultiPolygon', coordinates: given.map(wellWound) }), plane);
  if (!flat) return [];
  const polygons = flat.type === 'Polygon' ? [flat.coordinates] : flat.coordinates;
  return polygons
    .flat()
    .map((ring) => ring.slice(0, -1))
    .filter((ring) => ring.length > 2);
};

const onDateLine = (at) => Math.abs(Math.abs(plane.invert(at)[0]) - 180) < 1e-4;

/** The way round a ring from one end of its edge on the date line to the other, that edge left out; null without such an edge. */
const openAtDateLine = (points) => {
  const edge = points.map(onDateLine);
  const starts = edge.findIndex((on, index) => on && !edge.at(index - 1));
  if (edge.filter(Boolean).length < 2 || starts < 0) return null;
  const turned = [...points.slice(starts), ...points.slice(0, starts)];
  const leaves = turned.findIndex((at) => !onDateLine(at));
  return [...turned.slice(leaves - 1), turned[0]];
};

/** The atlas cuts Chukotka at 180°; the two halves are one land, and no coast runs between them. */
const joinedAtDateLine = (rings) => {
  const open = rings.map(openAtDateLine);
  const met = new Set();
  const joined = [];
  open.forEach((one, index) => {
    if (!one || met.has(index)) return;
    const other = open.findIndex(
      (path, place) =>
        path &&
        place > index &&
        !met.has(place) &&
        Math.hypot(path[0][0] - one.at(-1)[0], path[0][1] - one.at(-1)[1]) < 1,
    );
    if (other < 0) return;
    met.add(index).add(other);
    joined.push([...one, ...open[other].slice(1, -1)]);
  });
  return [...rings.filter((_, index) => !met.has(index)), ...joined];
};

const linesOf = (geometry) => {
  const flat = geoProject(geometry, plane);
  if (!flat) return [];
  return flat.type === 'LineString' ? [flat.coordinates] : flat.coordinates;
};

const isDisputed = (ring) => Object.values(DISPUTED).some(({ at, within }) => near(centreOf(ring), at, within));

const smallIslands = Object.values(SMALL_ISLANDS);
const isNamed = (ring) => ringArea(ring) < 3000 && smallIslands.some((at) => near(centreOf(ring), at, 0.3));

const atlas = () => JSON.parse(readText(fromPackage('world-atlas', 'countries-10m.json')));

/**
 * All land within `edgeDegrees` of Tokyo as one shape, whichever country a file puts it in. A ring also says whether it is Japan's (disputed features left out)
 * and whether it is a small island kept by name.
 */
export const readShapes = (edgeDegrees) => {
  plane.clipAngle(edgeDegrees);
  const topology = atlas();
  const countries = topology.objects.countries;
  const nameOf = (country) => country.properties.name;
  const land = joinedAtDateLine(ringsOf(merge(topology, countries.geometries)));
  const japan = countries.geometries.find((country) => nameOf(country) === 'Japan');
  const keyOf = (ring) =>
    centreOf(ring)
      .map((degrees) => degrees.toFixed(3))
      .join();
  const homeKeys = new Set(ringsOf(feature(topology, japan).geometry).map(keyOf));
  const rings = land.map((points) => ({
    points,
    home: homeKeys.has(keyOf(points)) && !isDisputed(points),
    named: isNamed(points),
  }));
  const korea = ['North Korea', 'South Korea'];
  const between = (test) =>
    linesOf(mesh(topology, countries, (one, other) => one !== other && test(nameOf(one), nameOf(other))));
  return {
    rings,
    homeRings: homeKeys.size,
    borders: between(isSettled),
    demarcation: between((one, other) => korea.includes(one) && korea.includes(other)),
  };
};

/** How much larger the plane draws an area than the globe has it: nothing near Tokyo, a lot on the far side. */
const stretched = ([x, y]) => {
  const angle = Math.hypot(x, y) / EARTH_KM;
  return angle < 0.01 ? 1 : angle / Math.max(0.02, Math.sin(angle));
};

/** `bendAt` says how large a bend in km² must be to stay, for a place in degrees. */
export const thinned = (shapes, bendAt) => {
  const bendOn = (at) => bendAt(plane.invert(at)) * stretched(at);
  const weigh = (area, at) => area / bendOn(at);
  const bigEnough = ({ points, named }) => named || ringArea(points) > 4 * bendOn(points[0]);
  return {
    ...shapes,
    rings: shapes.rings.filter(bigEnough).map((ring) => ({ ...ring, points: thinRing(ring.points, weigh) })),
    borders: shapes.borders.map((line) => thinLine(line, weigh)),
    demarcation: shapes.demarcation.map((line) => thinLine(line, weigh)),
  };
};

export const kilometresBetween = (one, other) => geoDistance(one, other) * EARTH_KM;

export const toDegrees = (points) => points.map((at) => plane.invert(at));
