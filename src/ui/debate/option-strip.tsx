import { useEffect, useRef } from 'preact/hooks';
import type { DebateOption } from '../../view';
import { useT } from '../app';

interface Props {
  readonly options: readonly DebateOption[];
  readonly open: string;
  readonly onOpen: (option: string) => void;
}

/** The options across the top. An option that cannot be chosen now stays readable and says what stands in its way. */
export function OptionStrip({ options, open, onOpen }: Props) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const strip = list.current;
    const card = strip?.querySelector<HTMLElement>('[aria-pressed="true"]')?.parentElement;
    // On a phone the strip scrolls sideways; only the strip may move, never the page.
    if (strip && card) strip.scrollLeft = card.offsetLeft - (strip.clientWidth - card.offsetWidth) / 2;
  }, [open]);
  return (
    <ul ref={list} class={`debate-options debate-options--${options.length}`} aria-label={t('debate.options')}>
      {options.map((one) => (
        <li key={one.option}>
          <button
            type="button"
            class={`debate-option${one.available ? '' : ' debate-option--closed'}`}
            aria-pressed={one.option === open}
            onClick={() => onOpen(one.option)}
          >
            <span class="debate-option__letter" aria-hidden="true">
              {one.letter}
            </span>
            <span class="debate-option__words">
              <span class="debate-option__label">{one.label}</span>
              {one.available ? (
                <span class="debate-option__about">{one.about}</span>
              ) : (
                <span class="debate-option__failing">
                  {t('debate.closed', { why: one.failing.join(t('list.comma')) })}
                </span>
              )}
            </span>
            <Standing option={one} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where the option stands in the chamber: its support, and the line it must reach. */
function Standing({ option }: { readonly option: DebateOption }) {
  const t = useT();
  const { support, needed, carries } = option.floor;
  if (!option.available || needed === null) return null;
  return (
    <span class={`debate-standing${carries ? ' debate-standing--carries' : ''}`}>
      <span class="debate-standing__number">{t('debate.standing', { support, needed })}</span>
      <span class="debate-standing__track" aria-hidden="true">
        <span class="debate-standing__fill" style={{ width: `${support}%` }} />
        <span class="debate-standing__line" style={{ left: `${needed}%` }} />
      </span>
    </span>
  );
}
