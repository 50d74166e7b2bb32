import { GOAL_AIMS, type GoalAim } from '../../view';
import type { GoalChoice } from '../../view/debrief/models';
import { useGame, useStores, useT } from '../app';
import { Button, Dialog, Flag, Icon } from '../parts';

const MOST_GOALS = 3;
const AIM_WORDS = { better: 'goals.aimBetter', hold: 'goals.aimHold' } as const;

interface Props {
  readonly choices: readonly GoalChoice[];
  readonly onClose: () => void;
}

/** A row for each relation and measure, with what is wanted of it. Choices count at once; nothing has to be confirmed. */
export function GoalsDialog({ choices, onClose }: Props) {
  const t = useT();
  const { game } = useStores();
  const goals = useGame((state) => state.goals);
  const left = MOST_GOALS - goals.length;
  const choose = (measure: string, aim: GoalAim | null): void => {
    const others = goals.filter((goal) => goal.measure !== measure);
    game.getState().setGoals(aim === null ? others : [...others, { measure, aim }]);
  };
  return (
    <Dialog title={t('goals.title')} onClose={onClose} wide>
      <p class="goals__hint">{t('goals.hint')}</p>
      <p class="goals__left" role="status">
        {left > 0 ? t('goals.left', { left }) : t('goals.full')}
      </p>
      <div class="goals">
        {choices.map((choice) => {
          const aim = goals.find(({ measure }) => measure === choice.measure)?.aim ?? null;
          return (
            <Row
              key={choice.measure}
              choice={choice}
              aim={aim}
              full={left <= 0 && aim === null}
              onChoose={(wanted) => choose(choice.measure, wanted)}
            />
          );
        })}
      </div>
      <div class="goals__done">
        <Button kind="primary" onClick={onClose}>
          {t('goals.done')}
        </Button>
      </div>
    </Dialog>
  );
}

interface RowProps {
  readonly choice: GoalChoice;
  readonly aim: GoalAim | null;
  readonly full: boolean;
  readonly onChoose: (aim: GoalAim | null) => void;
}

function Row({ choice: { measure, label, flag, icon, points, falls }, aim, full, onChoose }: RowProps) {
  const t = useT();
  return (
    <fieldset class="goals__row">
      <legend>
        {flag !== null && <Flag flag={flag} />}
        {icon !== null && <Icon name={icon} />}
        {label} <span>{t('goals.now', { points: flag === null ? points : t('number.signed', { points }) })}</span>
      </legend>
      <div class="goals__aims">
        {[null, ...GOAL_AIMS].map((one) => (
          <label key={one ?? 'none'}>
            <input
              type="radio"
              name={`goal-${measure}`}
              checked={one === aim}
              disabled={full && one !== null}
              onChange={() => onChoose(one)}
            />
            <span>
              {one === null ? t('goals.aimNone') : t(falls && one === 'better' ? 'goals.aimLower' : AIM_WORDS[one])}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
