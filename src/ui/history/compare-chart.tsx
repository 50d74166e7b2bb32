import { curveMonotoneX, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { ComparedMeasure, ComparedTurn, ComparisonView } from '../../view';
import { useT } from '../app';
import { spread } from '../../view/debrief/chart-scale';
import { textScale, useWidth } from '../debrief/use-width';
import { VisuallyHidden } from '../parts';

interface Props {
  readonly view: ComparisonView;
  readonly shown: ComparedMeasure;
  readonly names: { readonly one: string; readonly other: string };
  /** The turn whose difference is explained. */
  readonly at: number;
  readonly onTurn: (turn: number) => void;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly low: number;
  readonly high: number;
}
const xOf = ({ left, width, columns }: Plot, column: number): number =>
  left + (columns < 2 ? 0 : (width * column) / (columns - 1));
const yOf = ({ top, height, low, high }: Plot, points: number): number =>
  top + (height * (high - points)) / Math.max(1, high - low);

/** Tens that hold all values with some air, within the measure's limits: the same for all ties, so that they compare. */
function scaleOf({ low, high }: ComparedMeasure, measures: readonly ComparedMeasure[]): Pick<Plot, 'low' | 'high'> {
  const values = measures.flatMap(({ one, other }) => [...one, ...other]);
  const tens = (points: number, round: (value: number) => number): number => round(points / 20) * 20;
  return {
    low: Math.max(low, tens(Math.min(...values) - 6, Math.floor)),
    high: Math.min(high, tens(Math.max(...values) + 6, Math.ceil)),
  };
}

const pathOf = (plot: Plot, values: readonly number[]): string =>
  line<number>()
    .x((_, column) => xOf(plot, column))
    .y((points) => yOf(plot, points))
    .curve(curveMonotoneX)([...values]) ?? '';

/** Below this width of a letter the labels stand under the chart instead of at the ends of the lines. */
const NARROW = 560;
/** A turn with less room than this is chosen with the stepper, not on the chart. */
const TARGET = 44;

/** The measure looked at in both games, over the faint lines of the others of its kind. */
export function CompareChart({ view, shown, names, at, onTurn }: Props) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = textScale();
  const narrow = width < NARROW * scale;
  const isTie = shown.flag !== null;
  const margin = { left: 46 * scale, right: narrow ? 14 : 170 * scale };
  const plot: Plot = {
    left: margin.left,
    top: 12,
    width: Math.max(60, width - margin.left - margin.right),
    height: narrow ? 200 : Math.min(300, Math.max(168, innerHeight - 505)),
    columns: view.turns.length + 1,
    ...scaleOf(shown, isTie ? view.ties : [shown]),
  };
  const step = plot.high - plot.low > 120 ? 50 : 20;
  const grid = Array.from(
    { length: Math.floor((plot.high - plot.low) / step) + 1 },
    (_, row) => plot.high - row * step,
  );
  const ends = [shown.one.at(-1) ?? 0, shown.other.at(-1) ?? 0] as const;
  const places = spread(
    ends.map((points) => yOf(plot, points)),
    38 * scale,
    plot.top + 14,
    plot.top + plot.height - 14,
  );
  const words = { name: '', points: 0 };
  const end = isTie ? 'compare.end' : 'compare.endHome';
  return (
    <div class="compare-chart" ref={frame}>
      {width > 0 && (
        <>
          <svg
            class="compare-chart__plot"
            width={width}
            height={plot.height + 20}
            role="img"
            aria-label={t('compare.chartName', {
              label: shown.label,
              one: names.one,
              other: names.other,
              a: ends[0],
              b: ends[1],
            })}
          >
            {grid.map((points) => (
              <path
                key={points}
                class={`compare-chart__grid${points === 0 ? ' compare-chart__grid--zero' : ''}`}
                d={`M${plot.left} ${yOf(plot, points)}h${plot.width}`}
              />
            ))}
            {view.partsAt !== null && (
              <path
                class="compare-chart__parting"
                d={`M${xOf(plot, view.partsAt - 1)} ${plot.top}v${plot.height + 6}`}
              />
            )}
            <path class="compare-chart__at" d={`M${xOf(plot, at)} ${plot.top}v${plot.height + 12}`} />
            {isTie &&
              view.ties
                .filter(({ meter }) => meter !== shown.meter)
                .map((tie) => (
                  <g key={tie.meter} class="compare-chart__faint">
                    <path class="compare-chart__other" d={pathOf(plot, tie.other)} />
                    <path class="compare-chart__one" d={pathOf(plot, tie.one)} />
                  </g>
                ))}
            <path class="compare-chart__edge" d={pathOf(plot, shown.one)} />
            <path class="compare-chart__other" d={pathOf(plot, shown.other)} />
            <path class="compare-chart__one" d={pathOf(plot, shown.one)} />
            {shown.other.map((points, column) => (
              <circle key={column} class="compare-chart__ring" cx={xOf(plot, column)} cy={yOf(plot, points)} r={4} />
            ))}
            {shown.one.map((points, column) => (
              <circle key={column} class="compare-chart__dot" cx={xOf(plot, column)} cy={yOf(plot, points)} r={4.5} />
            ))}
          </svg>
          {grid.map((points) => (
            <span
              key={points}
              class="compare-chart__tick"
              style={{ top: `${yOf(plot, points)}px`, width: `${plot.left - 10}px` }}
            >
              {t(isTie ? 'number.signed' : 'number.plain', { points })}
            </span>
          ))}
          {!narrow &&
            (['one', 'other'] as const).map((side, index) => (
              <span
                key={side}
                class={`compare-chart__end compare-chart__end--${side}`}
                style={{ left: `${plot.left + plot.width + 14}px`, top: `${places[index] ?? 0}px` }}
              >
                {t(end, { ...words, name: names[side], points: ends[index] ?? 0 })}
              </span>
            ))}
          <Turns view={view} plot={plot} names={names} at={at} onTurn={onTurn} />
          {narrow && (
            <ul class="compare-chart__key">
              {(['one', 'other'] as const).map((side, index) => (
                <li key={side} class={`compare-choice--${side}`}>
                  <svg class="compare-line" viewBox="0 0 34 8" aria-hidden="true">
                    <path d="M1 4h32" />
                  </svg>
                  {t(end, { ...words, name: names[side], points: ends[index] ?? 0 })}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

interface TurnsProps extends Omit<Props, 'shown'> {
  readonly plot: Plot;
}

/** Beneath the chart, a column a turn: what was done in each game, one over the other where they differ. */
function Turns({ view, plot, names, at, onTurn }: TurnsProps) {
  const room = plot.width / Math.max(1, plot.columns - 1);
  const open = room >= TARGET;
  return (
    <ol
      class="compare-turns"
      style={{
        gridTemplateColumns: `repeat(${view.turns.length}, ${room}px)`,
        marginLeft: `${plot.left + room / 2}px`,
      }}
    >
      {view.turns.map((turn) => (
        <li key={turn.turn}>
          {open && turn.turn <= view.together ? (
            <button
              type="button"
              class="compare-turn"
              aria-pressed={turn.turn === at}
              onClick={() => onTurn(turn.turn)}
            >
              <Knots turn={turn} names={names} />
            </button>
          ) : (
            <span class="compare-turn">
              <Knots turn={turn} names={names} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Knots({ turn, names }: { readonly turn: ComparedTurn; readonly names: TurnsProps['names'] }) {
  const t = useT();
  const told = (side: 'one' | 'other'): string => `${names[side]}: ${turn[side]?.label ?? t('compare.notYet')}`;
  return (
    <>
      <span class="compare-knots" aria-hidden="true">
        {turn.one && (
          <span class={`compare-knot${turn.one.letter === null ? ' compare-knot--none' : ''}`}>{turn.one.letter}</span>
        )}
        {turn.differs && turn.other && <span class="compare-knot compare-knot--other">{turn.other.letter}</span>}
      </span>
      <span class="compare-turn__date" aria-hidden="true">
        {turn.month}
        {turn.year !== null && <b>{turn.year}</b>}
      </span>
      <VisuallyHidden>
        {turn.date}. {turn.differs ? `${told('one')}; ${told('other')}` : (turn.one?.label ?? '')}
      </VisuallyHidden>
    </>
  );
}
