import { calibrationView, claimsView } from '../../view/debrief';
import { useT, useView } from '../app';
import { Calls } from './calls';
import { CallsByTie } from './calls-by-tie';
import { CallsByTurn } from './calls-by-turn';
import { Claims } from './claims';
import { PageHead } from './page';

/** What the player expected, and what advisers said would come, beside what came. */
export function ExpectedPage() {
  const t = useT();
  const view = useView(calibrationView);
  const claims = useView(claimsView);
  if (!view || !claims) return null;
  return (
    <div class="debrief-page">
      <PageHead question={t('debrief.expectedQuestion')} finding={view.finding}>
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </PageHead>
      {view.of > 0 && (
        <div class="debrief-halves">
          <CallsByTie ties={view.ties} />
          <CallsByTurn turns={view.turns} />
        </div>
      )}
      <Claims model={claims} />
      <Calls rows={view.rows} />
    </div>
  );
}
