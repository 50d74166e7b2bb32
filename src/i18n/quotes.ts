const OUTER = /[「」“”]/g;
const INNER: Readonly<Record<string, string>> = { '「': '『', '」': '』', '“': '‘', '”': '’' };
const opens = (mark: string): boolean => mark === '「' || mark === '“';

/** Words quoted within a quotation take the inner marks: 「『見解の違い』を認める」, “the ‘two sides’ policy”. */
export function withInnerQuotes(words: string): string {
  const marks = words.match(OUTER) ?? [];
  // One quotation has nothing inside it, and marks that do not pair are not ours to mend.
  if (marks.length < 4 || marks.filter(opens).length * 2 !== marks.length) return words;
  let depth = 0;
  return words.replace(OUTER, (mark) => {
    const inside = opens(mark) ? depth++ > 0 : --depth > 0;
    return inside ? (INNER[mark] ?? mark) : mark;
  });
}
