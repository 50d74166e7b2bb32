import type { DecisionView } from '../../view';
import { useT } from '../app';

interface Props {
  readonly reasons: DecisionView['reasons'];
  readonly chosen: string | null;
  readonly onChoose: (reason: string | null) => void;
}

/** Why the player decides as they do. It moves no number; the debrief brings it back. */
export function Reasons({ reasons, chosen, onChoose }: Props) {
  const t = useT();
  return (
    <fieldset class="reasons">
      <legend>
        {t('decision.reason')} <span>{t('decision.reasonHint')}</span>
      </legend>
      <div class="reasons__row">
        {reasons.map(({ reason, label }) => (
          <label key={reason} class="reasons__choice">
            <input
              class="choice-cover"
              type="radio"
              name="reason"
              checked={chosen === reason}
              onChange={() => onChoose(reason)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
