import { useMemo, useState } from 'preact/hooks';
import { type ComparedDecision, type ComparedMeasure, comparisonView, differenceOf } from '../../view';
import { useGame, useLang, useStores, useT } from '../app';
import { type NamedBranch, useBranches } from '../keeping/use-branches';
import { Flag } from '../parts';
import { Alone } from './alone';
import { CompareChart } from './compare-chart';
import { Difference } from './difference';
import './compare.css';

/** Two lines of play side by side: where they part, how far apart they come, and what that is made of. */
export function ComparePanel({ onTurns }: { readonly onTurns: () => void }) {
  const t = useT();
  const lang = useLang();
  const { game } = useStores();
  const onTable = useGame(({ branch }) => branch);
  const { branches } = useBranches();
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [meter, setMeter] = useState<string | null>(null);
  const [turn, setTurn] = useState<number | null>(null);

  const first = branches.find(({ id }) => id === (one ?? onTable)) ?? branches[0];
  const second = branches.find(({ id }) => id === other && id !== first?.id) ?? usual(branches, first);
  const pair = useMemo(() => {
    const [a, b] = [first && game.getState().lookAt(first.id), second && game.getState().lookAt(second.id)];
    return a && b ? { a, b, view: comparisonView(a, b, lang) } : null;
  }, [first?.id, second?.id, branches.length, lang]);
  if (!first || !second || !pair) return <Alone onTurns={onTurns} />;

  const { a, b, view } = pair;
  const told = (decision: ComparedDecision | null): string =>
    decision === null
      ? ''
      : decision.lost === null
        ? t('compare.quoted', { label: decision.label })
        : t('compare.lost', { label: decision.lost });
  const measures = [...view.ties, ...view.home];
  const shown = measures.find((one) => one.meter === meter) ?? mostApart(view.ties) ?? measures[0];
  const at = Math.min(turn ?? view.together, view.together);
  const parting = view.turns.find(({ turn: one }) => one === view.partsAt);
  return (
    <div class="compare">
      <div class="compare__main">
        <div class="compare__pair">
          <Choice kind="one" chosen={first.id} branches={branches} onChoose={setOne} />
          <Choice
            kind="other"
            chosen={second.id}
            branches={branches.filter(({ id }) => id !== first.id)}
            onChoose={setOther}
          />
        </div>
        <p class="compare__parts" aria-live="polite">
          {!parting
            ? t('compare.same')
            : told(parting.one) !== told(parting.other)
              ? t('compare.partsWith', { date: parting.date, one: told(parting.one), other: told(parting.other) })
              : t('compare.parts', { date: parting.date, turn: parting.turn })}
        </p>
        <section class="past-card compare__chart" aria-labelledby="compare-chart-title">
          <h2 id="compare-chart-title" class="visually-hidden">
            {t('compare.ties')}
          </h2>
          <Measures measures={measures} chosen={shown?.meter ?? ''} at={at} onChoose={setMeter} />
          {shown && (
            <CompareChart
              view={view}
              shown={shown}
              names={{ one: first.words, other: second.words }}
              at={at}
              onTurn={setTurn}
            />
          )}
        </section>
      </div>
      {shown && at > 0 && (
        <Difference
          difference={differenceOf(a, b, shown.meter, at, lang)}
          date={view.turns[at - 1]?.date ?? ''}
          names={{ one: first.words, other: second.words }}
          last={view.together}
          onTurn={setTurn}
        />
      )}
    </div>
  );
}

/** The line that the first one left, else any other. */
const usual = (branches: readonly NamedBranch[], first: NamedBranch | undefined): NamedBranch | undefined =>
  branches.find(({ id }) => id === first?.from?.branch) ?? branches.findLast(({ id }) => id !== first?.id);

const apartAt = ({ one, other }: ComparedMeasure, turn: number): number => (one[turn] ?? 0) - (other[turn] ?? 0);
function mostApart(measures: readonly ComparedMeasure[]): ComparedMeasure | undefined {
  const end = (measure: ComparedMeasure): number =>
    Math.abs(apartAt(measure, Math.min(measure.one.length, measure.other.length) - 1));
  return [...measures].sort((x, y) => end(y) - end(x))[0];
}

interface ChoiceProps {
  readonly kind: 'one' | 'other';
  readonly chosen: string;
  readonly branches: readonly NamedBranch[];
  readonly onChoose: (branch: string) => void;
}

function Choice({ kind, chosen, branches, onChoose }: ChoiceProps) {
  const t = useT();
  return (
    <label class={`compare-choice compare-choice--${kind}`}>
      <span class="compare-choice__kind">
        <svg class="compare-line" viewBox="0 0 34 8" aria-hidden="true">
          <path d="M1 4h32" />
        </svg>
        {t(`compare.${kind}`)}
      </span>
      <select class="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {branches.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MeasuresProps {
  readonly measures: readonly ComparedMeasure[];
  readonly chosen: string;
  readonly at: number;
  readonly onChoose: (meter: string) => void;
}

/** Every measure with how far the two are apart in it; one is looked at. */
function Measures({ measures, chosen, at, onChoose }: MeasuresProps) {
  const t = useT();
  return (
    <ul class="compare-measures">
      {measures.map((measure) => (
        <li key={measure.meter}>
          <button
            type="button"
            class="compare-measure"
            aria-pressed={measure.meter === chosen}
            onClick={() => onChoose(measure.meter)}
          >
            {measure.flag !== null && <Flag flag={measure.flag} />}
            <span>{measure.label}</span>
            <strong>{t('number.change', { by: apartAt(measure, at) })}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
