import { type Plot, type TieLine, type TurningPoint, xOf, yOf } from '../../view/debrief';

export interface PinPlace {
  readonly x: number;
  /** Middle of the pin. */
  readonly y: number;
  /** Where its thread meets the line. */
  readonly tip: number;
}

const THREAD = 24;
const RADIUS = 10;

/** A pin stands above or below its point, on the side where other lines leave it more room, and inside the plot. */
export function pinAt(ties: readonly TieLine[], { turn, tie }: TurningPoint, plot: Plot): PinPlace {
  const x = xOf(plot, turn);
  const tip = yOf(plot, ties[tie]?.values[turn] ?? 0);
  const others = ties.flatMap(({ values }, index) => (index === tie ? [] : [yOf(plot, values[turn] ?? 0)]));
  const room = (y: number): number => {
    const inside = y - RADIUS >= plot.top && y + RADIUS <= plot.top + plot.height;
    return inside ? Math.min(...others.map((other) => Math.abs(other - y)), plot.height) : -1;
  };
  const [above, below] = [tip - THREAD, tip + THREAD];
  return { x, tip, y: room(below) > room(above) ? below : above };
}
