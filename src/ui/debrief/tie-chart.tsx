import { curveMonotoneX, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import { useT } from '../app';
import { Flag, VisuallyHidden } from '../parts';
import { type Plot, spread, xOf, yOf } from './chart-scale';
import type { DebriefModel, TieLine } from '../../view';
import { Marker } from './marker';
import { TieGradient } from './tie-gradient';
import { useWidth } from './use-width';

const GRID = [100, 50, 0, -50, -100];
/** Below this width the labels at the line's end are a flag and a number; the names stand in the table. */
const NARROW = 560;

interface Props {
  readonly model: DebriefModel;
  readonly chosen: number;
  readonly onChoose: (turn: number) => void;
}

/** How much larger than 16 px the reader has set the text: room for words follows it. */
const textScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** Ties turn by turn, labelled at the ends of the lines, with the decisions beneath. The table in the next tab is its twin in words. */
export function TieChart({ model, chosen, onChoose }: Props) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = textScale();
  const narrow = width < NARROW * scale;
  const margin = narrow ? { left: 44 * scale, right: 78 * scale } : { left: 52 * scale, right: 186 * scale };
  const plot: Plot = {
    left: margin.left,
    top: 12,
    width: Math.max(60, width - margin.left - margin.right),
    height: narrow ? 250 : Math.min(300, Math.max(190, innerHeight - 440)),
    columns: model.turns.length + 1,
  };
  const ends = spread(
    model.ties.map(({ values }) => yOf(plot, values.at(-1) ?? 0)),
    24 * scale,
    plot.top + 8,
    plot.top + plot.height - 8,
  );
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
            <TieGradient plot={plot} />
            <rect
              class="tie-chart__band tie-chart__band--close"
              x={plot.left}
              y={yOf(plot, 100)}
              width={plot.width}
              height={yOf(plot, 40) - yOf(plot, 100)}
            />
            <rect
              class="tie-chart__band tie-chart__band--frozen"
              x={plot.left}
              y={yOf(plot, -50)}
              width={plot.width}
              height={yOf(plot, -100) - yOf(plot, -50)}
            />
            {GRID.map((points) => (
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
          </svg>
          {GRID.map((points) => (
            <span
              key={points}
              class="tie-chart__tick"
              style={{ top: `${yOf(plot, points)}px`, width: `${plot.left - 9}px` }}
            >
              {t('number.signed', { points })}
            </span>
          ))}
          <em class="tie-chart__word" style={{ left: `${plot.left + 10}px`, top: `${plot.top + 6}px` }}>
            {t('debrief.bandClose')}
          </em>
          <em class="tie-chart__word" style={{ left: `${plot.left + 10}px`, top: `${plot.top + plot.height - 24}px` }}>
            {t('debrief.bandFrozen')}
          </em>
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
          <Decisions model={model} plot={plot} chosen={chosen} onChoose={onChoose} narrow={narrow} />
        </>
      )}
    </div>
  );
}

const pathOf = (tie: TieLine, plot: Plot): string =>
  line<number>()
    .x((_, column) => xOf(plot, column))
    .y((points) => yOf(plot, points))
    .curve(curveMonotoneX)([...tie.values]) ?? '';

interface DecisionsProps extends Props {
  readonly plot: Plot;
  readonly narrow: boolean;
}

function Decisions({ model, plot, chosen, onChoose, narrow }: DecisionsProps) {
  const t = useT();
  const room = plot.width / Math.max(1, plot.columns - 1);
  return (
    <ol
      class="tie-chart__decisions"
      aria-label={t('debrief.decisions')}
      style={{ gridTemplateColumns: `repeat(${plot.columns}, ${room}px)`, marginLeft: `${plot.left - room / 2}px` }}
    >
      <li class="tie-chart__start">
        <span class="decision-knot decision-knot--start" />
        <span class="decision-words">{t('debrief.start')}</span>
      </li>
      {model.turns.map((turn) => (
        <li key={turn.turn}>
          <button
            type="button"
            class="decision-button"
            aria-pressed={turn.turn === chosen}
            onClick={() => onChoose(turn.turn)}
          >
            <span class={`decision-knot${turn.letter === null ? ' decision-knot--quiet' : ''}`}>
              {turn.letter ?? ''}
            </span>
            <span class="decision-words">
              {turn.date}
              <VisuallyHidden>
                {' '}
                {turn.event} {narrow || turn.option === null ? (turn.option ?? t('debrief.quiet')) : ''}
              </VisuallyHidden>
              {!narrow && turn.option !== null && <span class="decision-option">{turn.option}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
