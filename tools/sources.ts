/** `npm run sources -- CASE` writes docs/sources/CASE.md: what in a case rests on which document, and what on judgement. */
import { join } from 'node:path';
import { sourcesPage } from './shared/sources-page';
import { keepFile } from './shared/keep-file';
import { parseArguments, runTool, UsageError } from './shared/command-line';
import { loadCase } from './shared/load-case';

const USAGE = `npm run sources -- CASE… [--check]

  CASE     the name of a case, or the path of its file
  --check  writes nothing; says whether docs/sources/CASE.md is up to date`;

runTool(USAGE, (argv) => {
  const { words, options } = parseArguments(argv, { check: 'flag' });
  if (words.length === 0) throw new UsageError('Name a case.');
  const kept = words.map((named) => {
    const scenario = loadCase(named);
    const file = join('docs', 'sources', `${scenario.id}.md`);
    return keepFile(file, sourcesPage(scenario), options.check === true, `npm run sources -- ${named}`);
  });
  return kept.every(Boolean) ? 0 : 1;
});
