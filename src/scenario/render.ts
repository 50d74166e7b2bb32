import { wordsIn, type Diagnostic, type Severity } from './diagnostic';
import { SourceText } from './source-text';

const LABELS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['ERROR', 'エラー'],
  warning: ['WARN ', '警告'],
  hint: ['HINT ', 'ヒント'],
};
/** Characters that would move or hide the marks. */
// oxlint-disable-next-line no-control-regex -- they are what this looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
/** Longest stretch of a line that is shown; a longer line is cut around the marked words. */
const WIDEST = 150;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]|\ud840[\udc00-\udfff]/g;

/** Columns in a terminal: Japanese characters take two. */
export const widthOf = (words: string): number => {
  const pairs = words.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '漢');
  return pairs.length + (pairs.match(WIDE)?.length ?? 0);
};

/** One message as a person reads it: what, the line with the words marked, why, fix. */
export function renderDiagnostic(diagnostic: Diagnostic, source: SourceText, lang: string): string {
  const { code, severity, file, line, column, endColumn } = diagnostic;
  const { message, why, fix } = wordsIn(diagnostic, lang);
  const label = LABELS[severity][lang === 'ja' ? 1 : 0];
  const number = String(line);
  const gutter = ' '.repeat(number.length + 2);
  const { shown, before, marked } = excerpt(source.line(line), column, endColumn);
  return [
    `${label} ${code}  ${file}:${line}:${column}`,
    `  ${message}`,
    `${gutter}|`,
    ` ${number} | ${shown}`,
    `${gutter}| ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
    ...(why === undefined ? [] : [lang === 'ja' ? `  理由: ${why}` : `  why: ${why}`]),
    ...(fix === undefined ? [] : [lang === 'ja' ? `  直し方: ${fix}` : `  fix: ${fix}`]),
  ].join('\n');
}

export const renderDiagnostics = (diagnostics: readonly Diagnostic[], text: string, lang: string): string => {
  const source = new SourceText(text);
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, source, lang)).join('\n\n');
};

function excerpt(line: string, column: number, endColumn: number): { shown: string; before: string; marked: string } {
  // Tabs and half characters would move the marks.
  const clean = line.replace(/	/g, ' ').replace(UNPRINTABLE, '·');
  const start = Math.max(0, Math.min(column - 1 - 60, clean.length - WIDEST));
  const from = clean.length > WIDEST ? start : 0;
  const head = from > 0 ? '…' : '';
  const end = Math.min(clean.length, from + WIDEST);
  return {
    shown: head + clean.slice(from, end) + (end < clean.length ? '…' : ''),
    before: head + clean.slice(from, column - 1),
    marked: clean.slice(column - 1, Math.min(endColumn - 1, end)),
  };
}
