import { useEffect, useRef } from 'preact/hooks';
import type { SeaModel } from './sea-model';

interface Handle {
  update(model: SeaModel): void;
  destroy(): void;
}

interface Props {
  readonly model: SeaModel;
  readonly still: boolean;
  /** The sea has been drawn, or cannot be; the words stand either way. */
  readonly onDrawn: () => void;
}

/** The canvas beneath the map's words. It comes after them; without it the page's own sea and the cords below remain. */
export function Sea({ model, still, onDrawn }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle | null>(null);
  const latest = useRef(model);
  latest.current = model;
  const drawn = useRef(onDrawn);
  drawn.current = onDrawn;

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let gone = false;
    const mount = async (): Promise<void> => {
      const { mountMap } = await import('../../scenes');
      if (gone) return;
      handle.current = mountMap(element, { model: latest.current, still, onDrawn: () => drawn.current() });
    };
    mount().catch(() => drawn.current());
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
    };
  }, [still]);
  useEffect(() => handle.current?.update(model), [model]);
  return <div ref={host} class="map-canvas" aria-hidden="true" />;
}
