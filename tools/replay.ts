/** `npm run replay -- FILE…` plays recorded games again and says where the rules now lead elsewhere. */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  apply,
  createLedger,
  factsOf,
  type GameLog,
  LogError,
  logEntry,
  type LogEntry,
  newHeader,
  parseLog,
  type Program,
  read,
  replayLog,
  type Replay,
  type ReplayProblem,
  serializeLog,
  start,
} from '../src/engine';
import { EXIT, parseArguments, Problem, runTool, UsageError } from './shared/command-line';
import { compileCase, loadCase } from './shared/load-case';
import { commandWords, factWords, points, refusalWords } from './shared/words';

const USAGE = `npm run replay -- FILE… [--accept]

  FILE      a recorded game (JSON lines), or a folder of them
  --accept  the game as it goes now becomes the recorded one`;

const filesOf = (path: string): readonly string[] => {
  if (!existsSync(path)) throw new Problem(`There is no file "${path}".`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) =>
      name.endsWith('.jsonl') || statSync(join(path, name)).isDirectory() ? filesOf(join(path, name)) : [],
    );
};

function readLog(file: string): GameLog {
  try {
    return parseLog(readFileSync(file, 'utf8'));
  } catch (problem) {
    if (problem instanceof LogError) throw new Problem(`${file}: ${problem.message}`);
    throw problem;
  }
}

/** First thing that differs, in words, and the meters that moved in the turn where it did. */
function difference(program: Program, log: GameLog, { ledger }: Replay, problem: ReplayProblem): readonly string[] {
  switch (problem.kind) {
    case 'other-rules':
      return [`recorded under rules ${problem.found}; these are rules ${problem.wanted}`];
    case 'other-scenario':
    case 'other-theory':
      return [`recorded with ${problem.found ?? 'no theory'}; this is ${problem.wanted ?? 'no theory'}`];
    case 'other-rules-hash':
      return [`the numbers or conditions of the case have changed: ${problem.found} → ${problem.wanted}`];
    case 'refused': {
      const command = log.entries[problem.entry]?.command;
      return [
        `turn ${problem.turn}, line ${problem.entry + 2}: "${command ? commandWords(command) : ''}" is refused: ${refusalWords(problem.refusal)}`,
      ];
    }
    case 'other-hash': {
      const moved = factsOf(program, ledger).filter(
        (fact) => fact.turn === problem.turn && (fact.kind === 'meter-moved' || fact.kind === 'clamped'),
      );
      return [
        `turn ${problem.turn}, line ${problem.entry + 2}: ends in ${problem.found}, recorded was ${problem.wanted}; in this turn now:`,
        ...moved.map((fact) => `  ${factWords(program, fact) ?? ''}`),
      ];
    }
  }
}

/** A header that tells of other rules hides where the games part; the first turn that differs says more. */
function firstDifference(program: Program, log: GameLog, replay: Replay): readonly string[] {
  const { problem } = replay;
  if (!problem) return [];
  const said = difference(program, log, replay, problem);
  if (problem.kind === 'refused' || problem.kind === 'other-hash') return said;
  const { seed, humans, inject } = log.header;
  const under = { header: newHeader(program, seed, { humans, inject }), entries: log.entries };
  const again = replayLog(program, under);
  return again.problem
    ? [...said, ...difference(program, under, again, again.problem)]
    : [...said, 'every turn still ends the same'];
}

/** The same commands under the rules of now, with their new hashes. */
function recordAgain(program: Program, { header, entries }: GameLog): GameLog {
  const { seed, humans, inject } = header;
  const ledger = createLedger();
  let position = start(program, seed, inject === null ? { humans } : { humans, inject }, ledger);
  const recorded = entries.map(({ command }, i): LogEntry => {
    const applied = apply(program, position, command, ledger);
    if (applied.refusal) {
      throw new Problem(
        `line ${i + 2}: "${commandWords(command)}" is refused now: ${refusalWords(applied.refusal)}. Record a new game.`,
      );
    }
    const entry = logEntry(program, position, command, applied.position);
    position = applied.position;
    return entry;
  });
  return { header: newHeader(program, seed, { humans, inject }), entries: recorded };
}

function replayFile(file: string, accept: boolean): boolean {
  const log = readLog(file);
  const program = compileCase(loadCase(log.header.scenario), log.header.theory ?? undefined);
  const replay = replayLog(program, log);
  if (!replay.problem) {
    const reading = read(program, replay.position);
    const headlines = program.scenario.actors.map(({ name }) => `${name} ${points(reading.meters[name] ?? 0)}`);
    console.log(`ok       ${file}  turn ${reading.turn}, ${reading.ending ?? reading.phase}, ${headlines.join(', ')}`);
    return true;
  }
  for (const [i, line] of firstDifference(program, log, replay).entries())
    console.log(`${i === 0 ? `differs  ${file}  ` : '         '}${line}`);
  if (!accept) return false;
  writeFileSync(file, serializeLog(recordAgain(program, log)));
  console.log(`accepted ${file}`);
  return true;
}

runTool(USAGE, (argv) => {
  const { words, options } = parseArguments(argv, { accept: 'flag' });
  if (words.length === 0) throw new UsageError('Name at least one recorded game.');
  const results = words.flatMap(filesOf).map((file) => replayFile(file, options.accept === true));
  if (results.length === 0) throw new Problem('No recorded game (*.jsonl) was found there.');
  return results.every(Boolean) ? EXIT.fine : EXIT.problem;
});
