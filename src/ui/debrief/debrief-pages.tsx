import { useEffect, useRef, useState } from 'preact/hooks';
import { debriefView } from '../../view/debrief';
import { useT, useView } from '../app';
import { CapitalsPage } from './capitals-page';
import { DecisionsPage } from './decisions-page';
import { ExpectedPage } from './expected-page';
import { HistoryPage } from './history-page';
import { KeepPage } from './keep-page';
import { OtherwisePage } from './otherwise-page';
import { Overview } from './overview';
import { PAGE_NAMES, type PageName } from './page';
import { PrintSheet } from './print-sheet';
import './debrief.css';
import './pages.css';
import './tie-chart.css';

/** One question a page, so that thirteen turns never become one endless scroll. */
const PAGES = {
  overview: Overview,
  decisions: DecisionsPage,
  expected: ExpectedPage,
  otherwise: OtherwisePage,
  capitals: CapitalsPage,
  history: HistoryPage,
  keep: KeepPage,
} as const satisfies Readonly<Record<PageName, unknown>>;
const NAMES = PAGE_NAMES;

/** Keys that move between tabs, as readers of tab lists expect. */
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => (at + NAMES.length - 1) % NAMES.length,
  ArrowRight: (at) => (at + 1) % NAMES.length,
  Home: () => 0,
  End: () => NAMES.length - 1,
};

export function DebriefPages() {
  const t = useT();
  const model = useView(debriefView);
  const [page, setPage] = useState<PageName>('overview');
  const body = useRef<HTMLDivElement>(null);
  /** Whether the page was opened from another: what was pressed is gone, and its heading takes the focus. */
  const opened = useRef(false);
  const onPaper = useAfterPaint();

  // The heading that stood here while the pages were fetched had the focus; the finding takes it over.
  useEffect(() => {
    readsFromItsHead(body.current);
  }, []);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    if (opened.current) readsFromItsHead(body.current);
    opened.current = false;
    document.getElementById(`tab-${page}`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [page]);
  if (!model) return null;

  const onKey = (event: KeyboardEvent): void => {
    const next = NAMES[MOVES[event.key]?.(NAMES.indexOf(page)) ?? -1];
    if (!next) return;
    event.preventDefault();
    setPage(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const open = (name: PageName): void => {
    opened.current = true;
    setPage(name);
  };
  const Page = PAGES[page];
  return (
    <>
      <div class="debrief-frame">
        <div class="debrief">
          <div class="tabs debrief-tabs" role="tablist" aria-label={t('debrief.pages')} onKeyDown={onKey}>
            {NAMES.map((name) => (
              <button
                key={name}
                id={`tab-${name}`}
                type="button"
                role="tab"
                aria-selected={page === name}
                aria-controls="debrief-panel"
                tabIndex={page === name ? 0 : -1}
                data-words={t(`debrief.page.${name}`)}
                onClick={() => setPage(name)}
              >
                {t(`debrief.page.${name}`)}
              </button>
            ))}
          </div>
          <div
            id="debrief-panel"
            ref={body}
            class="debrief-body"
            role="tabpanel"
            aria-labelledby={`tab-${page}`}
            tabIndex={0}
          >
            <Page model={model} onOpen={open} />
          </div>
        </div>
      </div>
      {onPaper && <PrintSheet />}
    </>
  );
}

function readsFromItsHead(body: HTMLElement | null): void {
  const heading = body?.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** False while the page is drawn for the first time: what nobody sees yet can wait until the reader has something to read. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return painted;
}
