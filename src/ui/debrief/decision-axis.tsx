import { type DebriefModel, keptApart, type Plot } from '../../view/debrief';
import { useT } from '../app';
import { VisuallyHidden } from '../parts';

/** Columns narrower than a finger carry marks only; the arrows beneath the chart go through the decisions there. */
const FINGER = 44;
/** Columns too narrow for a readable letter show a dot, and the letter of the decision that is looked at. */
const LETTER = 11;
/** Columns this wide also carry the words of the option. */
const ROOM_FOR_WORDS = 104;

/** Pixels that a year takes under narrow columns. */
const ROOM_FOR_YEAR = 36;

interface Props {
  readonly model: DebriefModel;
  readonly plot: Plot;
  readonly scale: number;
  readonly chosen: number;
  readonly onChoose: (turn: number) => void;
}

/** The decisions under the chart, each below its point, with month and year. */
export function DecisionAxis({ model, plot, scale, chosen, onChoose }: Props) {
  const t = useT();
  const room = plot.width / Math.max(1, plot.columns - 1);
  const pressable = room >= FINGER;
  const worded = room >= ROOM_FOR_WORDS * scale;
  const dated = room >= 34 * scale;
  const lettered = room >= LETTER * scale;
  const years = keptApart(
    model.turns.flatMap(({ year }, place) => (year === null ? [] : [place])),
    (ROOM_FOR_YEAR * scale) / room,
  );
  return (
    <>
      <ol
        class={`decision-axis${pressable ? '' : ' decision-axis--marks'}${lettered ? '' : ' decision-axis--dots'}`}
        aria-label={t('debrief.decisions')}
        style={{ gridTemplateColumns: `repeat(${plot.columns}, ${room}px)`, marginLeft: `${plot.left - room / 2}px` }}
      >
        <li class="decision-axis__start">
          <span class="decision-knot decision-knot--start" />
          <span class="decision-words">{dated && t('debrief.start')}</span>
        </li>
        {model.turns.map((turn, place) => {
          const year = dated || years.has(place) ? turn.year : null;
          const inside = (
            <>
              <span class={`decision-knot${turn.letter === null ? ' decision-knot--quiet' : ''}`}>
                {lettered || turn.turn === chosen ? (turn.letter ?? '') : ''}
                {turn.defeated !== null && <span class="decision-knot__lost" />}
              </span>
              <span class="decision-words" aria-hidden="true">
                {dated && turn.tick}
                {(dated || year !== null) && <span class="decision-year">{year ?? '\u00a0'}</span>}
              </span>
              <VisuallyHidden>
                {' '}
                {turn.date} {turn.event} {worded ? '' : (turn.option ?? t('debrief.quiet'))}
              </VisuallyHidden>
              {worded && turn.option !== null && <span class="decision-option">{turn.option}</span>}
            </>
          );
          return (
            <li key={turn.turn}>
              {pressable ? (
                <button
                  type="button"
                  class="decision-button"
                  aria-pressed={turn.turn === chosen}
                  onClick={() => onChoose(turn.turn)}
                >
                  {inside}
                </button>
              ) : (
                <span class={`decision-mark${turn.turn === chosen ? ' decision-mark--chosen' : ''}`}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
      {model.turns.some(({ defeated }) => defeated !== null) && (
        <p class="decision-axis__key">
          <span class="decision-knot__lost" aria-hidden="true" />
          {t('debrief.lostKey')}
        </p>
      )}
    </>
  );
}
