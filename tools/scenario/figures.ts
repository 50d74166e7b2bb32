import type { Mean, Share } from '../../src/analysis';

/** Numbers as reports write them. */
export const percent = (share: number): string => (100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0);
export const points = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-/, '−')
    .replace(/^−0\.0$/, '0.0');
export const bounded = ({ count, share, low, high }: Share): string =>
  count === 0 ? `0 (<${percent(high)})` : `${percent(share)} (${percent(low)}–${percent(high)})`;
export const meanOf = ({ count, mean, half }: Mean): string =>
  count === 0 ? '–' : `${points(mean)} ±${half.toFixed(1)}`;
