/** How much room words take, near enough to keep boxes apart before they are on the page; always a little too much. */
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const CYRILLIC = /[\u0400-\u04ff]/u;
const SHARE = { full: 1.02, cyrillic: 0.6, latin: 0.54, bold: 1.05 } as const;

/** Pixels that a line of words is wide at a letter size. */
export function widthOf(words: string, size: number, bold = false): number {
  let letters = 0;
  for (const letter of words)
    letters += FULL.test(letter) ? SHARE.full : CYRILLIC.test(letter) ? SHARE.cyrillic : SHARE.latin;
  return Math.ceil(letters * size * (bold ? SHARE.bold : 1));
}
