import { goalsView } from '../../view/debrief';
import { useGame, useLang, useT } from '../app';
import { Flag, Icon } from '../parts';

/** Goals of the first briefing, met or missed, with the numbers. */
export function GoalsCard() {
  const t = useT();
  const lang = useLang();
  const snapshot = useGame(({ game }) => game);
  const goals = useGame((state) => state.goals);
  if (!snapshot) return null;
  const lines = goalsView(snapshot, goals, lang);
  return (
    <section class="debrief-card" aria-labelledby="goals-title">
      <h2 id="goals-title">{t('debrief.goals')}</h2>
      {lines.length === 0 ? (
        <p class="debrief-note">{t('debrief.goalsNone')}</p>
      ) : (
        <>
          <ul class="goal-lines">
            {lines.map(({ words, flag, change, met }) => (
              <li key={words} class={met ? 'goal-line goal-line--met' : 'goal-line'}>
                <Icon name={met ? 'check' : 'minus'} />
                <span class="goal-line__words">
                  {flag !== null && <Flag flag={flag} />}
                  {words}
                </span>
                <span class="goal-line__result">
                  <strong>{t(met ? 'debrief.goalMet' : 'debrief.goalMissed')}</strong> {change}
                </span>
              </li>
            ))}
          </ul>
          <p class="debrief-note">{t('debrief.goalsRule')}</p>
        </>
      )}
    </section>
  );
}
