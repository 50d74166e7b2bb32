import { readFileSync, statSync } from 'node:fs';
import type { Scenario } from '../../src/engine';
import type { Lang } from '../../src/i18n';
import {
  LIMITS,
  loadScenario,
  patchHits,
  renderDiagnostics,
  unreadableFile,
  wordsIn,
  type Diagnostic,
} from '../../src/scenario';

interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly scenario: Scenario | null;
}

function checkFile(file: string): CheckedFile {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    // A file far over the limit is not read at all; a little over is, so that the usual message is given.
    if (size > 4 * LIMITS.bytes)
      return { file, text: '', scenario: null, diagnostics: [unreadableFile(file, 'too-large')] };
    bytes = readFileSync(file);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? 'EIO';
    return { file, text: '', scenario: null, diagnostics: [unreadableFile(file, code === 'ENOENT' ? 'absent' : code)] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, ...loadScenario(text, file) };
  } catch (problem) {
    if (problem instanceof TypeError)
      return { file, text: '', scenario: null, diagnostics: [unreadableFile(file, 'not-utf8')] };
    throw problem;
  }
}

const plain = (diagnostic: Diagnostic, lang: Lang): Record<string, unknown> => {
  const { file, line, column, endColumn, code, severity, confidence } = diagnostic;
  return { file, line, column, endColumn, code, severity, confidence, ...wordsIn(diagnostic, lang) };
};

function summary(checked: readonly CheckedFile[], lang: Lang): string {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: string): number => all.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  if (lang === 'ja') return `${checked.length} ファイル: エラー ${errors}、警告 ${warnings}、ヒント ${hints}`;
  const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${many(checked.length, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(hints, 'hint')}`;
}

/** What each theory's patch met: a path that reads well may still be another number than the author has in mind. */
const theoryLines = ({ file, scenario }: CheckedFile): readonly string[] =>
  (scenario ? patchHits(scenario) : []).map(
    ({ theory, path, written, value, line }) => `${file}:${line ?? '?'}  ${theory}: ${path} ${written} → ${value}`,
  );

/** `check`: says what is wrong in scenario files. 0 when they are valid; `strict` counts warnings too. */
export function checkFiles(
  files: readonly string[],
  { lang, json, strict }: { readonly lang: Lang; readonly json: boolean; readonly strict: boolean },
): number {
  const checked = files.map(checkFile);
  if (json) {
    const diagnostics = checked.flatMap((file) => file.diagnostics.map((one) => plain(one, lang)));
    console.log(JSON.stringify({ files, diagnostics }, null, 2));
  } else {
    for (const file of checked) {
      if (file.diagnostics.length > 0) console.log(`${renderDiagnostics(file.diagnostics, file.text, lang)}\n`);
      for (const line of theoryLines(file)) console.log(line);
    }
    console.log(summary(checked, lang));
  }
  const counts = strict ? ['error', 'warning'] : ['error'];
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => counts.includes(severity))) ? 1 : 0;
}
