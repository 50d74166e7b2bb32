/** The game on the table: a snapshot, and how a command or a log makes the next one. */
import {
  apply,
  type Command,
  createLedger,
  factsOf,
  type GameLog,
  type Ledger,
  type LogHeader,
  logEntry,
  newHeader,
  type Program,
  read,
  type Refusal,
  replayLog,
  type ReplayProblem,
  start,
  type StartOptions,
} from '../engine';
import type { Snapshot } from '../view';

export interface Table {
  readonly snapshot: Snapshot;
  readonly ledger: Ledger;
  /** Snapshots at the close of each turn. */
  readonly closes: readonly Snapshot[];
}

const isClosed = ({ reading }: Snapshot): boolean => reading.phase === 'report' || reading.phase === 'ended';

/** A ledger only grows: facts that were read before are not read again. */
const withNewFacts = (program: Program, ledger: Ledger, before: Snapshot['facts']): Snapshot['facts'] =>
  before.length === ledger.count ? before : before.concat(factsOf(program, ledger, before.length));

function snapshotOf(
  program: Program,
  position: Snapshot['position'],
  ledger: Ledger,
  log: GameLog,
  before: Snapshot['facts'] = [],
): Snapshot {
  const reading = read(program, position);
  const facts = withNewFacts(program, ledger, before);
  return { program, scenario: program.scenario, position, reading, facts, log };
}

/** A fresh game. A quiet first turn is closed at once. */
export function begin(program: Program, seed: string, options: StartOptions = {}): Table {
  const ledger = createLedger();
  const position = start(program, seed, options, ledger);
  const snapshot = snapshotOf(program, position, ledger, { header: newHeader(program, seed, options), entries: [] });
  return { snapshot, ledger, closes: isClosed(snapshot) ? [snapshot] : [] };
}

/** A prediction replaces the one just before it for the same option: only the last counts, and a log stays short. */
function withoutEarlierCall(entries: GameLog['entries'], command: Command): GameLog['entries'] {
  const last = entries.at(-1)?.command;
  const isSame = command.type === 'predict' && last?.type === 'predict' && last.option === command.option;
  return isSame ? entries.slice(0, -1) : entries;
}

/** The table after a command, or why it was refused; the ledger grows in place. */
export function play({ snapshot, ledger, closes }: Table, command: Command): Table | Refusal {
  const { program, position, log } = snapshot;
  const applied = apply(program, position, command, ledger);
  if (applied.refusal) return applied.refusal;
  const entry = logEntry(program, position, command, applied.position);
  const entries = [...withoutEarlierCall(log.entries, command), entry];
  const next = snapshotOf(program, applied.position, ledger, { ...log, entries }, snapshot.facts);
  return { snapshot: next, ledger, closes: entry.hash === undefined ? closes : [...closes, next] };
}

/** Whether a game of this program can begin as a header says: seats and events that exist. */
export function canBegin({ scenario }: Program, { humans, inject }: LogHeader): boolean {
  const seats = humans.every((name) => scenario.actors.some((actor) => actor.name === name));
  return seats && (inject === null || scenario.events.some((event) => event.name === inject && event.byTeacher));
}

/** Plays a log from its start; each close of a turn gets a snapshot as it was then. */
export function resume(program: Program, log: GameLog): Table | ReplayProblem {
  const { problem } = replayLog(program, log);
  if (problem) return problem;
  const { seed, humans, inject } = log.header;
  const begun = begin(program, seed, inject === null ? { humans } : { humans, inject });
  const { ledger } = begun;
  let { position } = begun.snapshot;
  let entries: GameLog['entries'] = [];
  const closes = [...begun.closes];
  const { header } = begun.snapshot.log;
  const now = (): Snapshot =>
    snapshotOf(program, position, ledger, { header, entries }, (closes.at(-1) ?? begun.snapshot).facts);
  // Reading a position and all facts is most of the work: it is done where somebody will look.
  for (const { command } of log.entries) {
    const applied = apply(program, position, command, ledger);
    if (applied.refusal) throw new Error('broken promise: a log that replayed is refused');
    const entry = logEntry(program, position, command, applied.position);
    entries = [...withoutEarlierCall(entries, command), entry];
    position = applied.position;
    if (entry.hash !== undefined) closes.push(now());
  }
  return { snapshot: now(), ledger, closes };
}
