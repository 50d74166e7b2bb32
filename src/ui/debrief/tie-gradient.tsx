import { TIE_BANDS } from '../../view';
import { type Plot, yOf } from '../../view/debrief';

/** One gradient for all lines: the colour of a line is the state of its tie at that height. */
export function TieGradient({ plot, id }: { readonly plot: Plot; readonly id: string }) {
  const top = yOf(plot, 100);
  const bottom = yOf(plot, -100);
  return (
    <defs>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={top} y2={bottom}>
        {TIE_BANDS.map(({ name, from, to, colour }) => (
          <stop key={name} offset={(100 - (from + to) / 2) / 200} style={{ stopColor: `var(--${colour})` }} />
        ))}
      </linearGradient>
    </defs>
  );
}
