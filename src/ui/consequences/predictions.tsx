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
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">{t('consequences.tie')}</th>
            <th scope="col">{t('consequences.youSaid')}</th>
            <th scope="col">{t('consequences.cameOut')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, flag, call, outcome }) => (
            <tr key={label}>
              <th scope="row">
                <span class="calls__tie">
                  <Flag flag={flag} /> {label}
                </span>
              </th>
              <td>
                <Said call={call} />
              </td>
              <td>
                <Said call={outcome} />
                <Icon
                  name={call === outcome ? 'check' : 'x'}
                  label={t(call === outcome ? 'consequences.right' : 'consequences.wrong')}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
