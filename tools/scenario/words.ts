import { join } from 'node:path';
import { keepFile } from '../shared/keep-file';
import { loadCase } from '../shared/load-case';
import { plainReport } from '../shared/tables';
import { wordsPage, wordsReport } from '../words/report';
import type { PageRequest } from './handbook';

/** `words`: how much there is to read in a case; prints tables, or keeps docs/words/CASE.md in both languages. */
export function wordsOf({ named, lang, write, checkOnly }: PageRequest): number {
  const scenario = loadCase(named);
  if (!write && !checkOnly) {
    console.log(plainReport(wordsReport(scenario), lang));
    return 0;
  }
  const { page, command } = wordsPage(scenario);
  return keepFile(join('docs', 'words', `${scenario.id}.md`), page, checkOnly, command) ? 0 : 1;
}
