/** Offers a text as a file of this name. Throws when the browser lets no file be made. */
export function saveFile(name: string, kind: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the bytes by the time the page is free again.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A name that every file system takes: the case, the seed phrase as far as it is plain, and the ending. */
export const fileNameOf = (caseId: string, seed: string, ending: string): string => {
  const plain = seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `ripples-${caseId}${plain === '' ? '' : `-${plain}`}.${ending}`;
};
