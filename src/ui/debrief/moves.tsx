import { useT } from '../app';
import { Flag, VisuallyHidden } from '../parts';
import type { DecisionModel } from '../../view/debrief';

/** What each tie did in a turn: a flag and a number; the name is there for those who cannot see the flag. */
export function Moves({ moves }: { readonly moves: DecisionModel['moves'] }) {
  const t = useT();
  return (
    <ul class="moves" aria-label={t('debrief.movesName')}>
      {moves.map(({ label, flag, by }) => (
        <li key={flag} class={by === 0 ? 'moves__still' : undefined} title={label}>
          <Flag flag={flag} />
          <VisuallyHidden>{label} </VisuallyHidden>
          {t('number.change', { by })}
        </li>
      ))}
    </ul>
  );
}
