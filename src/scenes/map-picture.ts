import { cordPieces, mixShapes, type StrandShape, shapeOf, type Twist } from '../view/cord';
import { type LatLon, type MapFrame, type Point, projectionOf, reachOf, RIPPLE_TIME, TOKYO } from '../view/projection';
import { createPlain } from '../view/projection-plain';
import { drawCord } from './draw-cord';
import {
  drawDisputed,
  drawFirstRipples,
  drawLand,
  drawPlainSea,
  drawRim,
  drawRings,
  drawSea,
  drawWaves,
} from './draw-ground';
import type { Land } from './land';
import { faded } from './palette';
import type { Liveliness, Pen, Picture, Sheet } from './picture';
import { progress } from './picture';
import { tracerOf } from './trace-land';

export interface StrandState {
  /** Name of a colour token: `coop-3`. */
  readonly colour: string;
  readonly twist: Twist;
}
export interface MapCord {
  readonly actor: string;
  /** Where the cord ends: at the country's plate. */
  readonly to: Point;
  readonly bow: number;
  readonly strands: readonly StrandState[];
  /** 1 unless the volume of exchange is known. */
  readonly thickness: number;
}
export interface MapModel {
  readonly centre: LatLon;
  readonly frame: MapFrame;
  readonly cords: readonly MapCord[];
  /** Places that more than one side names. */
  readonly disputed: readonly LatLon[];
  /** A new name starts a ripple from the centre: one decision, one stone. */
  readonly ripple: string | null;
}

const TIE_CHANGE = 700;
const FADES_AFTER = 1600;
/** The twist drifts once round in this time. */
const DRIFT = 7000;
const TURN = Math.PI * 2;

interface Shown {
  readonly was: readonly StrandShape[];
  readonly is: readonly StrandShape[];
  readonly since: number;
}

/** Sea, land, rings and disputed places below; cords and ripples above. No words: those stand in the page. */
export class MapPicture implements Picture<MapModel> {
  private readonly shown = new Map<string, Shown>();
  private rippled = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly land: Land,
    private model: MapModel,
    private readonly still: boolean,
  ) {
    this.take(model, Number.NEGATIVE_INFINITY);
    if (model.ripple !== null && !still) this.rippled = 0;
  }

  show(model: MapModel, now: number): boolean {
    const before = this.model;
    this.model = model;
    this.take(model, now);
    if (model.ripple !== null && model.ripple !== before.ripple && !this.still) this.rippled = now;
    return JSON.stringify([before.centre, before.frame]) !== JSON.stringify([model.centre, model.frame]);
  }

  liveliness(now: number): Liveliness {
    if (this.still) return 'still';
    const changing = [...this.shown.values()].some(({ since }) => now - since < TIE_CHANGE);
    return changing || now - this.rippled < RIPPLE_TIME ? 'event' : 'rest';
  }

  ground(pen: Pen, sheet: Sheet): void {
    const { centre, frame } = this.model;
    const projection = projectionOf(frame, centre);
    const tracer = tracerOf(frame, centre);
    pen.save();
    if (frame.plain) drawPlainSea(pen, sheet, createPlain({ centre, scale: frame.scale, at: frame.at }));
    else {
      drawSea(pen, sheet, frame.at);
      if (frame.kind !== 'phone') drawWaves(pen, sheet, { x: frame.at.x + 90, y: frame.at.y + 20 });
      drawRings(pen, sheet, projection);
      drawFirstRipples(pen, sheet, projection.toScreen(TOKYO), centre === TOKYO ? 1 : 0.6);
    }
    drawLand(pen, sheet, this.land, tracer);
    if (!frame.plain) drawRim(pen, sheet, projection);
    pen.restore();
  }

  moving(pen: Pen, sheet: Sheet, now: number): void {
    const { centre, frame, cords, disputed } = this.model;
    const projection = projectionOf(frame, centre);
    const home = projection.toScreen(TOKYO);
    this.drawRipple(pen, sheet, home, now);
    cords.forEach((cord, index) => {
      const shapes = this.shapesNow(cord, now);
      const pieces = cordPieces({
        from: home,
        to: cord.to,
        bow: cord.bow,
        strands: cord.strands.map(({ colour, twist }, row) => ({ colour, shape: shapes[row] ?? shapeOf(twist) })),
        thickness: cord.thickness * (frame.kind === 'phone' ? 0.72 : 1),
        drift: this.still ? index : index + (now / DRIFT) * TURN,
      });
      drawCord(pen, pieces, sheet.palette);
    });
    // Above the cords, so that none of them hides what more than one side names.
    drawDisputed(pen, sheet, disputed, projection);
    if (centre !== TOKYO) drawSeat(pen, sheet, projection.toScreen(centre));
    drawHub(pen, sheet, home);
  }

  private take(model: MapModel, now: number): void {
    for (const { actor, strands } of model.cords) {
      const is = strands.map(({ twist }) => shapeOf(twist));
      const before = this.shown.get(actor);
      if (before && is.every((shape, row) => shape === before.is[row])) continue;
      const since = this.still || !before ? Number.NEGATIVE_INFINITY : now;
      this.shown.set(actor, { was: before?.is ?? is, is, since });
    }
  }

  private shapesNow({ actor }: MapCord, now: number): readonly StrandShape[] {
    const shown = this.shown.get(actor);
    if (!shown) return [];
    const share = progress(now, shown.since, TIE_CHANGE);
    return shown.is.map((shape, row) => mixShapes(shown.was[row] ?? shape, shape, share));
  }

  private drawRipple(pen: Pen, { palette }: Sheet, from: Point, now: number): void {
    const age = now - this.rippled;
    if (age < 0 || age > RIPPLE_TIME) return;
    const front = (age / RIPPLE_TIME) * reachOf(this.model.frame, from);
    const fading = 1 - Math.max(0, (age - FADES_AFTER) / (RIPPLE_TIME - FADES_AFTER)) * 0.6;
    [0, 14, 30, 52].forEach((behind, index) => {
      if (front <= behind) return;
      pen.strokeStyle = faded(palette('ai'), (0.62 - index * 0.15) * fading);
      pen.lineWidth = 2.6 - index * 0.5;
      pen.beginPath();
      pen.arc(from.x, from.y, front - behind, 0, TURN);
      pen.stroke();
    });
  }
}

/** A plain dot, never a target. */
function drawHub(pen: Pen, { palette }: Sheet, { x, y }: Point): void {
  pen.beginPath();
  pen.arc(x, y, 6.5, 0, TURN);
  pen.fillStyle = palette('card');
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = palette('ai-deep');
  pen.stroke();
}

/** The capital that the map is centred on, when it is not the player's own. */
function drawSeat(pen: Pen, { palette }: Sheet, { x, y }: Point): void {
  pen.beginPath();
  pen.arc(x, y, 4.5, 0, TURN);
  pen.fillStyle = palette('ink-2');
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = palette('card');
  pen.stroke();
}
