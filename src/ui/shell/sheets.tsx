import { lazily, useGame, useStores, useT, useUi } from '../app';
import { KeepingDialog, OfferDialog } from '../keeping';
import { Button, Dialog, Icon } from '../parts';
import { SettingsDialog } from '../settings';

const CreditsDialog = lazily(() => import('./credits-dialog').then((part) => part.CreditsDialog));

const KEYS = ['options', 'play', 'close', 'help'] as const;

/** What may lie over any screen. */
export function Sheets() {
  const t = useT();
  const { ui } = useStores();
  const sheet = useUi((state) => state.sheet);
  const offer = useGame((state) => state.offer);
  const close = (): void => ui.getState().show(null);
  // What comes from outside asks first.
  if (offer) return <OfferDialog offer={offer} />;
  if (sheet === 'keeping') return <KeepingDialog onClose={close} />;
  if (sheet === 'settings') return <SettingsDialog onClose={close} />;
  if (sheet === 'credits') return <CreditsDialog onClose={close} />;
  if (sheet !== 'keys' && sheet !== 'help') return null;
  return (
    <Dialog title={t('intro.help')} onClose={close}>
      <dl class="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Button
        kind="outline"
        class="keys__intro"
        onClick={() => {
          ui.getState().introduce(0);
          close();
        }}
      >
        <Icon name="lightbulb" />
        {t('intro.again')}
      </Button>
      <p class="keys__note">{t('intro.againHint')}</p>
      <Button kind="quiet" class="keys__credits" onClick={() => ui.getState().show('credits')}>
        {t('title.credits')}
      </Button>
    </Dialog>
  );
}
