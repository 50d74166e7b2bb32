/**
 * `npm run scenario -- check FILE… [--json] [--lang ja] [--strict]`
 * `npm run scenario -- docs [--check]` writes the schema and the reference page from the language table.
 * Exit code 0: valid. 1: problems. 2: our fault, or a command that cannot be understood.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../src/engine';
import {
  jsonSchemaText,
  LIMITS,
  loadScenario,
  patchHits,
  referenceText,
  renderDiagnostics,
  unreadableFile,
  wordsIn,
  type Diagnostic,
} from '../src/scenario';
import { parseArguments, runTool, UsageError } from './shared/command-line';
import { keepFile } from './shared/keep-file';

const USAGE = `npm run scenario -- check FILE… [--json] [--lang en|ja] [--strict]
npm run scenario -- docs [--check]

  check     reads scenario files and says what is wrong, where and how to mend it
  --json    one JSON object instead of words
  --lang    language of the messages
  --strict  warnings count as problems too

  docs      writes scenarios/schema/scenario-1.json and docs/scenario-reference.md
  --check   writes nothing; says whether they are up to date`;

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

const plain = (diagnostic: Diagnostic, lang: string): Record<string, unknown> => {
  const { file, line, column, endColumn, code, severity, confidence } = diagnostic;
  return { file, line, column, endColumn, code, severity, confidence, ...wordsIn(diagnostic, lang) };
};

function summary(checked: readonly CheckedFile[], lang: string): string {
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

/** Files made from the language table. */
const MADE: readonly (readonly [string, () => string])[] = [
  [join('scenarios', 'schema', 'scenario-1.json'), jsonSchemaText],
  [join('docs', 'scenario-reference.md'), referenceText],
];
const docs = (checkOnly: boolean): number =>
  MADE.map(([file, text]) => keepFile(file, text(), checkOnly, 'npm run scenario -- docs')).every(Boolean) ? 0 : 1;

runTool(USAGE, (argv) => {
  const { words, options } = parseArguments(argv, { json: 'flag', strict: 'flag', lang: 'value', check: 'flag' });
  const [command, ...files] = words;
  if (command === 'docs' && files.length === 0) return docs(options.check === true);
  if (command !== 'check') throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do.');
  if (files.length === 0) throw new UsageError('Name at least one file.');
  const lang = options.lang ?? 'en';
  if (lang !== 'en' && lang !== 'ja') throw new UsageError(`Messages come in en and ja, not in "${lang}".`);

  const checked = files.map(checkFile);
  if (options.json) {
    const diagnostics = checked.flatMap((file) => file.diagnostics.map((one) => plain(one, lang)));
    console.log(JSON.stringify({ files, diagnostics }, null, 2));
  } else {
    for (const file of checked) {
      if (file.diagnostics.length > 0) console.log(`${renderDiagnostics(file.diagnostics, file.text, lang)}\n`);
      for (const line of theoryLines(file)) console.log(line);
    }
    console.log(summary(checked, lang));
  }
  const counts = options.strict ? ['error', 'warning'] : ['error'];
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => counts.includes(severity))) ? 1 : 0;
});
