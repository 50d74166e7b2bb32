import type { TheoryModel } from '../../view/debrief';
import { useLang, useT } from '../app';
import { Flag, Icon } from '../parts';
import type { TheoryReplay } from './use-theories';

/** The same commands where some numbers of the model are different: where the histories part, and what ends otherwise. */
export function Theories({ replays }: { readonly replays: readonly TheoryReplay[] }) {
  const t = useT();
  const lang = useLang();
  if (replays.length === 0) return null;
  // What is true of many cards is said once, over them.
  const made = replays.flatMap(({ replay }) => (typeof replay === 'string' ? [] : [replay]));
  const parted = made.some(({ parts }) => parts !== null) ? 'debrief.partsSome' : 'debrief.partsNowhere';
  return (
    <section class="debrief-section" aria-labelledby="theories-title">
      <h2 id="theories-title">{t('debrief.theories')}</h2>
      <p class="debrief-note">
        {[t('debrief.theoriesHow'), ...(made.length < replays.length ? [] : [t(parted)])].join(
          lang === 'ja' ? '' : ' ',
        )}
      </p>
      <div class="theory-list" aria-busy={replays.some(({ replay }) => replay === 'working')}>
        {replays.map((one) => (
          <Theory key={one.theory ?? ''} one={one} />
        ))}
      </div>
    </section>
  );
}

function Theory({ one: { label, replay } }: { readonly one: TheoryReplay }) {
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
      {replay.parts && (
        <p class="theory__parts">
          <Icon name="git-branch" />
          <span>
            <strong>{t('debrief.partsHere', { date: replay.parts.date })}</strong> {replay.parts.words}
          </span>
        </p>
      )}
      {replay.ending !== null && (
        <p class="theory__parts">
          <Icon name="git-branch" />
          <strong>{t('debrief.theoryEnding', { ending: replay.ending })}</strong>
        </p>
      )}
      <MostApart replay={replay} />
      {replay.differences.length > 1 && (
        <details>
          <summary>{t('debrief.sideBySide')}</summary>
          <Differences replay={replay} />
        </details>
      )}
    </article>
  );
}

const MOST_DIFFERENCES = 6;

/** The largest difference, to be read at a glance. */
function MostApart({ replay: { until, differences } }: { readonly replay: TheoryModel }) {
  const t = useT();
  const [most] = differences;
  if (!most) {
    return (
      <p>
        {until} {t('debrief.sameNumbers')}
      </p>
    );
  }
  const { label, flag, yours, theirs } = most;
  const said = (points: number): string => t(flag === null ? 'number.plain' : 'number.signed', { points });
  return (
    <p class="theory__most">
      <span>{until}</span>
      <strong>{t('debrief.mostApart', { label, yours: said(yours), theirs: said(theirs) })}</strong>
    </p>
  );
}

function Differences({ replay: { until, differences } }: { readonly replay: TheoryModel }) {
  const t = useT();
  return (
    <table class="theory__numbers">
      <caption class="visually-hidden">{until}</caption>
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
