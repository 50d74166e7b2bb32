import { useT } from '../app';
import { Flag, VisuallyHidden } from '../parts';
import type { Dumbbell, RelationModel } from '../../view';

interface Props {
  readonly relations: readonly RelationModel[];
  readonly home: readonly Dumbbell[];
  readonly onWhy: (meter: string) => void;
}

/** Where every tie stood and stands: the headline on its own line, its strands beneath it. */
export function Relations({ relations, onWhy }: Omit<Props, 'home'>) {
  const t = useT();
  return (
    <section class="rail-card" aria-labelledby="relations-so-far">
      <h2 id="relations-so-far" class="visually-hidden">
        {t('consequences.relations')}
      </h2>
      <p class="relations__heads" aria-hidden="true">
        {relations[0]?.strands.map(({ meter, label }) => (
          <span key={meter}>{label}</span>
        ))}
      </p>
      <ul class="relations">
        {relations.map((tie) => (
          <li key={tie.meter} class="relation">
            <span class="relation__flag">
              <Flag flag={tie.flag} />
            </span>
            <Row bell={tie} onWhy={onWhy} />
            <Scale bell={tie} low={-100} />
            <ul class="relation__strands">
              {tie.strands.map((strand) => (
                <li key={strand.meter}>
                  <span class="visually-hidden">{strand.label}</span>
                  <Amount bell={strand} name={`${tie.label} · ${strand.label}`} onWhy={onWhy} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The measures at home, from 0 to 100. */
export function Home({ home, onWhy }: Omit<Props, 'relations'>) {
  const t = useT();
  return (
    <section class="rail-card" aria-labelledby="at-home">
      <h2 id="at-home">{t('consequences.home')}</h2>
      <ul class="home-meters">
        {home.map((meter) => (
          <li key={meter.meter}>
            <Row bell={meter} onWhy={onWhy} />
            <Scale bell={meter} low={0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly bell: Dumbbell;
  readonly onWhy: (meter: string) => void;
}

function Row({ bell, onWhy }: RowProps) {
  const t = useT();
  return (
    <div class="relation__row">
      <span class="relation__name">{bell.label}</span>
      <button type="button" class="relation__values" onClick={() => onWhy(bell.meter)}>
        <VisuallyHidden>{bell.label} </VisuallyHidden>
        <span class="relation__from">{t(signed(bell), { points: bell.from })}</span>
        <span aria-hidden="true"> → </span>
        <strong>{t(signed(bell), { points: bell.to })}</strong>
        <VisuallyHidden>{t('consequences.why')}</VisuallyHidden>
      </button>
    </div>
  );
}

/** Ties carry a sign; measures at home run from 0 to 100 and carry none. */
const signed = (bell: Dumbbell): 'number.signed' | 'number.plain' =>
  'flag' in bell ? 'number.signed' : 'number.plain';

/** The change of one strand as a button, quiet when it did not move. */
function Amount({ bell, name, onWhy }: RowProps & { readonly name: string }) {
  const t = useT();
  const by = bell.to - bell.from;
  if (by === 0) return <span class="relation__still">{t('number.signed', { points: bell.to })}</span>;
  return (
    <button
      type="button"
      class={`relation__amount relation__amount--${by > 0 ? 'up' : 'down'}`}
      onClick={() => onWhy(bell.meter)}
    >
      <VisuallyHidden>{name} </VisuallyHidden>
      {t('number.signed', { points: bell.to })} <span class="relation__by">{t('number.change', { by })}</span>
      <VisuallyHidden>{t('consequences.why')}</VisuallyHidden>
    </button>
  );
}

/** A hollow dot where it stood, a solid one where it stands, on the scale of the meter. */
function Scale({ bell, low }: { readonly bell: Dumbbell; readonly low: number }) {
  const at = (points: number): string => `${((points - low) / (100 - low)) * 100}%`;
  const left = Math.min(bell.from, bell.to);
  return (
    <span class="dumbbell" aria-hidden="true">
      {low < 0 && <span class="dumbbell__zero" style={{ left: at(0) }} />}
      <span
        class="dumbbell__way"
        style={{ left: at(left), width: `${(Math.abs(bell.to - bell.from) / (100 - low)) * 100}%` }}
      />
      <span class="dumbbell__from" style={{ left: at(bell.from) }} />
      {bell.from !== bell.to && (
        <span
          class={`dumbbell__to dumbbell__to--${bell.to > bell.from === bell.betterLow ? 'down' : 'up'}`}
          style={{ left: at(bell.to) }}
        />
      )}
    </span>
  );
}
