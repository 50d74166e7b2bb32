import type { Call } from '../../engine';
import type { PredictionModel } from '../../view';
import { useT } from '../app';
import { Flag, Icon } from '../parts';

const SIGN: Readonly<Record<Call, string>> = { up: '▲', same: '=', down: '▼' };

/** What the player expected of each relation beside what came, shown once the chain has run. */
export function Predictions({ rows }: { readonly rows: readonly PredictionModel[] }) {
  const t = useT();
  const hits = rows.filter(({ call, outcome }) => call === outcome).length;
  return (
    <section class="rail-card" aria-labelledby="your-calls">
      <h2 id="your-calls">{t('consequences.calls')}</h2>
      <p class="calls__sum">{t('consequences.hits', { hits, total: rows.length })}</p>
      <ul class="calls">
        {rows.map(({ actor, label, flag, call, outcome }) => (
          <li key={actor} class={`calls__row${call === outcome ? ' calls__row--right' : ''}`}>
            <span class="calls__flag">
              <Flag flag={flag} />
            </span>
            <span class="calls__name">{label}</span>
            <Icon
              name={call === outcome ? 'check' : 'x'}
              label={t(call === outcome ? 'consequences.right' : 'consequences.wrong')}
            />
            <span class="calls__words">
              <span>
                {t('consequences.youSaid')} <Said call={call} />
              </span>
              <span>
                {t('consequences.cameOut')} <Said call={outcome} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ call }: { readonly call: Call }) {
  const t = useT();
  return (
    <span class={`call call--${call}`}>
      <span aria-hidden="true">{SIGN[call]}</span> {t(`call.${call}`)}
    </span>
  );
}
