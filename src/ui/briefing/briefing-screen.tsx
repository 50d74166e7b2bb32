import { useEffect, useState } from 'preact/hooks';
import { type BriefingView, briefingView, type PlaceModel, type Segment } from '../../view';
import { useStores, useT, useView } from '../app';
import { Button, Dialog, Icon } from '../parts';
import { GoalsPanel } from './goals-panel';
import { stillOf } from './stills';
import './briefing.css';

/** A memo, a picture of the place, one way on. No effects are promised here. */
export function BriefingScreen() {
  const t = useT();
  const { ui } = useStores();
  const view = useView(briefingView);
  const [term, setTerm] = useState<Segment | null>(null);
  useEffect(() => ui.getState().settle(true), []);
  if (!view) return null;
  const still = stillOf(view.still);
  return (
    <div class="briefing">
      <article class="memo">
        <div class="memo__scroll">
          <p class="memo__kicker">
            {t('briefing.memo')} <span>{view.span}</span>
            {view.theory !== null && <span class="memo__world">{t('world.played', { theory: view.theory })}</span>}
          </p>
          <h1 class="memo__title">{view.title}</h1>
          {view.text.map((segments, index) => (
            <p key={index} class="memo__text">
              {segments.map((segment, place) => (
                <Words key={place} segment={segment} onTerm={setTerm} />
              ))}
            </p>
          ))}
          {view.since.length > 0 && <Lines title={t('briefing.since')} icon="clock" lines={view.since} />}
          {view.options.length > 0 && <Options options={view.options} ties={view.ties} />}
          <GoalsPanel />
          {view.sources.length > 0 && (
            <details class="memo__sources">
              <summary>{t('briefing.sources')}</summary>
              <ul>
                {view.sources.map((source) => (
                  <li key={source.title}>
                    {source.title} — {source.publisher}, {source.date}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div class="memo__actions">
          {view.quiet ? (
            <Button kind="primary" class="memo__go" onClick={() => ui.getState().goTo('consequences')}>
              {t('map.toConsequences')}
              <Icon name="arrow-right" />
            </Button>
          ) : (
            <>
              <Button kind="primary" class="memo__go" onClick={() => ui.getState().goTo('map')}>
                {t('briefing.toMap')}
                <Icon name="arrow-right" />
              </Button>
              <Button kind="quiet" onClick={() => ui.getState().goTo('debate')}>
                {t('briefing.hear')}
              </Button>
            </>
          )}
        </div>
      </article>
      <figure class="briefing__place">
        <picture>
          <source media="(max-width: 960px)" srcset={still.phone} />
          <img src={still.wide} alt="" />
        </picture>
        {view.place && <PlaceCaption place={view.place} />}
      </figure>
      {term?.term !== undefined && (
        <Dialog title={t('briefing.term')} onClose={() => setTerm(null)}>
          <p class="term-name">{term.text}</p>
          {term.note !== undefined && <p class="term-note">{meaningIn(term.note)}</p>}
        </Dialog>
      )}
    </div>
  );
}

/** What stands behind the name and its dash. */
const meaningIn = (entry: string): string => entry.replace(/^[^—]*—+\s*/, '');

function Words({ segment, onTerm }: { readonly segment: Segment; readonly onTerm: (segment: Segment) => void }) {
  if (segment.term !== undefined && segment.note !== undefined) {
    const open = (): void => onTerm(segment);
    // Not a <button>: that is a box, and a long name would leave a hole in the line before it.
    return (
      <span
        role="button"
        tabIndex={0}
        class="term"
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        {segment.text}
      </span>
    );
  }
  if (segment.ruby !== undefined) {
    return (
      <ruby>
        {segment.text}
        <rt>{segment.ruby}</rt>
      </ruby>
    );
  }
  return segment.emphasis ? <strong>{segment.text}</strong> : <>{segment.text}</>;
}

interface LinesProps {
  readonly title: string;
  readonly icon: string;
  readonly lines: readonly string[];
}
function Lines({ title, icon, lines }: LinesProps) {
  return (
    <section class="memo__lines">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What could be done, before anybody speaks for it: the reader may wonder before the advisers begin. */
function Options({ options, ties }: Pick<BriefingView, 'options' | 'ties'>) {
  const t = useT();
  return (
    <section class="memo__lines">
      <h2>
        <Icon name="scale" />
        {t('briefing.table')}
      </h2>
      <ul class="memo__options">
        {options.map(({ letter, label, chamber }) => (
          <li key={letter}>
            <span class="memo__letter" aria-hidden="true">
              {letter}
            </span>
            <span class="memo__option">
              <span>{label}</span>
              {chamber && <span class="memo__chamber">{t('briefing.chamber')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {ties !== null && <p class="memo__ties">{ties}</p>}
    </section>
  );
}

/** Every claimant's name, equal in size, in alphabetical order of the romanised ones. */
function PlaceCaption({ place }: { readonly place: PlaceModel }) {
  return (
    <figcaption class="place-caption">
      {place.names.map((name) => (
        <span key={name.romanised} class="place-caption__name">
          <span class="place-caption__romanised">{name.romanised}</span> <span lang={name.lang}>{name.text}</span>
        </span>
      ))}
      <span class="place-caption__status">{place.status}</span>
    </figcaption>
  );
}
