import type { ComponentChildren } from 'preact';
import type { DebriefModel } from '../../view/debrief';

export const PAGE_NAMES = ['overview', 'decisions', 'expected', 'otherwise', 'capitals', 'history', 'keep'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface PageProps {
  readonly model: DebriefModel;
  readonly onOpen: (page: PageName) => void;
}

interface HeadProps {
  /** The question the page answers. */
  readonly question: string;
  /** The answer, as a sentence. */
  readonly finding: string;
  readonly children?: ComponentChildren;
}

/** Every page opens with its question and says what was found. */
export const PageHead = ({ question, finding, children }: HeadProps) => (
  <header class="page-head">
    <p class="page-head__question">{question}</p>
    <h1>{finding}</h1>
    {children && <div class="page-head__lede">{children}</div>}
  </header>
);
