/** `npm run play -- CASE …` plays a game on the command line: by choices, or by a seeded random player. */
import { writeFileSync } from 'node:fs';
import seedrandom from 'seedrandom';
import {
  apply,
  createLedger,
  explain,
  factsOf,
  hash,
  isTemplate,
  legal,
  type LogEntry,
  logEntry,
  MOST_SEED,
  newHeader,
  type Position,
  type Program,
  read,
  type Reading,
  serializeLog,
  start,
  type Command,
  type Explanation,
  type Fact,
} from '../src/engine';
import { nearest } from '../src/scenario';
import { parseArguments, Problem, runTool, UsageError } from './shared/command-line';
import { compileCase, loadCase } from './shared/load-case';
import { factWords, refusalWords, signed } from './shared/words';

const USAGE = `npm run play -- CASE [--seed PHRASE] [--choose a,b,c] [--theory T] [--explain METER] [--json] [--save FILE]

  CASE       the name of a case (tiny) or the path of its file
  --seed     any phrase of 1 to ${MOST_SEED} characters; "hello" unless said
  --choose   what to do, in order: an option decides, an argument (OPTION.NAME) is raised first;
             without it a random player, seeded with the same phrase, plays to the end
  --theory   under which theory
  --explain  where a change came from: china.people, china, consent, goodwill.BLOC
  --json     one object: case, seed, ending, turns, hashes (one a turn), meters in points, log
  --save     writes the game as a log that "npm run replay" plays again`;

/** What is done next; null when there is nothing more to do. */
type Chooser = (reading: Reading, legal: readonly Command[]) => Command | null;

interface Played {
  readonly position: Position;
  readonly entries: readonly LogEntry[];
  readonly facts: readonly Fact[];
  readonly hashes: readonly string[];
}

function play(program: Program, seed: string, choose: Chooser): Played {
  const ledger = createLedger();
  let position = start(program, seed, {}, ledger);
  const entries: LogEntry[] = [];
  const hashes: string[] = [];
  for (;;) {
    const reading = read(program, position);
    if (reading.phase === 'report' || reading.phase === 'ended') hashes[reading.turn - 1] = hash(program, position);
    if (reading.phase === 'ended') break;
    const open = legal(program, position).filter((command) => !isTemplate(command) && command.type !== 'inject');
    const command: Command | null = reading.phase === 'report' ? { type: 'advance' } : choose(reading, open);
    if (command === null) break;
    const applied = apply(program, position, command, ledger);
    if (applied.refusal) throw refused(reading, command, refusalWords(applied.refusal));
    entries.push(logEntry(program, position, command, applied.position));
    position = applied.position;
  }
  return { position, entries, facts: factsOf(program, ledger), hashes };
}

function refused(reading: Reading, command: Command, why: string): Problem {
  const asked = command.type === 'decide' ? command.option : command.type === 'raise' ? command.argument : command.type;
  const open = reading.options.filter(({ available }) => available).map(({ option }) => option);
  const raisable = reading.options.flatMap((option) => option.raisable);
  const near = nearest(asked, [...open, ...raisable]);
  const help = near ? `Did you mean "${near}"?` : `Open now: ${open.join(', ')}.`;
  return new Problem(
    `"${asked}" cannot be done in turn ${reading.turn} (event ${reading.event ?? 'none'}): ${why}. ${help}`,
  );
}

/** Follows a list of options and arguments. */
function byList(choices: readonly string[]): { readonly choose: Chooser; readonly left: () => readonly string[] } {
  let next = 0;
  const choose: Chooser = () => {
    const choice = choices[next];
    if (choice === undefined) return null;
    next += 1;
    return choice.includes('.') ? { type: 'raise', argument: choice } : { type: 'decide', option: choice };
  };
  return { choose, left: () => choices.slice(next) };
}

/** Its luck is its own: the game's draws do not depend on who plays. */
function atRandom(seed: string): Chooser {
  const luck = seedrandom(`player of ${seed}`);
  return (_, commands) => commands[Math.floor(luck() * commands.length)] ?? null;
}

const inPoints = (reading: Reading): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(reading.meters).map(([name, tenths]) => [name, tenths / 10]));

function story(program: Program, { facts }: Played): readonly string[] {
  const { scenario } = program;
  const titleOf = (event: string): string => scenario.events.find(({ name }) => name === event)?.title['en'] ?? event;
  return facts.flatMap((fact): readonly string[] => {
    if (fact.kind === 'turn-began') return ['', `turn ${fact.turn}`];
    if (fact.kind === 'event-drawn') return [`  event       ${titleOf(fact.event)} (${fact.event}, ${fact.how})`];
    const words = factWords(program, fact);
    return words === null ? [] : [`  ${fact.step.padEnd(11)} ${words}`];
  });
}

function tree(program: Program, { by, fact, children }: Explanation, depth = 0): readonly string[] {
  const words = fact ? (factWords(program, fact) ?? fact.kind) : 'all together';
  const turn = fact ? `turn ${fact.turn}  ` : '';
  return [
    `${'  '.repeat(depth)}${signed(by)}  ${turn}${words}`,
    ...children.flatMap((child) => tree(program, child, depth + 1)),
  ];
}

runTool(USAGE, (argv) => {
  const { words, options } = parseArguments(argv, {
    seed: 'value',
    choose: 'value',
    theory: 'value',
    explain: 'value',
    save: 'value',
    json: 'flag',
  });
  const [named, ...more] = words;
  if (named === undefined || more.length > 0) throw new UsageError('Name one case.');
  const seed = options.seed ?? 'hello';
  if (seed.length < 1 || seed.length > MOST_SEED)
    throw new UsageError(`A seed is a phrase of 1 to ${MOST_SEED} characters.`);

  const scenario = loadCase(named);
  const program = compileCase(scenario, options.theory);
  const listed =
    options.choose === undefined
      ? null
      : byList(
          options.choose
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean),
        );
  const played = play(program, seed, listed?.choose ?? atRandom(seed));
  const reading = read(program, played.position);
  const left = listed?.left() ?? [];
  if (left.length > 0)
    throw new Problem(`The game ended in turn ${reading.turn}; nothing is left for "${left.join(',')}" to choose.`);

  const meter = options.explain;
  if (meter !== undefined && !(meter in reading.meters)) {
    const near = nearest(meter, Object.keys(reading.meters));
    throw new Problem(`There is no meter called "${meter}".${near ? ` Did you mean "${near}"?` : ''}`);
  }
  const explained = meter === undefined ? null : explain(program, played.facts, meter, 1, reading.turn);
  const log = { header: newHeader(program, seed), entries: played.entries };
  if (options.save !== undefined) writeFileSync(options.save, serializeLog(log));

  if (options.json) {
    const lines: unknown[] = serializeLog(log)
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const { ending, turn } = reading;
    const result = {
      case: scenario.id,
      seed,
      ending,
      turns: turn,
      hashes: played.hashes,
      meters: inPoints(reading),
      log: lines,
    };
    console.log(JSON.stringify(explained ? { ...result, explain: explained } : result, null, 2));
    return 0;
  }
  console.log(`${scenario.id} · seed ${seed} · theory ${program.theory ?? 'none'} · rules ${program.rulesHash}`);
  for (const line of story(program, played)) console.log(line);
  console.log('');
  if (reading.phase === 'debate') {
    console.log(
      `The choices end here, in turn ${reading.turn}. Open now: ${reading.options
        .filter(({ available }) => available)
        .map(({ option }) => option)
        .join(', ')}.`,
    );
  }
  const meters = Object.entries(inPoints(reading)).map(([name, value]) => `${name} ${value}`);
  console.log(`meters  ${meters.join(' · ')}`);
  console.log(`hashes  ${played.hashes.join(' ')}`);
  if (explained && meter !== undefined) console.log(`\nwhy ${meter}\n${tree(program, explained).join('\n')}`);
  return 0;
});
