import { beforeFacts, type Call, type Command, foldFacts, type GameLog } from '../engine';
import type { Snapshot } from './models';
import { meanOf, outcomeOf, pointsOf } from './points';

/** Every meter in tenths, headlines included, from strands and meters alone. */
export type Meters = ReadonlyMap<string, number>;

/** Puts the headline of each actor beside its strands. */
export function withHeadlines({ scenario }: Pick<Snapshot, 'scenario'>, meters: Meters): Meters {
  const all = new Map(meters);
  for (const { name } of scenario.actors) {
    const sum = scenario.strands.reduce((total, strand) => total + (meters.get(`${name}.${strand.name}`) ?? 0), 0);
    all.set(name, meanOf(sum, scenario.strands.length));
  }
  return all;
}

/** Meters at the close of a turn, in tenths; turn 0 is the start of the game. */
export function metersAt(snapshot: Snapshot, turn: number): Meters {
  const { program, facts } = snapshot;
  const folded =
    turn <= 0
      ? beforeFacts(program)
      : foldFacts(
          program,
          facts.filter((fact) => fact.turn <= turn),
        );
  return withHeadlines(snapshot, folded.meters);
}

/** Commands of the log by the turn in which they were given, from turn 1. */
export function commandsIn({ entries }: GameLog, turn: number): readonly Command[] {
  let now = 1;
  const found: Command[] = [];
  for (const { command } of entries) {
    if (command.type === 'advance') now += 1;
    else if (now === turn) found.push(command);
  }
  return found;
}

/** What was called in a turn for the option that was then asked for; without a decision the last call. */
export function callsIn(log: GameLog, turn: number): Readonly<Record<string, Call>> | null {
  const commands = commandsIn(log, turn);
  const asked = commands.find((command) => command.type === 'decide');
  const calls = commands.findLast(
    (command) => command.type === 'predict' && (asked?.type !== 'decide' || asked.option === command.option),
  );
  return calls?.type === 'predict' ? calls.calls : null;
}

/** What became of a tie in a turn, judged on the whole points that screens show. */
export const outcomeIn = (before: Meters, after: Meters, actor: string): Call =>
  outcomeOf(pointsOf(before.get(actor) ?? 0), pointsOf(after.get(actor) ?? 0));
