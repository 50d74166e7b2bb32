/** The part of the scale of ties, from −100 to +100, that a chart shows. Zero is always in it. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Places on the chart of ties: turns from left to right, `low` at the foot and `high` at the head. */
export interface Plot extends Range {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Columns: the start and every turn. */
  readonly columns: number;
}

export const xOf = (plot: Plot, column: number): number =>
  plot.left + (plot.columns < 2 ? 0 : (plot.width * column) / (plot.columns - 1));

export const yOf = (plot: Plot, points: number): number =>
  plot.top + (plot.height * (plot.high - points)) / (plot.high - plot.low);

const STEP = 25;
/** Points between the outermost value and the edge, so that no line runs along it. */
const AIR = 4;

/**
 * The fewest whole steps that hold every value and zero: a quiet game is drawn as large as an eventful one, and the ends of
 * the scale are written beside it. One range for all ties, so that they can be compared.
 */
export function rangeOf(ties: readonly { readonly values: readonly number[] }[]): Range {
  const values = ties.flatMap((tie) => tie.values);
  return {
    low: Math.max(-100, Math.min(0, Math.floor((Math.min(...values) - AIR) / STEP) * STEP)),
    high: Math.min(100, Math.max(0, Math.ceil((Math.max(...values) + AIR) / STEP) * STEP)),
  };
}

/** Values with a line across the chart, from the head down; zero is one of them. */
export function gridOf({ low, high }: Range): readonly number[] {
  const step = high - low > 6 * STEP ? 2 * STEP : STEP;
  const first = Math.floor(high / step) * step;
  return Array.from({ length: Math.floor((first - low) / step) + 1 }, (_, row) => first - row * step);
}

/**
 * Moves labels apart until neighbours stand `gap` from each other, in order and between `top` and `bottom`, each as little as
 * possible: labels that collide are pooled and the pool stands at the mean of what its members wanted.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const pools: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: (wanted[index] ?? 0) - rank * gap, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const lowest = bottom - (order.length - 1) * gap;
  const placed: number[] = wanted.map(() => top);
  let rank = 0;
  for (const pool of pools) {
    const at = Math.max(top, Math.min(lowest, pool.sum / pool.size));
    for (let member = 0; member < pool.size; member += 1, rank += 1) placed[order[rank] ?? 0] = at + rank * gap;
  }
  return placed;
}

/** Of places in order those whose labels have room, from the last backwards: where two are too close, the later one stays. */
export function keptApart(places: readonly number[], gap: number): ReadonlySet<number> {
  const kept: number[] = [];
  for (const place of [...places].reverse()) if ((kept.at(-1) ?? Infinity) - place >= gap) kept.push(place);
  return new Set(kept);
}
