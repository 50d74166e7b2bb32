import landAddress from '../../assets/map/land.json?url';
import type { LatLon } from '../view/projection';

export type Line = readonly LatLon[];

/** The land as one shape and the few lines drawn on it; the form is told in assets/map/README.md. */
export interface Land {
  readonly shores: readonly Line[];
  readonly home: ReadonlySet<number>;
  readonly small: ReadonlySet<number>;
  readonly borders: readonly Line[];
  readonly demarcation: readonly Line[];
}

interface LandFile {
  readonly scale: number;
  readonly land: readonly (readonly number[])[];
  readonly home: readonly number[];
  readonly small: readonly number[];
  readonly borders: readonly (readonly number[])[];
  readonly mdl: readonly (readonly number[])[];
}

/** A line is written as its first point and the step to each next one. */
export function decodeLine(steps: readonly number[], scale: number): Line {
  const points: LatLon[] = [];
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at + 1 < steps.length; at += 2) {
    longitude += steps[at] ?? 0;
    latitude += steps[at + 1] ?? 0;
    points.push([latitude / scale, longitude / scale]);
  }
  return points;
}

export const decodeLand = (file: LandFile): Land => ({
  shores: file.land.map((line) => decodeLine(line, file.scale)),
  home: new Set(file.home),
  small: new Set(file.small),
  borders: file.borders.map((line) => decodeLine(line, file.scale)),
  demarcation: file.mdl.map((line) => decodeLine(line, file.scale)),
});

let loading: Promise<Land> | null = null;

/** Fetched once for the whole visit; a failed try is forgotten, so that the next scene may try again. */
export function loadLand(): Promise<Land> {
  loading ??= fetch(landAddress)
    .then((answer) => answer.json() as Promise<LandFile>)
    .then(decodeLand)
    .catch((reason: unknown) => {
      loading = null;
      throw reason;
    });
  return loading;
}
