import { useT } from '../app';
import { Icon } from '../parts';
import type { DebriefModel } from '../../view/debrief';
import { Moves } from './moves';

interface Props {
  readonly model: DebriefModel;
  readonly turn: number;
  readonly onChoose: (turn: number) => void;
}

/** The decision under review, in words, with what each tie did that turn; the arrows go through all of them at any width. */
export function Chosen({ model, turn, onChoose }: Props) {
  const t = useT();
  const record = model.turns.find((one) => one.turn === turn);
  if (!record) return null;
  const last = model.turns.length;
  return (
    <div class="debrief-chosen">
      <div class="debrief-chosen__steps" role="group" aria-label={t('debrief.reviewed')}>
        <button
          type="button"
          class="icon-button"
          aria-label={t('debrief.earlier')}
          disabled={turn <= 1}
          onClick={() => onChoose(turn - 1)}
        >
          <Icon name="chevron-left" />
        </button>
        <span class="debrief-chosen__place">{t('debrief.turnOf', { turn, turns: last })}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={t('debrief.later')}
          disabled={turn >= last}
          onClick={() => onChoose(turn + 1)}
        >
          <Icon name="chevron-right" />
        </button>
      </div>
      <div aria-live="polite">
        <p class="debrief-chosen__words">
          <strong>
            {record.date}
            {t('list.dot')}
            {record.event}
          </strong>{' '}
          {record.option === null ? t('debrief.quiet') : t('debrief.youChose', { option: record.option })}
          {record.defeated !== null && <> {t('debrief.lost', { option: record.defeated })}</>}
        </p>
        <Moves
          moves={model.ties.map(({ label, flag, values }) => ({
            label,
            flag,
            by: (values[turn] ?? 0) - (values[turn - 1] ?? 0),
          }))}
        />
      </div>
    </div>
  );
}
