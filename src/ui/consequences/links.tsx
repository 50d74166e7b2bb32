import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { arriving, type Box, leaving, linkPath, type Point } from './link-path';
import type { StepModel, Tone } from '../../view';

export interface Drawn {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly tone: Tone;
  readonly queued: boolean;
}

/** The colour of a link is what its effect did on balance. */
const toneOf = (step: StepModel): Tone => {
  const sum = step.chips.reduce((total, { tone }) => total + (tone === 'up' ? 1 : tone === 'down' ? -1 : 0), 0);
  return sum > 0 ? 'up' : sum < 0 ? 'down' : 'even';
};

const boxOf = (chain: HTMLElement, id: string): Box | null => {
  const card = chain.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
  if (!card) return null;
  const outer = chain.getBoundingClientRect();
  const { left, top, width, height } = card.getBoundingClientRect();
  return { left: left - outer.left, top: top - outer.top, width, height };
};

function draw(chain: HTMLElement, steps: readonly StepModel[]): readonly Drawn[] {
  const children = new Map<string, StepModel[]>();
  for (const step of steps) {
    if (step.parent === 'earlier') continue;
    const siblings = children.get(step.parent ?? 'decision') ?? [];
    siblings.push(step);
    children.set(step.parent ?? 'decision', siblings);
  }
  return [...children].flatMap(([parent, effects]) => {
    const from = boxOf(chain, parent);
    if (!from) return [];
    return effects.flatMap((step, index) => {
      const to = boxOf(chain, step.id);
      if (!to) return [];
      return [
        {
          id: step.id,
          from: leaving(from, index, effects.length),
          to: arriving(to),
          tone: toneOf(step),
          queued: step.kind === 'queued',
        },
      ];
    });
  });
}

interface Props {
  readonly chain: RefObject<HTMLDivElement | null>;
  readonly steps: readonly StepModel[];
  readonly shown: number;
  /** Where the links run, each time they were measured. */
  readonly onDrawn: (links: readonly Drawn[]) => void;
}

/** Links from every cause to its effects, measured from the cards themselves, so that they hold at any text size. */
export function Links({ chain, steps, shown, onDrawn }: Props) {
  const [links, setLinks] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const element = chain.current;
    if (!element) return undefined;
    const measure = (): void => {
      const drawn = draw(element, steps);
      setLinks(drawn);
      onDrawn(drawn);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const card of element.querySelectorAll('[data-step]')) watch.observe(card);
    return () => watch.disconnect();
  }, [steps]);
  const order = new Map(steps.map((step, index) => [step.id, index]));
  return (
    <svg class="chain-links" aria-hidden="true">
      <defs>
        {(['up', 'down', 'even'] as const).map((tone) => (
          <marker
            key={tone}
            id={`arrow-${tone}`}
            class={`chain-arrow--${tone}`}
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="3.2"
            markerHeight="3.2"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10z" />
          </marker>
        ))}
      </defs>
      {links.map(({ id, from, to, tone, queued }) => {
        const index = order.get(id) ?? 0;
        if (index >= shown) return null;
        const state = index === shown - 1 ? ' chain-link--new' : '';
        return (
          <path
            key={id}
            class={`chain-link chain-link--${tone}${queued ? ' chain-link--queued' : ''}${state}`}
            d={linkPath(from, to)}
            pathLength={queued ? undefined : 1}
            marker-end={`url(#arrow-${tone})`}
          />
        );
      })}
    </svg>
  );
}
