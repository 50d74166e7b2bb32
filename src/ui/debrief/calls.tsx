import type { Call } from '../../engine';
import { useT } from '../app';
import { Flag, Icon, VisuallyHidden } from '../parts';
import type { CallRow } from '../../view/debrief';

const SIGN: Readonly<Record<Call, string>> = { up: '▲', same: '=', down: '▼' };

/** Every prediction against its outcome, a row a turn. */
export function Calls({ rows }: { readonly rows: readonly CallRow[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  const turns = [...new Set(rows.map(({ turn }) => turn))];
  const ties = [...new Map(rows.map((row) => [row.flag, row])).values()];
  return (
    <section class="debrief-card debrief-section" aria-labelledby="calls-title">
      <h2 id="calls-title">{t('debrief.allCalls')}</h2>
      <table class="debrief-calls">
        <thead>
          <tr>
            <td />
            {ties.map(({ flag, label }) => (
              <th key={flag} scope="col">
                <Flag flag={flag} />
                <VisuallyHidden>{label}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn}>
              <th scope="row">{rows.find((row) => row.turn === turn)?.date}</th>
              {ties.map(({ flag }) => {
                const row = rows.find((one) => one.turn === turn && one.flag === flag);
                return <td key={flag}>{row && <Called row={row} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="debrief-calls__key">{t('debrief.callsKey')}</p>
    </section>
  );
}

function Called({ row }: { readonly row: CallRow }) {
  const t = useT();
  const right = row.call === row.outcome;
  const words = t('debrief.calledName', { call: t(`call.${row.call}`), outcome: t(`call.${row.outcome}`) });
  return (
    <span class={`called${right ? ' called--right' : ''}`} title={words}>
      <span class="visually-hidden">{words}</span>
      <span aria-hidden="true" class="called__signs">
        {SIGN[row.call]}
        {right ? <Icon name="check" /> : <span class="called__outcome">{SIGN[row.outcome]}</span>}
      </span>
    </span>
  );
}
