import { TIE_BANDS } from '../../view';
import { type Plot, yOf } from './chart-scale';

/** One gradient for all lines: the colour of a line is the state of its tie at that height. */
export function TieGradient({ plot }: { readonly plot: Plot }) {
  const top = yOf(plot, 100);
  const bottom = yOf(plot, -100);
  return (
    <defs>
      <linearGradient id="tie-state" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={top} y2={bottom}>
        {TIE_BANDS.map(({ name, from, to, colour }) => (
          <stop key={name} offset={(100 - (from + to) / 2) / 200} style={{ stopColor: `var(--${colour})` }} />
        ))}
      </linearGradient>
    </defs>
  );
}
