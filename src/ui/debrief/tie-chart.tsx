import { curveMonotoneX, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import { type DebriefModel, gridOf, type Plot, rangeOf, spread, type TieLine, xOf, yOf } from '../../view/debrief';
import { useT } from '../app';
import { Flag } from '../parts';
import { DecisionAxis } from './decision-axis';
import { Marker } from './marker';
import { pinAt } from './pins';
import { TieGradient } from './tie-gradient';
import { textScale, useWidth } from './use-width';

/** Below this width the labels at the line's end are a flag and a number; the names stand in the table. */
const NARROW = 560;

/** Points from which a tie is close, and down to which it is frozen; fewer than these beyond have no room for the word. */
const CLOSE = 40;
const FROZEN = -50;
const ROOM_FOR_WORD = 10;

interface Props {
  readonly model: DebriefModel;
  readonly chosen: number;
  readonly onChoose: (turn: number) => void;
}

/** Ties turn by turn, labelled at the ends of the lines, with the decisions by date beneath. The table of the decisions is its twin in words. */
export function TieChart({ model, chosen, onChoose }: Props) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = textScale();
  const narrow = width < NARROW * scale;
  const margin = narrow ? { left: 36 * scale, right: 68 * scale } : { left: 52 * scale, right: 190 * scale };
  const plot: Plot = {
    left: margin.left,
    top: 12,
    width: Math.max(60, width - margin.left - margin.right),
    height: narrow ? 250 : Math.min(300, Math.max(190, innerHeight - 560)),
    columns: model.turns.length + 1,
    ...rangeOf(model.ties),
  };
  const grid = gridOf(plot);
  const ends = spread(
    model.ties.map(({ values }) => yOf(plot, values.at(-1) ?? 0)),
    24 * scale,
    plot.top + 8,
    plot.top + plot.height - 8,
  );
  const pins = model.turningPoints.map((point) => ({ ...point, at: pinAt(model.ties, point, plot) }));
  return (
    <div class="tie-chart" ref={frame}>
      {width > 0 && (
        <>
          <svg
            class="tie-chart__plot"
            width={width}
            height={plot.height + 24}
            role="img"
            aria-label={t('debrief.chartSays', { headline: model.headline })}
          >
            <TieGradient id="tie-state" plot={plot} />
            <Bands plot={plot} />
            {grid.map((points) => (
              <path
                key={points}
                class={`tie-chart__grid${points === 0 ? ' tie-chart__grid--zero' : ''}`}
                d={`M${plot.left} ${yOf(plot, points)}h${plot.width}`}
              />
            ))}
            <path class="tie-chart__chosen" d={`M${xOf(plot, chosen)} ${plot.top}v${plot.height + 12}`} />
            {/* Edges first, then lines, then points: two ties that run together stay two. */}
            {model.ties.map((tie) => (
              <path key={tie.meter} class="tie-chart__line-edge" d={pathOf(tie, plot)} />
            ))}
            {model.ties.map((tie) => (
              <path key={tie.meter} class="tie-chart__line" d={pathOf(tie, plot)} />
            ))}
            {model.ties.map((tie, index) =>
              tie.values.map((points, column) => (
                <Marker
                  key={`${tie.meter}-${column}`}
                  shape={index}
                  x={xOf(plot, column)}
                  y={yOf(plot, points)}
                  points={points}
                />
              )),
            )}
            {ends.map((y, index) => {
              const end = yOf(plot, model.ties[index]?.values.at(-1) ?? 0);
              const right = plot.left + plot.width;
              return Math.abs(y - end) < 5 ? null : (
                <path key={index} class="tie-chart__leader" d={`M${right + 7} ${end}L${right + 14} ${y}`} />
              );
            })}
            {pins.map(({ number, at }) => (
              <path key={number} class="tie-chart__leader" d={`M${at.x} ${at.tip}V${at.y}`} />
            ))}
          </svg>
          {grid.map((points) => (
            <span
              key={points}
              class="tie-chart__tick"
              style={{ top: `${yOf(plot, points)}px`, width: `${plot.left - 9}px` }}
            >
              {t('number.signed', { points })}
            </span>
          ))}
          {plot.high >= CLOSE + ROOM_FOR_WORD && (
            <em class="tie-chart__word" style={{ left: `${plot.left + 10}px`, top: `${plot.top + 6}px` }}>
              {t('debrief.bandClose')}
            </em>
          )}
          {plot.low <= FROZEN - ROOM_FOR_WORD && (
            <em
              class="tie-chart__word"
              style={{ left: `${plot.left + 10}px`, top: `${plot.top + plot.height - 24}px` }}
            >
              {t('debrief.bandFrozen')}
            </em>
          )}
          {pins.map(({ number, at }) => (
            <span key={number} class="pin" aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
              {number}
            </span>
          ))}
          {model.ties.map((tie, index) => (
            <span
              key={tie.meter}
              class="tie-chart__end"
              style={{ left: `${plot.left + plot.width + 16}px`, top: `${ends[index] ?? 0}px` }}
            >
              <Flag flag={tie.flag} />
              <span class="tie-chart__name">
                {!narrow && <strong>{tie.label} </strong>}
                <span class="tie-chart__points">{t('number.signed', { points: tie.values.at(-1) ?? 0 })}</span>
              </span>
            </span>
          ))}
          <DecisionAxis model={model} plot={plot} scale={scale} chosen={chosen} onChoose={onChoose} />
          {model.turningPoints.length > 0 && (
            <ol class="turning-points" aria-label={t('debrief.turningPoints')}>
              {model.turningPoints.map(({ number, words }) => (
                <li key={number}>
                  <span class="pin pin--inline" aria-hidden="true">
                    {number}
                  </span>
                  {words}
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </div>
  );
}

function Bands({ plot }: { readonly plot: Plot }) {
  const band = (name: string, from: number, to: number) =>
    to > from && (
      <rect
        class={`tie-chart__band tie-chart__band--${name}`}
        x={plot.left}
        y={yOf(plot, to)}
        width={plot.width}
        height={yOf(plot, from) - yOf(plot, to)}
      />
    );
  return (
    <>
      {band('close', Math.max(CLOSE, plot.low), plot.high)}
      {band('frozen', plot.low, Math.min(FROZEN, plot.high))}
    </>
  );
}

const pathOf = (tie: TieLine, plot: Plot): string =>
  line<number>()
    .x((_, column) => xOf(plot, column))
    .y((points) => yOf(plot, points))
    .curve(curveMonotoneX)([...tie.values]) ?? '';
