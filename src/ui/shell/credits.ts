/** One row of `assets/CREDITS.md`: what a folder of pictures, letters or shapes was made from. */
export interface Credit {
  readonly folder: string;
  readonly from: string;
  readonly licence: string;
  readonly done: string;
}

const COLUMNS = 5;

/** The rows of the table in the file of credits, without its head. Marks of code are left out. */
export function creditsIn(markdown: string): readonly Credit[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const cells = line.split('|').slice(1, -1);
      if (cells.length !== COLUMNS) return [];
      const [folder = '', made = '', version = '', licence = '', done = ''] = cells.map((cell) =>
        cell.replaceAll('`', '').trim(),
      );
      return [{ folder, from: version === '' ? made : `${made} · ${version}`, licence, done }];
    });
}
