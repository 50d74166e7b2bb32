/** Edits between two words: insert, delete, replace, and swap of neighbours each count one. Gives up above `most`. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = before;
    before = row;
  }
  return before[b.length] ?? most + 1;
}

/** The known word nearest to a mistyped one, if one is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const most = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3;
  let best: string | null = null;
  let bestDistance = most + 1;
  for (const candidate of known) {
    const found = distance(word, candidate, most);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
