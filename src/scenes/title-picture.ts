import { cordPieces, shapeOf } from '../view/cord';
import type { Point } from '../view/projection';
import { drawCord } from './draw-cord';
import type { StrandState } from './map-picture';
import { faded } from './palette';
import type { Liveliness, Pen, Picture, Sheet } from './picture';

export interface TitleCord {
  readonly strands: readonly StrandState[];
}
export interface TitleModel {
  /** Five cords at most, in the order of the shores below; without any, the cords of the picture. */
  readonly cords: readonly TitleCord[];
}

interface Shore {
  /** Share of the sheet's width and height. */
  readonly at: Point;
  readonly bow: number;
  readonly size: number;
}
const STONE: Point = { x: 0.647, y: 0.677 };
const SHORES: readonly Shore[] = [
  { at: { x: 0.58, y: 0.255 }, bow: -0.2, size: 0.92 },
  { at: { x: 0.905, y: 0.307 }, bow: 0.37, size: 1.1 },
  { at: { x: 0.758, y: 0.47 }, bow: 0.22, size: 0.6 },
  { at: { x: 0.495, y: 0.484 }, bow: -0.42, size: 0.72 },
  { at: { x: 0.849, y: 0.87 }, bow: -0.14, size: 0.66 },
];
const strands = (...states: readonly (readonly [string, StrandState['twist']])[]): TitleCord => ({
  strands: states.map(([colour, twist]) => ({ colour, twist })),
});
const PICTURED: readonly TitleCord[] = [
  strands(['coop-3', 'tight'], ['coop-2', 'tight'], ['coop-2', 'tight']),
  strands(['coop-3', 'tight'], ['coop-3', 'tight'], ['coop-2', 'tight']),
  strands(['coop-1', 'loose'], ['coop-2', 'loose'], ['even', 'loose']),
  strands(['strain-1', 'frayed'], ['coop-2', 'loose'], ['strain-2', 'frayed']),
  strands(['strain-3', 'frayed'], ['strain-2', 'frayed'], ['strain-2', 'frayed']),
];

/** Water is seen at an angle: rings lie flat. */
const FLAT = 0.44;
const TURN = Math.PI * 2;
/** A ring takes this long to reach the place of the next one. */
const WAVE = 7000;

/** Below this width the water lies behind the words and is drawn faintly. */
const NARROW = 760;

/** A number between 0 and 1 that depends on its arguments only, so that the still picture is always the same. */
const scattered = (source: number, ring: number): number => {
  const value = Math.sin(source * 127.1 + ring * 311.7) * 43758.5453;
  return value - Math.floor(value);
};

/** Six sources of flat rings, five cords rising from the first; the words stand in the page. */
export class TitlePicture implements Picture<TitleModel> {
  constructor(
    private model: TitleModel,
    private readonly still: boolean,
  ) {}

  show(model: TitleModel): boolean {
    this.model = model;
    return false;
  }

  liveliness(): Liveliness {
    return this.still ? 'still' : 'rest';
  }

  ground(pen: Pen, { width, height, palette }: Sheet): void {
    pen.fillStyle = palette('paper');
    pen.fillRect(0, 0, width, height);
    const narrow = width < NARROW;
    const water = pen.createRadialGradient(
      width * 0.86,
      height * 1.02,
      0,
      width * 0.86,
      height * 1.02,
      Math.max(width * 0.68, height),
    );
    water.addColorStop(0, faded(palette('sea-2'), narrow ? 0.75 : 1));
    water.addColorStop(0.5, faded(palette('sea'), narrow ? 0.55 : 0.95));
    water.addColorStop(0.82, faded(palette('sea-0'), 0.75));
    water.addColorStop(1, faded(palette('sea-0'), 0));
    pen.fillStyle = water;
    pen.fillRect(0, 0, width, height);
  }

  moving(pen: Pen, sheet: Sheet, now: number): void {
    const phase = this.still ? 0 : (now % WAVE) / WAVE;
    const turns = this.still ? 0 : Math.floor(now / WAVE);
    const unit = Math.min(sheet.width / 1366, sheet.height / 768) * (sheet.width < NARROW ? 1.5 : 1);
    const place = ({ x, y }: Point): Point =>
      sheet.width < NARROW
        ? { x: sheet.width * (0.5 + (x - 0.69) * 1.75), y: sheet.height * (0.14 + y * 0.34) }
        : { x: x * sheet.width, y: y * sheet.height };
    const stone = place(STONE);
    pen.save();
    this.rings(pen, sheet, {
      at: stone,
      source: 0,
      count: 24,
      first: 26,
      gap: 27 * unit,
      growth: 1.062,
      phase,
      turns,
      strong: 0.72,
    });
    SHORES.forEach(({ at, size }, index) => {
      this.rings(pen, sheet, {
        at: place(at),
        source: index + 1,
        count: 9,
        first: 13,
        gap: 15.5 * size * unit,
        growth: 1.09,
        phase,
        turns,
        strong: 0.5,
      });
    });
    pen.restore();
    if (sheet.width >= NARROW) this.clearForWords(pen, sheet);
    const cords = this.model.cords.length > 0 ? this.model.cords : PICTURED;
    // The far shore first, so that nearer cords pass in front.
    [4, 3, 0, 2, 1].forEach((index) => {
      const shore = SHORES[index];
      const cord = cords[index];
      if (!shore || !cord) return;
      const pieces = cordPieces({
        from: stone,
        to: place(shore.at),
        bow: shore.bow,
        strands: cord.strands.map(({ colour, twist }) => ({ colour, shape: shapeOf(twist) })),
        thickness: Math.max(0.9, 1.35 * unit),
        drift: index + (this.still ? 0 : (now / WAVE) * TURN),
      });
      drawCord(pen, pieces, sheet.palette);
    });
    for (const { at } of SHORES) this.shore(pen, sheet, place(at), 9 * unit);
    this.stone(pen, sheet, stone, 14 * unit);
  }

  private rings(
    pen: Pen,
    { palette }: Sheet,
    wave: {
      readonly at: Point;
      readonly source: number;
      readonly count: number;
      readonly first: number;
      readonly gap: number;
      readonly growth: number;
      readonly phase: number;
      readonly turns: number;
      readonly strong: number;
    },
  ): void {
    const { at, source, count, first, gap, growth, phase, turns, strong } = wave;
    for (let ring = 0; ring < count; ring += 1) {
      const step = ring + phase;
      const radius = first * 0.55 + (gap * (growth ** step - 1)) / (growth - 1);
      const share = step / count;
      const opacity = strong * (1 - share) ** 0.95 * Math.min(1, step + 0.35);
      if (opacity < 0.012) continue;
      // A ring keeps its breaks while it travels outward.
      const name = ring - turns;
      const broken = ring < 2 ? 0 : Math.min(1.9, 0.25 + share * 2.2) * (0.45 + scattered(source, name));
      const start = scattered(source + 7, name) * TURN;
      pen.lineWidth = Math.max(0.8, 2.4 * (1 - share * 0.8));
      pen.lineCap = 'round';
      pen.strokeStyle = faded(palette('ai'), opacity);
      pen.beginPath();
      pen.ellipse(at.x, at.y, radius, radius * FLAT, 0, start, start + TURN - broken);
      pen.stroke();
    }
  }

  /** The water ends before the words begin. */
  private clearForWords(pen: Pen, { width, height, palette }: Sheet): void {
    const veil = pen.createLinearGradient(0, 0, width * 0.42, 0);
    veil.addColorStop(0, palette('paper'));
    veil.addColorStop(0.62, faded(palette('paper'), 0.85));
    veil.addColorStop(1, faded(palette('paper'), 0));
    pen.fillStyle = veil;
    pen.fillRect(0, 0, width * 0.42, height);
  }

  private shore(pen: Pen, { palette }: Sheet, { x, y }: Point, radius: number): void {
    pen.beginPath();
    pen.ellipse(x, y, radius, radius * 0.68, 0, 0, TURN);
    pen.fillStyle = palette('card');
    pen.fill();
    pen.lineWidth = 2.6;
    pen.strokeStyle = palette('ai-deep');
    pen.stroke();
  }

  private stone(pen: Pen, { palette }: Sheet, { x, y }: Point, radius: number): void {
    pen.beginPath();
    pen.ellipse(x, y, radius, radius * 0.64, 0, 0, TURN);
    pen.fillStyle = palette('ai-deep');
    pen.fill();
  }
}
