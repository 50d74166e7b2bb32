import { type Plot, type TieLine, type TurningPoint, xOf, yOf } from '../../view/debrief';

export interface PinPlace {
  readonly x: number;
  /** Middle of the pin. */
  readonly y: number;
  /** Where its thread meets the line. */
  readonly tip: number;
}

const THREADS = [24, 44];
const RADIUS = 10;
/** Between the middle of a pin and another line, so that the pin hides none of its points. */
const CLEAR = RADIUS + 8;

/** A pin stands above or below its point, as near as other lines leave it room, and inside the plot. */
export function pinAt(ties: readonly TieLine[], { turn, tie }: TurningPoint, plot: Plot): PinPlace {
  const x = xOf(plot, turn);
  const tip = yOf(plot, ties[tie]?.values[turn] ?? 0);
  const others = ties.flatMap(({ values }, index) => (index === tie ? [] : [yOf(plot, values[turn] ?? 0)]));
  const room = (y: number): number => {
    const inside = y - RADIUS >= plot.top && y + RADIUS <= plot.top + plot.height;
    return inside ? Math.min(...others.map((other) => Math.abs(other - y)), plot.height) : -1;
  };
  const places = THREADS.flatMap((thread) => [tip - thread, tip + thread]);
  const roomiest = places.reduce((best, y) => (room(y) > room(best) ? y : best));
  return { x, tip, y: places.find((y) => room(y) >= CLEAR) ?? roomiest };
}
