import { useEffect, useState } from 'preact/hooks';
import { screenOf, useGame, useStores, useT } from '../app';
import { BranchList } from '../keeping/branch-list';
import { useBranches } from '../keeping/use-branches';
import { Button, Icon } from '../parts';
import { Alone } from './alone';
import { ComparePanel } from './compare-panel';
import { TurnsPanel } from './turns-panel';
import '../keeping/keeping.css';
import './history.css';

const TABS = ['turns', 'compare', 'timelines'] as const;
type Tab = (typeof TABS)[number];
/** Left and right move between tabs, as readers of tab lists expect. */
const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The game so far, to be looked at again and left at any turn. */
export function HistoryScreen() {
  const t = useT();
  const { game, ui } = useStores();
  const guest = useGame((state) => state.guest);
  const { branches, say } = useBranches();
  const [tab, setTab] = useState<Tab>('turns');
  useEffect(() => ui.getState().settle(true), []);
  const goBack = (): void => ui.getState().goTo(screenOf(game.getState().game?.reading.phase));
  const onKey = (event: KeyboardEvent): void => {
    const step = STEP[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (!next) return;
    setTab(next);
    document.getElementById(`history-tab-${next}`)?.focus();
  };
  const toTurns = (): void => {
    setTab('turns');
    document.getElementById('history-tab-turns')?.focus();
  };
  const tabs = TABS.map((name) => ({
    name,
    words: name === 'timelines' ? t('history.tab.timelines', { count: branches.length }) : t(`history.tab.${name}`),
  }));
  const here = branches.find(({ onTable }) => onTable);
  const left = branches.find(({ id }) => id === here?.from?.branch);
  return (
    <div class="history-frame">
      <div class="past">
        <h1 class="visually-hidden">{t('history.title')}</h1>
        <div class="past__bar">
          <div class="tabs" role="tablist" aria-label={t('history.title')} onKeyDown={onKey}>
            {tabs.map(({ name, words }) => (
              <button
                key={name}
                id={`history-tab-${name}`}
                type="button"
                role="tab"
                aria-selected={tab === name}
                aria-controls="history-panel"
                tabIndex={tab === name ? 0 : -1}
                data-words={words}
                onClick={() => setTab(name)}
              >
                {words}
              </button>
            ))}
          </div>
          <div class="past__go">
            <Button kind="quiet" onClick={() => ui.getState().show('keeping')}>
              <Icon name="share-2" />
              {t('keeping.title')}
            </Button>
            <Button kind="outline" onClick={goBack}>
              {t(guest ? 'history.playFrom' : 'history.back')}
            </Button>
          </div>
        </div>
        {guest && <p class="past__note">{t('history.watching')}</p>}
        {!guest && tab === 'turns' && left && here?.from && say && (
          <p class="past__note">
            <Icon name="git-branch" />
            {t('branch.whereYouAre', { name: left.words, date: say.shortDate(here.from.turn) })}
          </p>
        )}
        <div id="history-panel" class="past__body" role="tabpanel" aria-labelledby={`history-tab-${tab}`} tabIndex={0}>
          {tab === 'turns' && <TurnsPanel />}
          {tab === 'compare' && <ComparePanel onTurns={toTurns} />}
          {tab === 'timelines' && (
            <>
              <section class="past-card past-timelines" aria-label={t('keeping.timelines')}>
                <BranchList />
              </section>
              {branches.length === 1 && <Alone onTurns={toTurns} />}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
