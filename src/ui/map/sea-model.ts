import type { TieModel } from '../../view';
import type { LatLon, MapFrame, Point } from '../../view/projection';
import type { PlacedPlate } from './layout';

/** What the sheet of sea draws; the scenes take the same form. */
export interface MapCordModel {
  readonly actor: string;
  readonly to: Point;
  readonly bow: number;
  readonly strands: readonly { readonly colour: string; readonly twist: 'tight' | 'loose' | 'frayed' }[];
  readonly thickness: number;
}
export interface SeaModel {
  readonly centre: LatLon;
  readonly frame: MapFrame;
  readonly cords: readonly MapCordModel[];
  readonly disputed: readonly LatLon[];
  readonly ripple: string | null;
}

/** Each tie as a cord to its plate; the volume of exchange is the same for all until a case says otherwise. */
export const cordsOf = (ties: readonly TieModel[], plates: readonly PlacedPlate[]): readonly MapCordModel[] =>
  ties.flatMap(({ actor, strands }) => {
    const plate = plates.find((one) => one.actor === actor);
    if (!plate) return [];
    return [
      {
        actor,
        to: plate.cordEnd,
        bow: plate.bow,
        strands: strands.map(({ band }) => ({ colour: band.colour, twist: band.twist })),
        thickness: 1,
      },
    ];
  });
