import { useState } from 'preact/hooks';
import { goalChoices, goalsView } from '../../view/debrief/goals';
import { useGame, useLang, useT } from '../app';
import { Button, Icon } from '../parts';
import { GoalsDialog } from './goals-dialog';
import './goals.css';

/** What the player would call a good outcome, asked once before the first decision. It may be passed over. */
export function GoalsPanel() {
  const t = useT();
  const lang = useLang();
  const snapshot = useGame(({ game }) => game);
  const goals = useGame((state) => state.goals);
  const [open, setOpen] = useState(false);
  if (!snapshot || snapshot.reading.turn !== 1 || snapshot.reading.phase !== 'debate') return null;
  const lines = goalsView(snapshot, goals, lang);
  return (
    <section class="goals-panel" aria-labelledby="goals-panel-title">
      <h2 id="goals-panel-title">
        <Icon name="target" />
        {t('goals.title')}
      </h2>
      {lines.length === 0 ? (
        <p>{t('goals.hint')}</p>
      ) : (
        <ul aria-label={t('goals.yours')}>
          {lines.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Button kind="outline" onClick={() => setOpen(true)}>
        {t(lines.length === 0 ? 'goals.set' : 'goals.change')}
      </Button>
      {open && <GoalsDialog choices={goalChoices(snapshot, lang)} onClose={() => setOpen(false)} />}
    </section>
  );
}
