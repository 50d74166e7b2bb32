import { apply, type Command, type GameLog, type Position, type Program, read, type Reading, start } from '../engine';
import { availableIn } from './player';

/** What was done in one turn of a game, to be done again where it still fits. */
export interface PlannedTurn {
  readonly turn: number;
  readonly event: string | null;
  /** `raise` commands, in order. */
  readonly said: readonly Command[];
  /** `decide` or `settle`; null in a quiet turn. */
  readonly decision: Command | null;
  /** `respond` and `inject` commands. */
  readonly after: readonly Command[];
}

/** A moment of a game on its way, and the commands that led there. */
export interface Moment {
  readonly position: Position;
  readonly reading: Reading;
  readonly commands: readonly Command[];
}

export const startOf = (program: Program, { header }: GameLog): Moment => {
  const { seed, humans, inject } = header;
  const position = start(program, seed, inject === null ? { humans } : { humans, inject });
  return { position, reading: read(program, position), commands: [] };
};

const isOption = ({ type }: Command): boolean => type === 'decide' || type === 'settle';

/** The commands of a log by turn, and where they lead. A log that is refused somewhere ends there. */
export function planOf(
  program: Program,
  log: GameLog,
): { readonly plan: readonly PlannedTurn[]; readonly end: Reading } {
  const turns: PlannedTurn[] = [];
  let { position, reading } = startOf(program, log);
  let given: Command[] = [];
  const close = (): void => {
    turns.push({
      turn: reading.turn,
      event: reading.history.at(-1)?.event ?? null,
      said: given.filter(({ type }) => type === 'raise'),
      decision: given.find(isOption) ?? null,
      after: given.filter(({ type }) => type === 'respond' || type === 'inject'),
    });
    given = [];
  };
  for (const { command } of log.entries) {
    const applied = apply(program, position, command);
    if (applied.refusal) break;
    if (command.type === 'advance') close();
    else given.push(command);
    position = applied.position;
    reading = read(program, position);
  }
  close();
  return { plan: turns, end: reading };
}

/** Plays a command if it is allowed here; else nothing happens. */
export function attempt(program: Program, { position, reading, commands }: Moment, command: Command): Moment | null {
  const applied = apply(program, position, command);
  if (applied.refusal) return null;
  // Reading a position costs more than playing on; talk changes nothing that a caller looks at.
  const next = command.type === 'raise' ? reading : read(program, applied.position);
  return { position: applied.position, reading: next, commands: [...commands, command] };
}

/** What is done in a debate: arguments that still fit, then the option; then to the next debate or the end. */
export function playTurn(
  program: Program,
  from: Moment,
  said: readonly Command[],
  decision: Command,
  planned: PlannedTurn | undefined,
): Moment | null {
  let here = said.reduce((moment, command) => attempt(program, moment, command) ?? moment, from);
  const decided = attempt(program, here, decision);
  if (!decided) return null;
  here = decided;
  for (const actor of here.reading.toRespond) {
    const answer = planned?.after.find((command) => command.type === 'respond' && command.actor === actor);
    const silent: Command = { type: 'respond', actor, reaction: null };
    here = (answer && attempt(program, here, answer)) ?? attempt(program, here, silent) ?? here;
  }
  return toNextDebate(program, here, (turn) => (turn === from.reading.turn ? planned : undefined));
}

/** Past reports and quiet turns, asking again for what a teacher asked for. */
export function toNextDebate(
  program: Program,
  from: Moment,
  plannedFor: (turn: number) => PlannedTurn | undefined,
): Moment {
  let here = from;
  while (here.reading.phase === 'report') {
    const asked = plannedFor(here.reading.turn)?.after.filter(({ type }) => type === 'inject') ?? [];
    here = asked.reduce((moment, command) => attempt(program, moment, command) ?? moment, here);
    here = attempt(program, here, { type: 'advance' }) ?? here;
  }
  return here;
}

/**
 * The decision a plan gives in a debate: what was decided when this event was debated, this turn's first; else what the event
 * falls back on, or its first open option. `planned` is false for the last two: nobody knows what the player would do.
 */
export function plannedDecision(
  program: Program,
  plan: readonly PlannedTurn[],
  { position, reading }: Moment,
): { readonly said: readonly Command[]; readonly decision: Command; readonly planned: boolean } {
  const { turn, event } = reading;
  const sameEvent = plan.filter((one) => one.event === event && one.decision !== null);
  const found = sameEvent.find((one) => one.turn === turn) ?? sameEvent[0];
  if (found?.decision && !apply(program, position, found.decision).refusal) {
    return { said: found.said, decision: found.decision, planned: true };
  }
  const open = availableIn(program, position);
  const fallback = program.scenario.events.find(({ name }) => name === event)?.fallback ?? null;
  const option = fallback !== null && open.includes(fallback) ? fallback : open[0];
  if (option === undefined) throw new Error('broken promise: a debate has an option that may be decided');
  return { said: [], decision: { type: 'decide', option }, planned: false };
}
