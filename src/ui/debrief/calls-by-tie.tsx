import { useT } from '../app';
import { Flag } from '../parts';
import type { TieCalibration } from '../../view/debrief';

/** For each relation a bar of calls that came true, with a line where always saying "same" would stand. */
export function CallsByTie({ ties }: { readonly ties: readonly TieCalibration[] }) {
  const t = useT();
  return (
    <section class="debrief-card" aria-labelledby="by-tie">
      <h2 id="by-tie">{t('debrief.byTie')}</h2>
      <ul class="score-bars">
        {ties.map(({ label, flag, hits, same, of, tooHigh, tooLow }) => (
          <li key={flag}>
            <span class="visually-hidden">
              {t('debrief.tieScore', { label, hits, of, same, high: tooHigh, low: tooLow })}
            </span>
            <span class="score-bars__name" aria-hidden="true">
              <Flag flag={flag} /> {label}
            </span>
            <span class="score-bars__track" aria-hidden="true">
              <span class="score-bars__bar" style={{ width: `${(100 * hits) / of}%` }} />
              <span class="score-bars__mark" style={{ left: `${(100 * same) / of}%` }} />
            </span>
            <span class="score-bars__number" aria-hidden="true">
              <strong>{hits}</strong> {t('debrief.countOf', { of })}
            </span>
            <span class="score-bars__lean" aria-hidden="true">
              {t('debrief.tooHighLow', { high: tooHigh, low: tooLow })}
            </span>
          </li>
        ))}
      </ul>
      <p class="debrief-note">{t('debrief.byTieHow')}</p>
    </section>
  );
}
