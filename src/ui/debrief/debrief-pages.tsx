import { useState } from 'preact/hooks';
import { useT } from '../app';
import type { DebriefModel } from '../../view';
import { type Actions, Overview } from './overview';
import { HistoryPanel, SourcesPanel, TimelinePanel } from './panels';
import './debrief.css';
import './tie-chart.css';

const TABS = ['overview', 'timeline', 'history', 'sources'] as const;
type Tab = (typeof TABS)[number];

/** Left and right move between tabs, as readers of tab lists expect. */
const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function DebriefPages({ model, actions }: { readonly model: DebriefModel; readonly actions: Actions }) {
  const t = useT();
  // An invented case has no history to compare with, and one without documents no list of them.
  const tabs = TABS.filter((name) =>
    name === 'history' ? model.history.length > 0 : name !== 'sources' || model.sources.length > 0,
  );
  const [tab, setTab] = useState<Tab>('overview');
  const onKey = (event: KeyboardEvent): void => {
    const step = STEP[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="debrief-frame">
      <div class="debrief">
        <div class="debrief-tabs" role="tablist" aria-label={t('debrief.title')} onKeyDown={onKey}>
          {tabs.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls="debrief-panel"
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {t(`debrief.tab.${name}`)}
            </button>
          ))}
        </div>
        <div id="debrief-panel" class="debrief-body" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          {tab === 'overview' && <Overview model={model} actions={actions} />}
          {tab === 'timeline' && <TimelinePanel model={model} />}
          {tab === 'history' && <HistoryPanel model={model} />}
          {tab === 'sources' && <SourcesPanel model={model} />}
        </div>
      </div>
    </div>
  );
}
