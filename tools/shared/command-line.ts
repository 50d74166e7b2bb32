/** What the command-line tools share: arguments, exit codes, and telling a user's slip from our own fault. */

/** The command cannot be understood. */
export class UsageError extends Error {}
/** The command is understood, and what it asks for is wrong or cannot be done. */
export class Problem extends Error {}

export const EXIT = { fine: 0, problem: 1, fault: 2 } as const;

type Spec = Readonly<Record<string, 'flag' | 'value'>>;
type Options<S extends Spec> = { readonly [K in keyof S]?: S[K] extends 'flag' ? true : string };

/** `word --flag --name value --name=value`; `--` ends the options. */
export function parseArguments<const S extends Spec>(
  argv: readonly string[],
  spec: S,
): { readonly words: readonly string[]; readonly options: Options<S> } {
  const words: string[] = [];
  const options = new Map<string, string | true>();
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--') {
      words.push(...argv.slice(i + 1));
      break;
    }
    if (!argument.startsWith('--')) {
      words.push(argument);
      continue;
    }
    const [name = '', inline] = argument.slice(2).split(/=(.*)/s);
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) throw new UsageError(`There is no option "--${name}".`);
    if (kind === 'flag') {
      if (inline !== undefined) throw new UsageError(`"--${name}" takes no value.`);
      options.set(name, true);
      continue;
    }
    const value = inline ?? argv[++i];
    if (value === undefined || (inline === undefined && value.startsWith('--'))) {
      throw new UsageError(`"--${name}" needs a value.`);
    }
    options.set(name, value);
  }
  return { words, options: Object.fromEntries(options) as Options<S> };
}

type Tool = (argv: readonly string[]) => number | Promise<number>;

/** Runs a tool and turns what it throws into an exit code. */
export function runTool(usage: string, tool: Tool): void {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    return;
  }
  const finish = async (): Promise<void> => {
    process.exitCode = await exitCodeOf(usage, tool, argv);
  };
  void finish();
}

async function exitCodeOf(usage: string, tool: Tool, argv: readonly string[]): Promise<number> {
  try {
    return await tool(argv);
  } catch (problem) {
    if (problem instanceof UsageError) {
      console.error(`${problem.message}\n\n${usage}`);
      return EXIT.fault;
    }
    if (problem instanceof Problem) {
      console.error(problem.message);
      return EXIT.problem;
    }
    console.error('This is a fault of the program, not of your file. Please report it with the lines below.');
    console.error(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    return EXIT.fault;
  }
}
