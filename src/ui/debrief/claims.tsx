import { useT } from '../app';
import { Icon, Portrait } from '../parts';
import type { AdviserClaims, ClaimModel, ClaimsModel } from '../../view/debrief';

/** What advisers said the enacted options would do, adviser by adviser, beside what this model made of it. */
export function Claims({ model }: { readonly model: ClaimsModel }) {
  const t = useT();
  return (
    <section class="debrief-section" aria-labelledby="claims-title">
      <h2 id="claims-title">{t('debrief.claimsTitle')}</h2>
      {model.of === 0 ? (
        <p class="debrief-note">{t('debrief.claimsNone')}</p>
      ) : (
        <>
          <p class="debrief-section__finding">{t('debrief.claimsFinding', { held: model.held, of: model.of })}</p>
          <p class="debrief-note">{t('debrief.claimsHow')}</p>
          <ul class="claim-advisers">
            {model.advisers.map((adviser) => (
              <Adviser key={adviser.name} adviser={adviser} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Adviser({ adviser }: { readonly adviser: AdviserClaims }) {
  const t = useT();
  return (
    <li class="debrief-card claim-adviser">
      <details class="plain">
        <summary>
          <Portrait portrait={adviser.portrait} side="for" size="small" />
          <span class="claim-adviser__who">
            <strong>{adviser.name}</strong>
            <span>{adviser.post}</span>
            <span class="claim-adviser__count">
              {t('debrief.claimsOf', { held: adviser.held, of: adviser.claims.length })}
            </span>
          </span>
          <Icon name="chevron-down" />
        </summary>
        <ul class="claim-list">
          {adviser.claims.map((claim) => (
            <Claim key={`${claim.option}${claim.said}${claim.date}`} claim={claim} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Claim({ claim }: { readonly claim: ClaimModel }) {
  const t = useT();
  return (
    <li class={claim.held ? 'claim claim--held' : 'claim'}>
      <Icon name={claim.held ? 'check' : 'x'} />
      <div>
        <p class="claim__where">
          {claim.date}
          {t('list.dot')}
          {claim.option}
        </p>
        <p>
          <strong>{claim.said}</strong>
          {t('list.dot')}
          {t(claim.held ? 'debrief.claimHeld' : 'debrief.claimFailed')}
          {t('list.dot')}
          {t('debrief.claimCame', { came: claim.came })}
        </p>
        <q>{claim.argument}</q>
      </div>
    </li>
  );
}
