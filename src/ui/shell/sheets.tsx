import { useStores, useT, useUi } from '../app';
import { Dialog } from '../parts';
import { SettingsDialog } from '../settings';

const KEYS = ['options', 'play', 'close', 'help'] as const;

/** What may lie over any screen. */
export function Sheets() {
  const t = useT();
  const { ui } = useStores();
  const sheet = useUi((state) => state.sheet);
  const close = (): void => ui.getState().show(null);
  if (sheet === 'settings') return <SettingsDialog onClose={close} />;
  if (sheet !== 'keys' && sheet !== 'help') return null;
  return (
    <Dialog title={t('app.keys')} onClose={close}>
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
    </Dialog>
  );
}
