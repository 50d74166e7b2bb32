import { curveMonotoneX, line } from 'd3-shape';
import { type Lang, signedIn } from '../../i18n';
import { gridOf, type Plot, rangeOf, spread, xOf, yOf } from './chart-scale';
import type { DebriefModel } from './models';

/** The chart of ties for paper, in units of its own box: lines are told apart by their dashes and by names at their ends. */
export interface PrintChart {
  readonly width: number;
  readonly height: number;
  readonly grid: readonly { readonly d: string; readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly lines: readonly {
    readonly d: string;
    readonly dash: string;
    /** Where the label stands, and a thread from the end of the line to it. */
    readonly x: number;
    readonly y: number;
    readonly thread: string;
    readonly label: string;
  }[];
  readonly ticks: readonly {
    readonly x: number;
    readonly letter: string;
    readonly tick: string;
    readonly year: string | null;
  }[];
  /** Baseline of the letters under the plot; month and year stand below. */
  readonly foot: number;
}

const WIDTH = 680;
const HEIGHT = 268;
const ROOM = { left: 36, top: 8, right: 168, bottom: 46 };
const DASHES = ['none', '9 3', '2 3', '9 3 2 3', '5 5'];
const LABEL_GAP = 14;
/** Finer than any printer draws. */
const rounded = (place: number): number => Math.round(place * 10) / 10;

export function printChart({ ties, turns }: DebriefModel, lang: Lang): PrintChart {
  const plot: Plot = {
    left: ROOM.left,
    top: ROOM.top,
    width: WIDTH - ROOM.left - ROOM.right,
    height: HEIGHT - ROOM.top - ROOM.bottom,
    columns: turns.length + 1,
    ...rangeOf(ties),
  };
  const right = plot.left + plot.width;
  const foot = plot.top + plot.height;
  const ends = ties.map(({ values }) => rounded(yOf(plot, values.at(-1) ?? 0)));
  const labels = spread(ends, LABEL_GAP, plot.top + 4, foot - 4).map(rounded);
  const draw = line<number>()
    .x((_, column) => xOf(plot, column))
    .y((points) => yOf(plot, points))
    .curve(curveMonotoneX)
    .digits(1);
  return {
    width: WIDTH,
    height: HEIGHT,
    grid: gridOf(plot).map((points) => ({
      d: `M${plot.left} ${yOf(plot, points)}H${right}`,
      y: yOf(plot, points),
      label: signedIn(lang, points),
      zero: points === 0,
    })),
    lines: ties.map(({ label, values }, index) => ({
      d: draw([...values]) ?? '',
      dash: DASHES[index % DASHES.length] ?? 'none',
      x: right + 18,
      y: labels[index] ?? 0,
      thread: `M${right + 3} ${ends[index] ?? 0}L${right + 15} ${labels[index] ?? 0}`,
      label: `${label} ${signedIn(lang, values.at(-1) ?? 0)}`,
    })),
    ticks: turns.map(({ turn, letter, tick, year }) => ({
      x: rounded(xOf(plot, turn)),
      letter: letter ?? '·',
      tick,
      year,
    })),
    foot,
  };
}
