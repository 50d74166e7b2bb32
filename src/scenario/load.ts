import type { Scenario } from '../engine';
import { assemble, type Draft } from './assemble';
import { ShapeChecker, type Reference } from './check-shape';
import { error, type Diagnostic, type Finding } from './diagnostic';
import { LANGUAGE } from './language';
import { LIMITS } from './limits';
import { lint } from './lint';
import { checkFlags, checkRebuttals, checkReferences, checkTags, checkTwice, NameTable } from './names';
import { prescan } from './prescan';
import { readYaml, type Node } from './read-yaml';
import { silence } from './silence';
import { SourceText } from './source-text';

export interface Loaded {
  /** Null when there is an error. */
  readonly scenario: Scenario | null;
  /** In file order, errors and advice alike. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a scenario file. Levels stop at errors (characters, shape, names), so that one slip gives one message;
 * the last level, sense, reports all it finds.
 */
export function loadScenario(text: string, file: string): Loaded {
  const source = new SourceText(text);
  const { scenario, findings } = check(source, file);
  const diagnostics = findings.map((finding) => place(finding, source, file));
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  return { scenario, diagnostics };
}

interface Checked {
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
}
const isError = ({ severity }: Finding): boolean => severity === 'error';
const failed = (findings: readonly Finding[]): Checked => ({ scenario: null, findings });

function check(source: SourceText, file: string): Checked {
  const { text } = source;
  const early = prescan(text);
  if (early.some(isError)) return failed(early);
  const { root, findings } = readYaml(text);
  if (findings.length > 0) return failed(findings);
  if (root?.kind !== 'map') return failed([noScenario(text)]);

  const checker = new ShapeChecker(text, languagesOf(root));
  const draft: Draft | undefined = checker.value(LANGUAGE, root, '', { start: root.start, end: root.start + 1 });
  if (!draft || checker.findings.some(isError)) return failed(checker.findings);

  const named = checkNames(checker, draft);
  if (named.some(isError)) return failed([...named]);

  const lines = Object.fromEntries([...checker.spots].map(([path, { key }]) => [path, source.lineOf(key.start)]));
  const scenario = assemble(draft, lines);
  const sense = lint({
    scenario,
    text,
    file,
    spots: checker.spots,
    references: checker.references,
    declared: checker.declared,
  });
  const heard = silence([...checker.findings, ...named, ...sense], draft.ignore ?? {}, source);
  return { scenario: heard.some(isError) ? null : scenario, findings: heard.slice(0, LIMITS.messages) };
}

function checkNames({ references, declared }: ShapeChecker, draft: Draft): readonly Finding[] {
  const strands = draft.strands?.map(({ id }) => id) ?? ['security', 'economy', 'people'];
  const tags = new Set(references.filter(isOptionTag).map(({ name }) => name));
  const flags = new Set(references.filter(isSet).map(({ name }) => name));
  const table = new NameTable(declared, strands, tags, flags);
  return [
    ...checkReferences(references, table),
    ...checkTwice(declared),
    ...checkRebuttals(references, declared),
    ...checkTags(references, declared),
    ...checkFlags(references, flags),
  ];
}
const isOptionTag = ({ kind, path }: Reference): boolean => kind === 'tag' && /\.options\.[^.]+\.tags\.\d+$/.test(path);
const isSet = ({ kind, path }: Reference): boolean => kind === 'flag' && /\.set\.\d+$/.test(path);

/** Languages must be known before the first text is read. */
function languagesOf(root: Node): readonly string[] {
  const entry = root.kind === 'map' ? root.entries.find(({ name }) => name === 'languages') : undefined;
  const items = entry?.value?.kind === 'list' ? entry.value.items : [];
  const found = items.flatMap((item) => (item.kind === 'word' ? [item.value.trim()] : []));
  return found.length > 0 ? found.slice(0, 8) : ['en', 'ja'];
}

const noScenario = (text: string): Finding =>
  error(
    'S011',
    { start: 0, end: Math.min(1, text.length) },
    {
      message: 'This file holds no scenario.',
      why: 'A scenario begins with settings such as "format: 1" and "id: my-case".',
      fix: 'start from scenarios/tiny.yaml',
    },
    {
      message: 'このファイルにはシナリオがありません。',
      why: 'シナリオは「format: 1」「id: my-case」のような設定で始まります。',
      fix: 'scenarios/tiny.yaml を写して始めてください',
    },
  );

function place(finding: Finding, source: SourceText, file: string): Diagnostic {
  const { start, end, en, ja, code, severity, confidence } = finding;
  const { line, column } = source.placeOf(Math.min(start, source.text.length));
  const last = source.line(line).length + 1;
  const endColumn = Math.max(column + 1, Math.min(column + (end - start), last));
  return { file, line, column, endColumn, code, severity, confidence, ...en, ja };
}
