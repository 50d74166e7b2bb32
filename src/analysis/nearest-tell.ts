import { type Command, type GameLog, type LogEntry, logEntry, type Program } from '../engine';
import type { Asked, ChangedDecision, FollowedTurn, Nearest } from './nearest-answer';
import { attempt, type Moment, type PlannedTurn, plannedDecision, startOf } from './replan';

/** What was done in each debate of a game, by turn. */
function doneIn(program: Program, log: GameLog, commands: readonly Command[]) {
  const entries: LogEntry[] = [];
  const done: { readonly turn: number; readonly event: string; readonly asked: Asked; readonly from: Moment }[] = [];
  let here = startOf(program, log);
  let debate = here;
  let raised: string[] = [];
  for (const command of commands) {
    if (here.reading.turn !== debate.reading.turn) [debate, raised] = [here, []];
    const next = attempt(program, here, command);
    if (!next) throw new Error('broken promise: a game that was played can be played again');
    entries.push(logEntry(program, here.position, command, next.position));
    if (command.type === 'raise') raised.push(command.argument);
    const record = next.reading.history.at(-1);
    if ((command.type === 'decide' || command.type === 'settle') && record?.event && record.asked) {
      const asked = { option: record.asked, raised, carried: !record.defeated };
      done.push({ turn: record.turn, event: record.event, asked, from: debate });
    }
    here = next;
  }
  return { entries, done, end: here.reading };
}

/** The changed game told: where it leaves the plan, and where the plan said nothing. */
export function tell(
  program: Program,
  log: GameLog,
  plan: readonly PlannedTurn[],
  end: Moment,
  games: number,
): Nearest {
  const { entries, done, end: reading } = doneIn(program, log, end.commands);
  const changes: ChangedDecision[] = [];
  const followed: FollowedTurn[] = [];
  for (const { turn, event, asked, from } of done) {
    const { said, decision, planned } = plannedDecision(program, plan, from);
    const of = plannedAsked(program, from, said, decision);
    if (of.option !== asked.option || of.carried !== asked.carried) changes.push({ turn, event, of, instead: asked });
    else if (!planned) followed.push({ turn, event, option: asked.option });
  }
  return { kind: 'found', changes, followed, log: { header: log.header, entries }, end: reading, games };
}

/** What the plan would have done in a debate, and what would have become of it. */
function plannedAsked(program: Program, from: Moment, said: readonly Command[], decision: Command): Asked {
  let here = from;
  const raised = said.flatMap((command) => {
    const next = attempt(program, here, command);
    here = next ?? here;
    return next && command.type === 'raise' ? [command.argument] : [];
  });
  const record = attempt(program, here, decision)?.reading.history.at(-1);
  return { option: record?.asked ?? '', raised, carried: record?.defeated === false };
}
