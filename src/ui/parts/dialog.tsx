import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../app';
import { Icon } from './icon';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly wide?: boolean;
}

/** A native modal: focus stays inside, Esc closes, and focus goes back to what opened it. */
export function Dialog({ title, children, onClose, wide = false }: Props) {
  const t = useT();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const body = useScrolledByKeys();
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === element.current) element.current?.close();
  };
  return (
    <dialog
      ref={element}
      class={`dialog${wide ? ' dialog--wide' : ''}`}
      aria-label={title}
      onClose={onClose}
      onClick={closeOnBackdrop}
    >
      <div class="dialog__sheet">
        <header class="dialog__head">
          <h2 class="dialog__title">{title}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={t('app.close')}
            onClick={() => element.current?.close()}
          >
            <Icon name="x" />
          </button>
        </header>
        <div ref={body} class="dialog__body">
          {children}
        </div>
      </div>
    </dialog>
  );
}

/** What does not fit scrolls, and then the keyboard must reach it, though nothing in it can be pressed. */
function useScrolledByKeys() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = element.current;
    if (!body) return undefined;
    const watch = new ResizeObserver(() => {
      if (body.scrollHeight > body.clientHeight) body.tabIndex = 0;
      else body.removeAttribute('tabindex');
    });
    watch.observe(body);
    return () => watch.disconnect();
  }, []);
  return element;
}
