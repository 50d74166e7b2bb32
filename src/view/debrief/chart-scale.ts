/** Places on the chart of ties: turns from left to right, −100 at the foot and +100 at the head. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Columns: the start and every turn. */
  readonly columns: number;
}

export const xOf = (plot: Plot, column: number): number =>
  plot.left + (plot.columns < 2 ? 0 : (plot.width * column) / (plot.columns - 1));

export const yOf = (plot: Plot, points: number): number => plot.top + (plot.height * (100 - points)) / 200;

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
