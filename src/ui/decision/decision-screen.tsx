import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../engine';
import { decisionView } from '../../view';
import { useStores, useT, useUi, useView } from '../app';
import { Button, HoldToSeal, Icon } from '../parts';
import { OptionSheet } from './option-sheet';
import { Reasons } from './reasons';
import './decision.css';

/** Choose, say what you expect, give a reason, seal. No effect on a relation is shown before the seal. */
export function DecisionScreen() {
  const t = useT();
  const { game, ui } = useStores();
  const view = useView(decisionView);
  const asked = useUi(({ openOption }) => openOption);
  const [reason, setReason] = useState<string | null>(null);
  const options = view?.options ?? [];
  const open =
    options.find(({ option }) => option === asked) ?? options.find(({ available }) => available) ?? options[0];

  useEffect(() => ui.getState().settle(true), []);
  useEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const option = options[Number(event.key) - 1];
      if (option) ui.getState().open(option.option);
    };
    document.addEventListener('keydown', choose);
    return () => document.removeEventListener('keydown', choose);
  }, [view]);
  if (!view || !open) return null;

  const call = (actor: string, expected: Call): void => {
    game.getState().predict(open.option, { ...open.calls, [actor]: expected });
  };
  const seal = (): void => {
    if (!game.getState().decide(open.option, reason ?? undefined)) return;
    ui.getState().say(t('live.sealed', { label: open.label }));
    ui.getState().goTo('consequences');
  };
  return (
    <div class="decision-frame">
      <div class="decision">
        <header class="decision__head">
          <h1>{t('decision.title')}</h1>
          <Button kind="quiet" onClick={() => ui.getState().goTo('debate')}>
            <Icon name="arrow-left" />
            {t('decision.back')}
          </Button>
        </header>
        <div class="decision__options">
          {options.map((option) => (
            <section key={option.option} class={`option${option === open ? ' option--open' : ''}`}>
              <h2 class="option__head">
                <button
                  type="button"
                  class="option__button"
                  aria-expanded={option === open}
                  onClick={() => ui.getState().open(option.option)}
                >
                  <span class="option__letter" aria-hidden="true">
                    {option.letter}
                  </span>
                  <span class="option__words">
                    <span class="option__label">{option.label}</span>
                    <span class="option__about">{option.about}</span>
                    {option.failing.map((line) => (
                      <span key={line} class="option__failing">
                        {line}
                      </span>
                    ))}
                  </span>
                  <Icon name={option === open ? 'chevron-up' : 'chevron-down'} />
                </button>
              </h2>
              {option === open && <OptionSheet option={option} rows={view.rows} onCall={call} />}
            </section>
          ))}
        </div>
        <footer class="decision__foot">
          <Reasons reasons={view.reasons} chosen={reason} onChoose={setReason} />
          <div class="decision__seal">
            {open.later !== null && (
              <p class="decision__later">
                <span class="decision__diamond" aria-hidden="true" />
                {open.later}
              </p>
            )}
            <HoldToSeal
              key={open.option}
              label={t('decision.hold', { letter: open.letter })}
              confirm={t('decision.confirm', { letter: open.letter })}
              onSeal={seal}
              disabled={!open.available}
            />
          </div>
        </footer>
      </div>
    </div>
  );
}
