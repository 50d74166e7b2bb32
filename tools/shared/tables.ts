import type { Text } from '../../src/engine';
import type { Lang } from '../../src/i18n';

/** A report as sections of tables with their words in both languages: one model for the terminal and for a page. */
export interface Table {
  readonly head: readonly (string | Text)[];
  /** Columns that hold nothing but numbers stand to the right. */
  readonly rows: readonly (readonly (string | Text)[])[];
}
export interface Section {
  readonly title: Text;
  /** How to read it. */
  readonly note?: Text;
  readonly table?: Table;
  /** Findings, one a line. */
  readonly lines?: readonly Text[];
}
export interface Report {
  readonly title: Text;
  readonly intro: readonly Text[];
  readonly sections: readonly Section[];
}

/** The same words in every language. */
export const same = (words: string): Text => ({ en: words, ja: words });

const inLang = (text: string | Text, lang: Lang): string =>
  typeof text === 'string' ? text : (text[lang] ?? text['en'] ?? '');
const inBoth = (text: string | Text): string => {
  if (typeof text === 'string') return text;
  const en = text['en'] ?? '';
  const ja = text['ja'] ?? '';
  return en === ja || ja === '' ? en : `${en} / ${ja}`;
};

/** Columns a terminal gives to words: full-width characters take two. */
const widthOf = (words: string): number =>
  [...words].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
        ? 2
        : 1),
    0,
  );
const isNumber = (words: string): boolean => /^[−+-]?[\d.,]+/.test(words) || words === '–' || words === '';

/** Columns that hold nothing but numbers beneath their head; they stand to the right. */
const numberColumns = ([head = [], ...rows]: readonly (readonly string[])[]): readonly boolean[] =>
  head.map((_, column) => column > 0 && rows.every((row) => isNumber(row[column] ?? '')));

function plainTable({ head, rows }: Table, lang: Lang): readonly string[] {
  const lines = [head, ...rows].map((row) => row.map((cell) => inLang(cell, lang)));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const right = numberColumns(lines);
  return lines.map((line) =>
    line
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return right[column] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

export function plainReport({ title, intro, sections }: Report, lang: Lang): string {
  const indent = (line: string): string => `  ${line}`;
  return `${[
    inLang(title, lang),
    ...intro.map((one) => inLang(one, lang)),
    ...sections.flatMap(({ title, note, table, lines = [] }) => [
      '',
      inLang(title, lang),
      ...(note ? [indent(inLang(note, lang))] : []),
      ...(table ? plainTable(table, lang).map(indent) : []),
      ...lines.map((line) => indent(`· ${inLang(line, lang)}`)),
    ]),
  ].join('\n')}\n`;
}

const cellOf = (words: string): string => words.replaceAll('|', '\\|');

function pageTable({ head, rows }: Table, words: (text: string | Text) => string): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => words(cell)));
  const marks = numberColumns(lines).map((isRight) => (isRight ? '--:' : '---'));
  const [top = [], ...rest] = lines;
  return [top, marks, ...rest].map((row) => `| ${row.map(cellOf).join(' | ')} |`).join('\n');
}

/** The report as a page; without a language in both, side by side. */
export function pageReport({ title, intro, sections }: Report, lang?: Lang): string {
  const words = (text: string | Text): string => (lang ? inLang(text, lang) : inBoth(text));
  return `${[
    `# ${words(title)}`,
    ...intro.map(words),
    ...sections.flatMap(({ title, note, table, lines = [] }) => [
      `## ${words(title)}`,
      ...(note ? [words(note)] : []),
      ...(table ? [pageTable(table, words)] : []),
      ...(lines.length > 0 ? [lines.map((line) => `- ${words(line)}`).join('\n')] : []),
    ]),
  ].join('\n\n')}\n`;
}
