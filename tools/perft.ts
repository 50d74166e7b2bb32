/** `npm run perft -- CASE --depth N --seed S` counts every legal way to play: a changed permission changes the count, a changed effect the digest. */
import { divide, perft, start, MOST_SEED, type Perft } from '../src/engine';
import { parseArguments, runTool, UsageError } from './shared/command-line';
import { compileCase, loadCase } from './shared/load-case';
import { commandWords } from './shared/words';

const USAGE = `npm run perft -- CASE --depth N [--seed PHRASE] [--theory T] [--divide] [--json]

  --depth   how many commands deep
  --divide  the same count after each first command, to find where two versions part`;
const DEEPEST = 400;

const words = ({ paths, distinct, digest }: Perft): string => `${paths} paths, ${distinct} states, digest ${digest}`;

runTool(USAGE, (argv) => {
  const { words: named, options } = parseArguments(argv, {
    depth: 'value',
    seed: 'value',
    theory: 'value',
    divide: 'flag',
    json: 'flag',
  });
  const [name, ...more] = named;
  if (name === undefined || more.length > 0) throw new UsageError('Name one case.');
  const depth = Number(options.depth ?? Number.NaN);
  if (!/^\d+$/.test(options.depth ?? '') || depth < 1 || depth > DEEPEST) {
    throw new UsageError(`"--depth" needs a whole number from 1 to ${DEEPEST}.`);
  }
  const seed = options.seed ?? 'hello';
  if (seed.length < 1 || seed.length > MOST_SEED)
    throw new UsageError(`A seed is a phrase of 1 to ${MOST_SEED} characters.`);

  const program = compileCase(loadCase(name), options.theory);
  const position = start(program, seed);
  const total = perft(program, position, depth);
  const parts = options.divide ? divide(program, position, depth) : [];
  if (options.json) {
    console.log(
      JSON.stringify(
        { case: program.scenario.id, seed, depth, ...total, ...(options.divide ? { divide: parts } : {}) },
        null,
        2,
      ),
    );
    return 0;
  }
  for (const { command, found } of parts) console.log(`${commandWords(command)}: ${words(found)}`);
  console.log(`depth ${depth}: ${words(total)}`);
  return 0;
});
