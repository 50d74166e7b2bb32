/** The door to everything that moves in space. Screens come in by a dynamic import; Phaser follows only then. */
import { ConsequencesPicture, type ConsequencesModel } from './consequences-picture';
import { loadLand } from './land';
import { type MapModel, MapPicture } from './map-picture';
import { mountPicture } from './mount';
import type { SceneHandle, SceneOptions } from './picture';
import { type TitleModel, TitlePicture } from './title-picture';

export type { ConsequencesModel, Pulse, TimeRing } from './consequences-picture';
export type { MapCord, MapModel, StrandState } from './map-picture';
export type { SceneHandle, SceneOptions } from './picture';
export type { TitleCord, TitleModel } from './title-picture';

export const mountTitleWater = (host: HTMLElement, options: SceneOptions<TitleModel>): SceneHandle<TitleModel> =>
  mountPicture(host, options, (model, still) => Promise.resolve(new TitlePicture(model, still)));

export const mountMap = (host: HTMLElement, options: SceneOptions<MapModel>): SceneHandle<MapModel> =>
  mountPicture(host, options, async (model, still) => new MapPicture(await loadLand(), model, still));

export const mountConsequences = (
  host: HTMLElement,
  options: SceneOptions<ConsequencesModel>,
): SceneHandle<ConsequencesModel> =>
  mountPicture(host, options, (model, still) => Promise.resolve(new ConsequencesPicture(model, still)));
