import type { Screen } from '../../store/types';
import { topBarView } from '../../view';
import wordmark from '../../../assets/brand/wordmark.svg';
import { useStores, useT, useUi, useView } from '../app';
import { useHasPast } from '../history';
import { Icon } from '../parts';
import { LanguageSwitch } from './language-switch';

const STEPS = ['briefing', 'debate', 'decision', 'consequences'] as const;
/** Screens where the country's measures are what matters; elsewhere the steps of the turn stand in their place. */
const WITH_MEASURES: ReadonlySet<Screen> = new Set(['briefing', 'map']);

const STEPS_AT: ReadonlySet<Screen> = new Set(['debate', 'decision', 'consequences']);
/** Name of the game, where we are, and either the measures or the steps of the turn. */
export function TopBar() {
  const t = useT();
  const { ui } = useStores();
  const screen = useUi((state) => state.screen);
  const model = useView(topBarView);
  const hasPast = useHasPast();
  const whole = screen === 'debrief' || screen === 'history' ? screen : null;
  return (
    <header class="top-bar">
      <button
        type="button"
        class="top-bar__home"
        aria-label={t('debrief.toTitle')}
        onClick={() => ui.getState().goTo('title')}
      >
        <img src={wordmark} alt="" width={52} height={26} />
      </button>
      <p class="top-bar__where">
        {model && screen !== 'cases' ? (
          <>
            {screen !== 'map' && (
              <span class="top-bar__event">{whole ? t(`step.${whole}`) : (model.event ?? model.title)}</span>
            )}
            <span class="top-bar__date">{whole ? model.title : model.line}</span>
          </>
        ) : (
          <span class="top-bar__event" lang="en">
            Ripples
          </span>
        )}
      </p>
      {model && WITH_MEASURES.has(screen) && (
        <ul class="measures" aria-label={t('bar.measures')}>
          {model.measures.map((measure) => (
            <li key={measure.meter} class="measure" title={measure.about ?? undefined}>
              <Icon name={measure.icon} />
              <span class="measure__label">{measure.label}</span>
              <strong class="measure__points">{measure.points}</strong>
            </li>
          ))}
        </ul>
      )}
      {model && STEPS_AT.has(screen) && <Steps screen={screen} />}
      <div class="top-bar__tools">
        {hasPast && screen !== 'cases' && screen !== 'history' && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('history.link')}
            title={t('history.link')}
            onClick={() => ui.getState().goTo('history')}
          >
            <Icon name="history" />
          </button>
        )}
        <LanguageSwitch />
        <button
          type="button"
          class="icon-button top-bar__help"
          aria-label={t('app.help')}
          onClick={() => ui.getState().show('help')}
        >
          <Icon name="help-circle" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('app.settings')}
          onClick={() => ui.getState().show('settings')}
        >
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}

function Steps({ screen }: { readonly screen: Screen }) {
  const t = useT();
  const at = STEPS.findIndex((step) => step === screen);
  return (
    <ol class="steps" aria-label={t('app.steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          class={`step${index === at ? ' step--now' : index < at ? ' step--done' : ''}`}
          aria-current={index === at ? 'step' : undefined}
        >
          {index < at && <Icon name="check" label={t('app.stepDone')} />}
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
