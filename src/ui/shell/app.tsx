import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FIRST_BRANCH, type Screen } from '../../store/types';
import { useDocumentTitle, useGame, useLook, useT, useUi } from '../app';
import { BriefingScreen } from '../briefing';
import { CasesScreen } from '../cases';
import { ConsequencesScreen } from '../consequences';
import { DebateScreen } from '../debate';
import { DebriefScreen } from '../debrief';
import { DecisionScreen } from '../decision';
import { HistoryScreen } from '../history';
import { useLink } from '../keeping';
import { MapScreen } from '../map';
import { LiveRegion } from '../parts';
import { Sounds } from '../sound';
import { TitleScreen } from '../title';
import { Introduction } from './introduction';
import { Notices } from './notices';
import { Sheets } from './sheets';
import { TopBar } from './top-bar';
import { useFetchAhead } from './use-fetch-ahead';
import { useKeys } from './use-keys';

const SCREENS: Readonly<Record<Screen, (props: object) => preact.JSX.Element | null>> = {
  title: TitleScreen,
  cases: CasesScreen,
  briefing: BriefingScreen,
  map: MapScreen,
  debate: DebateScreen,
  decision: DecisionScreen,
  consequences: ConsequencesScreen,
  debrief: DebriefScreen,
  history: HistoryScreen,
};

/** Screens that stay as they are when the game on the table becomes another. */
const OF_NO_TURN: ReadonlySet<Screen> = new Set(['title', 'cases', 'history']);

/** The frame: which screen, the bar above it, what lies over it. The root tells tests and styles where the player is. */
export function App({ root }: { readonly root: HTMLElement }) {
  const t = useT();
  const screen = useUi((state) => state.screen);
  const settled = useUi((state) => state.settled);
  const said = useUi((state) => state.said);
  const turn = useGame(({ game }) => game?.reading.turn ?? 0);
  const loading = useGame((state) => state.loading);
  const branch = useGame((state) => state.branch);
  const seed = useGame(({ game }) => game?.log.header.seed ?? '');
  useLook();
  useKeys();
  useLink();
  useFetchAhead();
  useDocumentTitle(screen === 'title' ? null : screen === 'cases' ? t('cases.title') : t(`step.${screen}`));

  useLayoutEffect(() => {
    root.dataset['screen'] = screen;
    root.dataset['turn'] = String(turn);
    root.dataset['settled'] = String(settled && !loading);
    // Only a game that left its first line says which one it is.
    if (branch === null || branch === FIRST_BRANCH) delete root.dataset['branch'];
    else root.dataset['branch'] = branch;
  }, [root, screen, turn, settled, loading, branch]);

  const main = useRef<HTMLElement>(null);
  const shown = useRef<Screen>(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    // The new screen's heading takes the focus, so that its name is spoken and Tab goes on from its top.
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [screen]);

  const Shown = SCREENS[screen];
  return (
    <>
      <a class="skip-link" href="#main">
        {t('app.skip')}
      </a>
      {screen !== 'title' && <TopBar />}
      <Introduction />
      <Notices />
      <main id="main" ref={main} class={`screen screen--${screen}`} tabIndex={-1}>
        <Shown key={OF_NO_TURN.has(screen) ? screen : `${screen}-${turn}-${branch}-${seed}`} />
      </main>
      <Sounds />
      <Sheets />
      <LiveRegion>{said}</LiveRegion>
    </>
  );
}
