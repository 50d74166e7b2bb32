import { useEffect, useRef } from 'preact/hooks';
import type { Drawn } from './links';
import { linkPath, type Point } from './link-path';

interface Model {
  readonly seal: Point;
  readonly rings: readonly { readonly radius: number; readonly state: 'done' | 'playing' | 'queued' }[];
  readonly pulse: { readonly id: string; readonly path: string } | null;
}
interface Handle {
  update(model: Model): void;
  destroy(): void;
}

interface Props {
  readonly links: readonly Drawn[];
  /** The step that came last; the pulse travels to it. */
  readonly current: string | null;
  readonly still: boolean;
}

/** Rings and the travelling pulse beneath the cards. Without a canvas the page's own background stands for the water. */
export function Water({ links, current, still }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle | null>(null);
  const latest = useRef<Model | null>(null);
  const model = host.current ? modelOf(host.current, links, current) : null;
  latest.current = model;

  useEffect(() => {
    const element = host.current;
    // In one column there are no rings to draw: the chain runs down the page.
    if (!element || element.clientWidth === 0) return undefined;
    let gone = false;
    const mount = async (): Promise<void> => {
      const { mountConsequences } = await import('../../scenes');
      if (gone) return;
      const first = latest.current ?? modelOf(element, links, current);
      handle.current = mountConsequences(element, { model: first, still });
    };
    // Without the scenes the page's own background is the water.
    mount().catch(() => undefined);
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
    };
  }, []);
  useEffect(() => {
    if (model) handle.current?.update(model);
  }, [links, current]);
  return <div ref={host} class="chain-water" aria-hidden="true" />;
}

/** The chain scrolls and the water does not: links are moved by how far the chain stands from the water's corner. */
function modelOf(host: HTMLElement, links: readonly Drawn[], current: string | null): Model {
  const corner = host.getBoundingClientRect();
  const page = host.parentElement;
  const chain = page?.querySelector('.chain')?.getBoundingClientRect() ?? corner;
  const seal = page?.querySelector('[data-step="decision"]')?.getBoundingClientRect();
  const moved = ({ x, y }: Point): Point => ({ x: x + chain.left - corner.left, y: y + chain.top - corner.top });
  const centre = seal
    ? { x: seal.left + seal.width / 2 - corner.left, y: seal.top + seal.height / 2 - corner.top }
    : { x: 110, y: corner.height / 2 };
  const link = links.find(({ id }) => id === current);
  const columns = [...(page?.querySelectorAll('.chain-column') ?? [])];
  return {
    seal: centre,
    rings: columns.map((column) => {
      const { right } = column.getBoundingClientRect();
      const state = column.querySelector('.chain-band__state--playing')
        ? 'playing'
        : column.querySelector('.chain-band__state--done')
          ? 'done'
          : 'queued';
      return { radius: Math.max(40, right - 28 - corner.left - centre.x), state };
    }),
    pulse: link ? { id: link.id, path: linkPath(moved(link.from), moved(link.to)) } : null,
  };
}
