import { bandOf } from '../../view';

const R = 5;
interface Props {
  /** The place of the tie in the case: each has a shape of its own, so that lines read without colour. */
  readonly shape: number;
  readonly x: number;
  readonly y: number;
  readonly points: number;
}

export function Marker({ shape, x, y, points }: Props) {
  const style = { fill: `var(--${bandOf(points).colour})` };
  switch (shape % 5) {
    case 0:
      return <circle class="tie-chart__dot" cx={x} cy={y} r={R} style={style} />;
    case 1:
      return (
        <path
          class="tie-chart__dot"
          style={style}
          d={`M${x} ${y - R - 1.5}L${x + R + 1.5} ${y}L${x} ${y + R + 1.5}L${x - R - 1.5} ${y}z`}
        />
      );
    case 2:
      return (
        <path class="tie-chart__dot" style={style} d={`M${x} ${y - R - 1}L${x + R + 1} ${y + R - 1}H${x - R - 1}z`} />
      );
    case 3:
      return (
        <circle class="tie-chart__ring" cx={x} cy={y} r={R} style={{ stroke: `var(--${bandOf(points).colour})` }} />
      );
    default:
      return <rect class="tie-chart__dot" style={style} x={x - R} y={y - R} width={R * 2} height={R * 2} />;
  }
}
