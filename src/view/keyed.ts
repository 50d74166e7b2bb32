/** A whole number from 0 to 2³²−1 that depends on the words alone (FNV-1a with a final mix): the same on every machine. */
export function keyed(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\u0000')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
