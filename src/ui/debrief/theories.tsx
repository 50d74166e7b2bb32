import type { TheoryModel } from '../../view/debrief';
import { useT } from '../app';
import { Flag, Icon } from '../parts';
import type { TheoryReplay } from './use-theories';

/** The same commands where some numbers of the model are different: where the histories part, and what ends otherwise. */
export function Theories({ replays }: { readonly replays: readonly TheoryReplay[] }) {
  const t = useT();
  if (replays.length === 0) return null;
  // What is true of every card is said once, over them.
  const partsNowhere = replays.every(({ replay }) => typeof replay !== 'string' && replay.parts === null);
  return (
    <section class="debrief-section" aria-labelledby="theories-title">
      <h2 id="theories-title">{t('debrief.theories')}</h2>
      <p class="debrief-note">
        {t('debrief.theoriesHow')} {partsNowhere && t('debrief.partsNowhere')}
      </p>
      <div class="theory-list" aria-busy={replays.some(({ replay }) => replay === 'working')}>
        {replays.map((one) => (
          <Theory key={one.theory ?? ''} one={one} short={partsNowhere} />
        ))}
      </div>
    </section>
  );
}

interface TheoryProps {
  readonly one: TheoryReplay;
  /** Without saying that every decision could be made. */
  readonly short: boolean;
}

function Theory({ one: { label, replay }, short }: TheoryProps) {
  const t = useT();
  if (typeof replay === 'string') {
    return (
      <article class="debrief-card theory">
        <h3>{label}</h3>
        <p>{replay === 'working' ? t('debrief.theoryWorking', { label }) : t('debrief.theoryFailed')}</p>
      </article>
    );
  }
  return (
    <article class="debrief-card theory">
      <h3>{replay.label}</h3>
      {replay.about !== '' && <p class="debrief-note">{replay.about}</p>}
      {replay.parts ? (
        <p class="theory__parts">
          <Icon name="git-branch" />
          <span>
            <strong>{t('debrief.partsHere', { date: replay.parts.date })}</strong> {replay.parts.words}
          </span>
        </p>
      ) : (
        !short && <p>{t('debrief.partsNever')}</p>
      )}
      {replay.ending !== null && (
        <p class="theory__parts">
          <Icon name="git-branch" />
          <strong>{t('debrief.theoryEnding', { ending: replay.ending })}</strong>
        </p>
      )}
      <Differences replay={replay} />
    </article>
  );
}

const MOST_DIFFERENCES = 6;

function Differences({ replay: { until, differences } }: { readonly replay: TheoryModel }) {
  const t = useT();
  if (differences.length === 0) {
    return (
      <p>
        {until} {t('debrief.sameNumbers')}
      </p>
    );
  }
  return (
    <table class="theory__numbers">
      <caption>{until}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('debrief.measure')}</span>
          </th>
          <th scope="col">{t('debrief.yours')}</th>
          <th scope="col">{t('debrief.there')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.slice(0, MOST_DIFFERENCES).map(({ label, flag, yours, theirs }) => (
          <tr key={label}>
            <th scope="row">
              <span class="debrief-table__tie">
                {flag !== null && <Flag flag={flag} />} {label}
              </span>
            </th>
            {[yours, theirs].map((points, column) => (
              <td key={column}>{flag === null ? points : t('number.signed', { points })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
