/** What the introduction explains on each screen of a first turn, in the order of reading. */
import type { Key } from '../../i18n';
import type { Screen } from '../../store/types';

export interface IntroStep {
  /** Marks what is meant: introduction.css gives it an outline. */
  readonly mark: string;
  readonly words: Extract<Key, `intro.${string}`>;
}

export const INTRODUCTION: Partial<Readonly<Record<Screen, readonly IntroStep[]>>> = {
  briefing: [
    { mark: 'memo', words: 'intro.memo' },
    { mark: 'way', words: 'intro.way' },
  ],
  map: [
    { mark: 'ties', words: 'intro.ties' },
    { mark: 'seen', words: 'intro.seen' },
  ],
  debate: [
    { mark: 'options', words: 'intro.options' },
    { mark: 'floor', words: 'intro.floor' },
  ],
  decision: [
    { mark: 'calls', words: 'intro.calls' },
    { mark: 'seal', words: 'intro.seal' },
  ],
  consequences: [
    { mark: 'chain', words: 'intro.chain' },
    { mark: 'why', words: 'intro.why' },
  ],
};

/** The hint by which the store remembers that it was seen. */
export const INTRODUCTION_SEEN = 'introduction';

const lengthOf = (screen: Screen): number => INTRODUCTION[screen]?.length ?? 0;
const SCREENS_OF_IT = (['briefing', 'map', 'debate', 'decision', 'consequences'] as const).filter(lengthOf);

/** "3 of 10": where a step of a screen stands in the whole. */
export function placeOf(screen: Screen, step: number): { readonly at: number; readonly of: number } {
  const before = SCREENS_OF_IT.slice(
    0,
    Math.max(
      0,
      SCREENS_OF_IT.findIndex((one) => one === screen),
    ),
  );
  const sum = (list: readonly Screen[]): number => list.reduce((total, one) => total + lengthOf(one), 0);
  return { at: sum(before) + step + 1, of: sum(SCREENS_OF_IT) };
}

export const isLastOfAll = (screen: Screen, step: number): boolean => {
  const { at, of } = placeOf(screen, step);
  return at === of;
};
