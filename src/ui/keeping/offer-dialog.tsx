import { textOf } from '../../i18n';
import type { Offer } from '../../store/types';
import { screenOf, useLang, useStores, useT } from '../app';
import { Button, Dialog } from '../parts';
import './keeping.css';

/** A game from elsewhere: what it is, and what the player wants with it. */
export function OfferDialog({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const lang = useLang();
  const { game, ui } = useStores();
  const accept = (how: 'keep' | 'watch'): void => {
    if (!game.getState().accept(how)) return;
    ui.getState().goTo(how === 'watch' ? 'history' : screenOf(game.getState().game?.reading.phase));
  };
  return (
    <Dialog title={t(`offer.${offer.kind}`)} onClose={() => game.getState().decline()}>
      <dl class="offer">
        <div>
          <dt>{t('offer.case')}</dt>
          <dd>
            <strong>{textOf(offer.title, lang)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('offer.stands')}</dt>
          <dd>
            {offer.ended
              ? t('offer.ended', { turns: offer.turn })
              : t('offer.turn', { turn: offer.turn, turns: offer.turns })}
          </dd>
        </div>
        <div>
          <dt>{t('offer.seed')}</dt>
          <dd>{offer.seed}</dd>
        </div>
        {offer.branches > 1 && (
          <div>
            <dt>{t('offer.timelines')}</dt>
            <dd>{t('number.plain', { points: offer.branches })}</dd>
          </div>
        )}
      </dl>
      {offer.replaces && <p class="keeping__hint">{t('offer.replaces')}</p>}
      <div class="offer__go">
        <Button kind="primary" onClick={() => accept('keep')}>
          {t(offer.ended ? 'offer.debrief' : 'offer.continue')}
        </Button>
        <Button kind="outline" onClick={() => accept('watch')}>
          {t('offer.watch')}
        </Button>
        <Button kind="quiet" onClick={() => game.getState().decline()}>
          {t('offer.decline')}
        </Button>
      </div>
    </Dialog>
  );
}
