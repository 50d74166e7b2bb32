import { curveMonotoneX, line } from 'd3-shape';
import { gridOf, type Plot, type Range, type TieLine, xOf, yOf } from '../../view/debrief';
import { useT } from '../app';
import { Marker } from './marker';
import { TieGradient } from './tie-gradient';

const BOX = { width: 320, height: 208 };
const PLOT_SIZE = { left: 40, top: 10, width: 272, height: 188 };

interface Props {
  readonly line: TieLine;
  /** The same for every capital: a line that stayed flat is seen to have stayed flat. */
  readonly range: Range;
}

/** One tie turn by turn, small; its numbers stand in the list beside it. */
export function OneLine({ line: tie, range }: Props) {
  const t = useT();
  const plot: Plot = { ...PLOT_SIZE, ...range, columns: tie.values.length };
  const grid = gridOf(range);
  const values = tie.values.map((points) => t('number.signed', { points })).join(t('list.comma'));
  const path =
    line<number>()
      .x((_, column) => xOf(plot, column))
      .y((points) => yOf(plot, points))
      .curve(curveMonotoneX)([...tie.values]) ?? '';
  return (
    <div class="one-line">
      <div class="one-line__frame">
        <svg
          class="one-line__plot"
          viewBox={`0 0 ${BOX.width} ${BOX.height}`}
          role="img"
          aria-label={t('debrief.capitalLine', { actor: tie.label, values })}
        >
          <TieGradient id="one-tie" plot={plot} />
          {grid.map((points) => (
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
        {grid.map((points) => (
          <span
            key={points}
            class="tie-chart__tick one-line__tick"
            aria-hidden="true"
            style={{ top: `${(100 * yOf(plot, points)) / BOX.height}%` }}
          >
            {t('number.signed', { points })}
          </span>
        ))}
      </div>
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
