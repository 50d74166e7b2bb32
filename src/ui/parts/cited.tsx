import type { ComponentChildren } from 'preact';

/** Longest end of a sentence that is kept whole with what follows it, in letters. */
const MOST_LETTERS = 24;

interface Props {
  readonly text: string;
  /** The number of the source, or what else must not begin a line of its own. */
  readonly children: ComponentChildren;
}

/** Words with a mark after them: the last word, or the last phrase in Japanese, takes the mark along to the next line. */
export function Cited({ text, children }: Props) {
  const from = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u200b')) + 1;
  if (text.length - from > MOST_LETTERS) {
    return (
      <>
        {text} {children}
      </>
    );
  }
  return (
    <>
      {text.slice(0, from)}
      <span class="nowrap">
        {text.slice(from)} {children}
      </span>
    </>
  );
}
