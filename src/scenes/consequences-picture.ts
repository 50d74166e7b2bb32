import type { Point } from '../view/projection';
import { faded } from './palette';
import type { Liveliness, Pen, Picture, Sheet } from './picture';

export interface TimeRing {
  /** Pixels from the seal. */
  readonly radius: number;
  readonly state: 'done' | 'playing' | 'queued';
}
export interface Pulse {
  /** A new name sets the pulse off. */
  readonly id: string;
  /** The link it travels, as the `d` of an SVG path in the pixels of the sheet. */
  readonly path: string;
}
export interface ConsequencesModel {
  /** The seal, from which time runs outward. */
  readonly seal: Point;
  readonly rings: readonly TimeRing[];
  readonly pulse: Pulse | null;
}

const TRAVEL = 900;
const SPREAD = 500;
const TURN = Math.PI * 2;

/** Points along an SVG path, measured by the browser. */
function alongPath(path: string): (share: number) => Point {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  const length = element.getTotalLength();
  return (share) => element.getPointAtLength(length * share);
}

/** Water beneath the cards: rings are time. The cards and their links belong to the page. */
export class ConsequencesPicture implements Picture<ConsequencesModel> {
  private set = Number.NEGATIVE_INFINITY;
  private at: ((share: number) => Point) | null = null;

  constructor(
    private model: ConsequencesModel,
    private readonly still: boolean,
  ) {}

  show(model: ConsequencesModel, now: number): boolean {
    const before = this.model;
    this.model = model;
    if (model.pulse && model.pulse.id !== before.pulse?.id) {
      this.set = now;
      this.at = alongPath(model.pulse.path);
    }
    if (!model.pulse) this.at = null;
    return JSON.stringify([before.seal, before.rings]) !== JSON.stringify([model.seal, model.rings]);
  }

  liveliness(now: number): Liveliness {
    return !this.still && this.at !== null && now - this.set < TRAVEL + SPREAD ? 'event' : 'still';
  }

  ground(pen: Pen, { width, height, palette }: Sheet): void {
    const { seal, rings } = this.model;
    const reach = Math.hypot(Math.max(seal.x, width - seal.x), Math.max(seal.y, height - seal.y));
    const water = pen.createRadialGradient(seal.x, seal.y, 0, seal.x, seal.y, reach);
    water.addColorStop(0, palette('paper'));
    water.addColorStop(0.14, palette('paper'));
    water.addColorStop(0.36, palette('sea-0'));
    water.addColorStop(0.7, palette('sea'));
    water.addColorStop(1, palette('sea-2'));
    pen.fillStyle = water;
    pen.fillRect(0, 0, width, height);
    const circle = (radius: number): void => {
      pen.beginPath();
      pen.arc(seal.x, seal.y, radius, 0, TURN);
      pen.stroke();
    };
    pen.lineWidth = 1;
    for (let radius = 66; radius < reach; radius += 29) {
      pen.strokeStyle = faded(palette('ai'), 0.12 * (1 - (radius / reach) * 0.45));
      circle(radius);
    }
    for (const { radius, state } of rings) {
      pen.setLineDash(state === 'queued' ? [5, 5] : []);
      pen.lineWidth = state === 'playing' ? 2.4 : 1.4;
      pen.strokeStyle = faded(palette('ai'), state === 'playing' ? 0.8 : state === 'done' ? 0.42 : 0.5);
      circle(radius);
    }
    pen.setLineDash([]);
  }

  moving(pen: Pen, { palette }: Sheet, now: number): void {
    const age = now - this.set;
    if (this.still || !this.at || age < 0 || age > TRAVEL + SPREAD) return;
    const share = Math.min(1, age / TRAVEL);
    const { x, y } = this.at(share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2);
    const fading = age <= TRAVEL ? 1 : 1 - (age - TRAVEL) / SPREAD;
    const breathing = (age % 600) / 600;
    for (const ring of [0, 0.5]) {
      const growth = (breathing + ring) % 1;
      pen.strokeStyle = faded(palette('ai'), 0.42 * (1 - growth) * fading);
      pen.lineWidth = 1.2;
      pen.beginPath();
      pen.arc(x, y, 9 + growth * 14, 0, TURN);
      pen.stroke();
    }
    pen.fillStyle = faded(palette('ai'), fading);
    pen.beginPath();
    pen.arc(x, y, 6.5, 0, TURN);
    pen.fill();
  }
}
