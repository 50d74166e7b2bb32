import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels of the reader's letter size, 16 unless enlarged. */
  readonly letter: number;
}

/** The size of an element and of the letters in it, kept up to date. Null until it is on the page. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = (): void => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const { clientWidth: width, clientHeight: height } = watched;
      setSize((before) =>
        before && before.width === width && before.height === height && before.letter === letter
          ? before
          : { width, height, letter },
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(watched);
    // A new letter size changes the root's attribute before it changes any size here.
    const letters = new MutationObserver(measure);
    letters.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] });
    return () => {
      watch.disconnect();
      letters.disconnect();
    };
  }, []);
  return size;
}
