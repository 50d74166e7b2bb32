import { curveMonotoneX, line } from 'd3-shape';
import { type Plot, type TieLine, xOf, yOf } from '../../view/debrief';
import { useT } from '../app';
import { Marker } from './marker';
import { TieGradient } from './tie-gradient';

const GRID = [100, 50, 0, -50, -100];
const PLOT_SIZE = { left: 12, top: 14, width: 296, height: 180 };

/** One tie turn by turn, small; its numbers stand in the list beside it. */
export function OneLine({ line: tie }: { readonly line: TieLine }) {
  const t = useT();
  const plot: Plot = { ...PLOT_SIZE, columns: tie.values.length };
  const values = tie.values.map((points) => t('number.signed', { points })).join(t('list.comma'));
  const path =
    line<number>()
      .x((_, column) => xOf(plot, column))
      .y((points) => yOf(plot, points))
      .curve(curveMonotoneX)([...tie.values]) ?? '';
  return (
    <div class="one-line">
      <svg
        class="one-line__plot"
        viewBox="0 0 320 208"
        role="img"
        aria-label={t('debrief.capitalLine', { actor: tie.label, values })}
      >
        <TieGradient id="one-tie" plot={plot} />
        {GRID.map((points) => (
          <path
            key={points}
            class={`tie-chart__grid${points === 0 ? ' tie-chart__grid--zero' : ''}`}
            d={`M${plot.left} ${yOf(plot, points)}h${plot.width}`}
          />
        ))}
        <path class="one-line__line" d={path} style={{ stroke: 'url(#one-tie)' }} />
        {tie.values.map((points, column) => (
          <Marker key={column} shape={0} x={xOf(plot, column)} y={yOf(plot, points)} points={points} />
        ))}
      </svg>
      <p class="one-line__ends">
        <span>
          {t('debrief.start')} {t('number.signed', { points: tie.values[0] ?? 0 })}
        </span>
        <span>
          {t('debrief.end')} {t('number.signed', { points: tie.values.at(-1) ?? 0 })}
        </span>
      </p>
    </div>
  );
}
