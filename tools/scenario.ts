/**
 * `npm run scenario -- check FILE… [--json] [--lang ja] [--strict]`
 * `npm run scenario -- docs [--check]` writes the schema and the reference page from the language table.
 * `npm run scenario -- sample FILE` plays a case many times and prints what happens.
 * Exit code 0: valid. 1: problems. 2: our fault, or a command that cannot be understood.
 */
import { join } from 'node:path';
import { jsonSchemaText, referenceText } from '../src/scenario';
import { checkFiles } from './scenario/check';
import { handbookOf } from './scenario/handbook';
import { sampleCase } from './scenario/sample';
import { wordsOf } from './scenario/words';
import { parseArguments, runTool, UsageError } from './shared/command-line';
import { keepFile } from './shared/keep-file';

const USAGE = `npm run scenario -- check FILE… [--json] [--lang en|ja] [--strict]
npm run scenario -- docs [--check]
npm run scenario -- sample FILE [--plays N] [--seed S] [--theory T] [--lang en|ja] [--json] [--write]
npm run scenario -- handbook FILE [--lang en|ja] [--write] [--check]
npm run scenario -- words FILE [--lang en|ja] [--write] [--check]

  check     reads scenario files and says what is wrong, where and how to mend it
  --json    one JSON object instead of words
  --lang    language of the messages
  --strict  warnings count as problems too

  docs      writes scenarios/schema/scenario-1.json and docs/scenario-reference.md
  --check   writes nothing; says whether they are up to date

  sample    plays a case many times with each strategy and counts what happens (docs/analysis.md)
  --plays   games of each strategy (500)
  --seed    phrase the luck comes from (sample)
  --theory  plays under a theory of the case
  --write   writes docs/sampling/CASE.md instead, in both languages

  handbook  tells the whole model of a case in words, every number with its grade and sources
  --write   writes docs/handbook/CASE.md and CASE.ja.md instead (--check: says whether they are up to date)

  words     counts what there is to read, and how long it takes
  --write   writes docs/words/CASE.md instead, in both languages`;

/** Files made from the language table. */
const MADE: readonly (readonly [string, () => string])[] = [
  [join('scenarios', 'schema', 'scenario-1.json'), jsonSchemaText],
  [join('docs', 'scenario-reference.md'), referenceText],
];
const docs = (checkOnly: boolean): number =>
  MADE.map(([file, text]) => keepFile(file, text(), checkOnly, 'npm run scenario -- docs')).every(Boolean) ? 0 : 1;

runTool(USAGE, (argv) => {
  const { words, options } = parseArguments(argv, {
    json: 'flag',
    strict: 'flag',
    lang: 'value',
    check: 'flag',
    plays: 'value',
    seed: 'value',
    theory: 'value',
    write: 'flag',
  });
  const [command, ...files] = words;
  if (command === 'docs' && files.length === 0) return docs(options.check === true);
  const lang = options.lang ?? 'en';
  if (lang !== 'en' && lang !== 'ja') throw new UsageError(`Messages come in en and ja, not in "${lang}".`);
  const json = options.json === true;
  const [named, ...more] = files;
  switch (command) {
    case 'check':
      if (named === undefined) throw new UsageError('Name at least one file.');
      return checkFiles(files, { lang, json, strict: options.strict === true });
    case 'sample': {
      if (named === undefined || more.length > 0) throw new UsageError('Name one case.');
      const { plays, seed, theory } = options;
      return sampleCase({ named, plays, seed, theory, lang, json, write: options.write === true });
    }
    case 'handbook':
      if (named === undefined || more.length > 0) throw new UsageError('Name one case.');
      return handbookOf({ named, lang, write: options.write === true, checkOnly: options.check === true });
    case 'words':
      if (named === undefined || more.length > 0) throw new UsageError('Name one case.');
      return wordsOf({ named, lang, write: options.write === true, checkOnly: options.check === true });
    default:
      throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do.');
  }
});
