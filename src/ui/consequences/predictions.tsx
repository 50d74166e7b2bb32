import type { Call } from '../../engine';
import type { PredictionModel } from '../../view';
import { useT } from '../app';
import { Flag, Icon, type IconName, VisuallyHidden } from '../parts';

/** The same signs as on the decision, so that a reader knows them again. */
const SIGN: Readonly<Record<Call, IconName>> = { up: 'trending-up', same: 'minus', down: 'trending-down' };

/** What the player expected of each relation beside what came, shown once the chain has run. */
export function Predictions({ rows }: { readonly rows: readonly PredictionModel[] }) {
  const t = useT();
  const hits = rows.filter(({ call, outcome }) => call === outcome).length;
  return (
    <section class="rail-card" aria-labelledby="your-calls">
      <h2 id="your-calls">{t('consequences.calls')}</h2>
      <p class="outcomes__sum">{t('consequences.hits', { hits, total: rows.length })}</p>
      <p class="outcomes__heads" aria-hidden="true">
        <span>{t('consequences.youSaid')}</span>
        <span>{t('consequences.cameOut')}</span>
      </p>
      <ul class="outcomes">
        {rows.map(({ actor, label, flag, call, outcome }) => (
          <li key={actor} class={`outcome${call === outcome ? ' outcome--right' : ''}`}>
            <Flag flag={flag} />
            <span class="outcome__name">{label}</span>
            <Said call={call} lead={t('consequences.youSaid')} />
            <Said call={outcome} lead={t('consequences.cameOut')} />
            <Icon
              name={call === outcome ? 'check' : 'x'}
              label={t(call === outcome ? 'consequences.right' : 'consequences.wrong')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ call, lead }: { readonly call: Call; readonly lead: string }) {
  const t = useT();
  return (
    <span class={`said said--${call}`}>
      <Icon name={SIGN[call]} />
      <VisuallyHidden>
        {lead} {t(`call.${call}`)}
      </VisuallyHidden>
    </span>
  );
}
