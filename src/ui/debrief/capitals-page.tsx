import { useState } from 'preact/hooks';
import { type CapitalEntry, type CapitalModel, capitalsView, rangeOf } from '../../view/debrief';
import { useStores, useT, useView } from '../app';
import { Flag } from '../parts';
import { OneLine } from './one-line';
import { PageHead } from './page';

/** The same years told from each partner in turn. */
export function CapitalsPage() {
  const t = useT();
  const { ui } = useStores();
  const capitals = useView(capitalsView) ?? [];
  const [chosen, setChosen] = useState(0);
  const capital = capitals[chosen];
  if (!capital) return null;
  const choose = (place: number): void => {
    setChosen(place);
    const { title, summary } = capitals[place] ?? capital;
    ui.getState().say([title, summary].join(t('list.dot')));
  };
  return (
    <div class="debrief-page">
      <PageHead question={t('debrief.capitalsQuestion')} finding={capital.title}>
        <p>{capital.summary}</p>
      </PageHead>
      <fieldset class="capital-choice">
        <legend class="visually-hidden">{t('debrief.capitalsHow')}</legend>
        {capitals.map(({ actor, label, flag }, place) => (
          <label key={actor}>
            <input type="radio" name="capital" checked={place === chosen} onChange={() => choose(place)} />
            <span>
              <Flag flag={flag} /> {label}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="debrief-two">
        <Story capital={capital} />
        <section class="debrief-card debrief-two__aside debrief-two__aside--first" aria-labelledby="one-tie-title">
          <h2 id="one-tie-title">{t('debrief.capitalTie', { actor: capital.label })}</h2>
          <OneLine line={capital.line} range={rangeOf(capitals.map(({ line }) => line))} />
        </section>
      </div>
    </div>
  );
}

function Story({ capital }: { readonly capital: CapitalModel }) {
  return (
    <ol class="capital-story">
      {capital.entries.map((entry) => (
        <Entry key={`${capital.actor}-${entry.turn}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: CapitalEntry }) {
  const t = useT();
  return (
    <li class="capital-entry">
      <p class="capital-entry__year">{entry.year}</p>
      <div class="capital-entry__words">
        <p class="capital-entry__date capital-entry__head">
          <span>
            {entry.date}
            {t('list.dot')}
            {entry.event}
          </span>
          <span class="capital-entry__tie">{t('debrief.tieThen', { points: entry.points, by: entry.by })}</span>
        </p>
        <p class="capital-entry__tokyo">
          {entry.option === null ? t('debrief.tokyoQuiet') : t('debrief.tokyoChose', { option: entry.option })}
        </p>
        {entry.seen !== null && <blockquote>{entry.seen}</blockquote>}
        {entry.answered !== null && (
          <p>
            <span class="capital-entry__label">{t('debrief.answered')}</span> {entry.answered}
          </p>
        )}
        {entry.seen === null && entry.answered === null && entry.option !== null && (
          <p class="debrief-note">{t('debrief.noWordThere')}</p>
        )}
      </div>
    </li>
  );
}
