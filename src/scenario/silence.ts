import { hint, type Finding } from './diagnostic';
import type { SourceText } from './source-text';

/** `# ok D011: reason` at the end of a line or on the line above. Without a reason it silences nothing. */
const OK = /#\s*ok\s+([A-Z]\d{3})\s*(?:[:：]\s*(\S.*))?$/;

/** Leaves out advice that the author has answered. Errors cannot be silenced: the file would still not load. */
export function silence(
  findings: readonly Finding[],
  ignore: Readonly<Record<string, string>>,
  source: SourceText,
): readonly Finding[] {
  const answered = new Set<string>();
  const heard: Finding[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const words = source.line(line);
    const found = words.includes('#') ? OK.exec(words) : null;
    if (!found) continue;
    const [, code = '', reason] = found;
    if (reason) {
      answered.add(`${code} ${line}`);
      if (words.trimStart().startsWith('#')) answered.add(`${code} ${line + 1}`);
    } else {
      const start = source.lineStart(line) + found.index;
      heard.push(
        hint(
          'X001',
          { start, end: start + found[0].length },
          { message: `"ok ${code}" silences nothing without a reason.`, fix: `write "# ok ${code}: " and the reason` },
          {
            message: `理由がないと「ok ${code}」は働きません。`,
            fix: `「# ok ${code}: 」に続けて理由を書いてください`,
          },
        ),
      );
    }
  }
  const isAnswered = ({ code, severity, start }: Finding): boolean =>
    severity !== 'error' && (Object.hasOwn(ignore, code) || answered.has(`${code} ${source.lineOf(start)}`));
  return [...heard, ...findings.filter((finding) => !isAnswered(finding))];
}
