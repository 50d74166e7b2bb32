import { t as say } from '../../i18n';
import { useGame, useLang, useStores, useT, useUi } from '../app';
import { Button } from '../parts';

/** What went wrong, or was refused, in words; gone when the player has read it. */
export function Notices() {
  const t = useT();
  const lang = useLang();
  const { game, ui } = useStores();
  const ofGame = useGame(({ notice }) => notice);
  const ofUi = useUi(({ notice }) => notice);
  const refusal = useGame(({ lastRefusal }) => lastRefusal);
  const notice = ofGame ?? ofUi;
  const words = notice ? say(lang, notice.key, notice.params ?? {}) : refusal ? t(`refusal.${refusal.code}`) : null;
  // The dialog about files lies over this place and says it itself.
  const saidThere = useUi(({ sheet }) => sheet === 'keeping');
  if (words === null || saidThere) return null;
  const dismiss = (): void => {
    game.getState().dismissNotice();
    game.getState().dismissRefusal();
    ui.getState().dismissNotice();
  };
  return (
    <div class="notice" role="alert">
      <p>{words}</p>
      <Button kind="outline" onClick={dismiss}>
        {t('app.close')}
      </Button>
    </div>
  );
}
