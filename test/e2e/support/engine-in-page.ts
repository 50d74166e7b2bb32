/** What the page of the determinism test runs: the same engine, compiled for the browser. */
import {
  compile,
  type GameLog,
  apply,
  legal,
  hash,
  isTemplate,
  parseLog,
  replayLog,
  type Scenario,
  start,
} from '../../../src/engine';

/** A player that needs no random numbers: it walks through the legal commands by a counter. */
function walk(program: ReturnType<typeof compile>, seed: string, stride: number): readonly string[] {
  const hashes: string[] = [];
  let position = start(program, seed);
  for (let step = 0; step < 1000; step++) {
    const commands = legal(program, position).filter((command) => !isTemplate(command));
    const command = commands[(step * stride + seed.length) % Math.max(1, commands.length)];
    if (!command) break;
    position = apply(program, position, command).position;
    hashes.push(hash(program, position));
  }
  return hashes;
}

export const engineInPage = {
  /** Hashes at the close of each turn of a pinned replay, and the first thing that differs from it. */
  replay(scenario: Scenario, text: string): { readonly hashes: readonly string[]; readonly problem: string | null } {
    const log: GameLog = parseLog(text);
    const { hashes, problem } = replayLog(compile(scenario, log.header.theory ?? undefined), log);
    return { hashes, problem: problem && JSON.stringify(problem) };
  },
  /** One line a game: every position's hash on the way. */
  walks(scenario: Scenario, games: number): readonly string[] {
    const program = compile(scenario);
    return Array.from({ length: games }, (_, game) => walk(program, `walk-${game}`, 1 + (game % 7)).join(' '));
  },
};

declare global {
  var enginePage: typeof engineInPage;
}
globalThis.enginePage = engineInPage;
