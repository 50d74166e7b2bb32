import { useEffect, useRef } from 'preact/hooks';
import wordmark from '../../../assets/brand/wordmark.svg';
import sealGi from '../../../assets/seals/seal-gi.webp';
import { monthIn, monthOf, textOf } from '../../i18n';
import { screenOf, useCases, useGame, useLang, useStill, useStores, useT, whenIdle } from '../app';
import { Button } from '../parts';
import { LanguageSwitch } from '../shell/language-switch';
import './title.css';

/** The first page: words at once, water and cords after. */
export function TitleScreen() {
  const t = useT();
  const { ui } = useStores();
  useEffect(() => ui.getState().settle(true), []);
  return (
    <div class="title">
      <Water />
      <div class="title__words">
        <h1 class="title__name">
          <img class="title__mark" src={wordmark} alt="波紋" width={290} height={146} />
          <img class="title__seal" src={sealGi} alt="" width={58} height={58} />
          <span class="title__latin" lang="en">
            Ripples
          </span>
        </h1>
        <p class="title__line">
          <span>{t('app.tagline')}</span> <span>{t('title.about')}</span>
        </p>
        <Actions />
      </div>
      <footer class="title__foot">
        <LanguageSwitch />
        <Button kind="quiet" onClick={() => ui.getState().show('settings')}>
          {t('app.settings')}
        </Button>
        <Button kind="quiet" onClick={() => ui.getState().show('keeping')}>
          {t('keeping.title')}
        </Button>
        <Button kind="quiet" onClick={() => ui.getState().show('help')}>
          {t('app.help')}
        </Button>
        <p class="title__note">{t('title.fiction')}</p>
      </footer>
    </div>
  );
}

function Actions() {
  const t = useT();
  const lang = useLang();
  const cases = useCases();
  const { game, ui } = useStores();
  const saved = useGame((state) => state.saved);
  // A game that is only looked at is not the one that would be continued.
  const onTable = useGame(({ game: snapshot, guest }) => (guest ? null : snapshot));
  const savedCase = cases.find(({ id }) => id === saved?.caseId);

  const goOn = async (): Promise<void> => {
    if (!(await game.getState().continueGame())) return;
    ui.getState().goTo(screenOf(game.getState().game?.reading.phase));
  };
  return (
    <div class="title__actions">
      {saved && savedCase && (
        <Button kind="primary" class="title__action" onClick={() => void goOn()}>
          <span>{t('title.continue')}</span>
          <span class="title__saved">
            {onTable
              ? t('title.savedTurn', { title: textOf(savedCase.title, lang), turn: onTable.reading.turn })
              : t('title.savedCase', {
                  title: textOf(savedCase.title, lang),
                  date: monthIn(lang, monthOf(savedCase.startDate)),
                })}
          </span>
        </Button>
      )}
      <Button kind={saved ? 'outline' : 'primary'} class="title__action" onClick={() => ui.getState().goTo('cases')}>
        {t('title.new')}
      </Button>
    </div>
  );
}

/** The moving water is fetched once the words can be used; without it the drawn rings stay. */
function Water() {
  const host = useRef<HTMLDivElement>(null);
  const still = useStill();
  useEffect(() => {
    let gone = false;
    let letGo: (() => void) | null = null;
    const begin = async (): Promise<void> => {
      const { mountTitleWater } = await import('../../scenes');
      if (gone || !host.current) return;
      const scene = mountTitleWater(host.current, { model: { cords: [] }, still });
      letGo = () => scene.destroy();
    };
    const takeBack = whenIdle(begin); // if it fails, the page is whole without it
    return () => {
      gone = true;
      takeBack();
      letGo?.();
    };
  }, [still]);
  return (
    <div class="title__water" aria-hidden="true">
      <div class="title__canvas" ref={host} />
    </div>
  );
}
