import { useT } from '../app';
import type { BlocModel, FloorModel } from '../../view';

/** Support in the chamber against the line the option must reach, and every bloc from where it stood to where it stands. */
export function Chamber({ floor }: { readonly floor: FloorModel }) {
  const t = useT();
  const { support, before, needed, carries, blocs } = floor;
  return (
    // On a low page it scrolls, and the keyboard must reach what is below.
    <section class="chamber" aria-labelledby="chamber" tabIndex={0}>
      <header class="floor__head">
        <h2 id="chamber">{t('chamber.title')}</h2>
        <span class={`chamber__verdict${carries ? ' chamber__verdict--carries' : ''}`}>
          {t(needed === null ? 'chamber.noneNeeded' : carries ? 'chamber.carries' : 'chamber.short', {
            short: (needed ?? 0) - support,
          })}
        </span>
      </header>
      <p class="chamber__support">
        <span class="chamber__number">{support}</span>
        <span class="chamber__words">
          {needed === null ? t('chamber.support') : t('chamber.supportNeeded', { needed })}
          {before !== support && <span class="chamber__before">{t('chamber.before', { before })}</span>}
        </span>
      </p>
      <Bar from={before} to={support} line={needed} strong />
      <ul class="chamber__blocs">
        {blocs.map((bloc) => (
          <Bloc key={bloc.bloc} bloc={bloc} />
        ))}
      </ul>
      <p class="chamber__middle">{t('chamber.middle')}</p>
    </section>
  );
}

/** From here on a bloc is for what is asked of it. */
const MIDDLE = 50;

function Bloc({ bloc }: { readonly bloc: BlocModel }) {
  const t = useT();
  const moved = bloc.before !== bloc.support;
  const [was, is] = [bloc.before >= MIDDLE, bloc.support >= MIDDLE];
  return (
    <li class={`bloc${moved ? ' bloc--moved' : ''}`}>
      <span class="bloc__name">
        {bloc.label} <span class="bloc__weight">{t('bloc.weight', { weight: bloc.weight })}</span>
        {was !== is && (
          <span class={`bloc__turn bloc__turn--${is ? 'over' : 'away'}`}>
            {t(is ? 'chamber.cameOver' : 'chamber.turnedAway')}
          </span>
        )}
      </span>
      <span class="bloc__numbers">
        {moved && <span class="bloc__before">{bloc.before} → </span>}
        <strong>{bloc.support}</strong>
      </span>
      <Bar from={bloc.before} to={bloc.support} line={MIDDLE} />
      {moved && bloc.why.length > 0 && (
        <span class="bloc__why">
          {bloc.why.map(({ words, by }) => `${words} ${t('number.change', { by })}`).join(t('list.dot'))}
        </span>
      )}
    </li>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly line: number | null;
  readonly strong?: boolean;
}

/** From a hollow dot (before) to a solid one (now) on a scale of 0 to 100; the words beside it say the same. */
function Bar({ from, to, line, strong = false }: BarProps) {
  const low = Math.min(from, to);
  return (
    <span class={`support-bar${strong ? ' support-bar--strong' : ''}`} aria-hidden="true">
      <span class="support-bar__fill" style={{ width: `${to}%` }} />
      <span
        class={`support-bar__move support-bar__move--${to < from ? 'down' : 'up'}`}
        style={{ left: `${low}%`, width: `${Math.abs(to - from)}%` }}
      />
      {line !== null && <span class="support-bar__line" style={{ left: `${line}%` }} />}
    </span>
  );
}
