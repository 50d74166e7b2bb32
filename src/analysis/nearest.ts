import {
  type Command,
  type GameLog,
  headerProblem,
  type LogEntry,
  logEntry,
  type Program,
  type Reading,
  type ReplayProblem,
} from '../engine';
import { bestLine } from './floor-lines';
import { availableIn, optionsOf } from './player';
import {
  attempt,
  type Moment,
  type PlannedTurn,
  plannedDecision,
  planOf,
  playTurn,
  startOf,
  toNextDebate,
} from './replan';

/** What should come about by the end of a game. `meter` is a headline, strand, meter or goodwill; whole or tenth points. */
export type Goal =
  | { readonly kind: 'ending'; readonly ending: string; readonly reach: boolean }
  | { readonly kind: 'meter'; readonly meter: string; readonly bound: 'at-least' | 'at-most'; readonly points: number };

/** An option asked for, what was said for it, and whether it was enacted. */
export interface Asked {
  readonly option: string;
  readonly raised: readonly string[];
  readonly carried: boolean;
}
export interface ChangedDecision {
  readonly turn: number;
  readonly event: string;
  /** What would have been done there otherwise. */
  readonly of: Asked;
  readonly instead: Asked;
}
/** A turn in which the plan said nothing, because another event came or the option was not open. */
export interface FollowedTurn {
  readonly turn: number;
  readonly event: string;
  readonly option: string;
}

export type Nearest =
  /** The game as it was played meets the goal. */
  | { readonly kind: 'already' }
  /**
   * Fewest changed decisions within the move set, and of these the latest. That none fewer will do is proved: all games with
   * fewer were played.
   */
  | {
      readonly kind: 'found';
      readonly changes: readonly ChangedDecision[];
      readonly followed: readonly FollowedTurn[];
      /** The changed game, ready to be replayed. */
      readonly log: GameLog;
      readonly end: Reading;
      readonly games: number;
    }
  /** Proved: every game with up to `most` changed decisions of the move set was played. */
  | { readonly kind: 'none'; readonly most: number; readonly games: number }
  /** The budget ran out: fewer than `tried` changes will not do, and of `tried` some were not played. */
  | { readonly kind: 'not-found'; readonly tried: number; readonly games: number }
  /** The log belongs to other rules, or its game has not ended. */
  | { readonly kind: 'unplayable'; readonly problem: ReplayProblem | 'unfinished' };

export interface NearestProgress {
  /** Changed decisions looked at now. */
  readonly changes: number;
  readonly games: number;
  readonly budget: number;
}
export interface NearestOptions {
  /** Games at most. */
  readonly budget?: number;
  /** Changed decisions at most, 1…3. */
  readonly most?: number;
}

export const NEAREST_BUDGET = 20_000;
export const MOST_CHANGES = 3;
/** Games between two reports of progress. */
const SLICE = 20;

export function meetsGoal(goal: Goal, end: Reading): boolean {
  if (goal.kind === 'ending') return (end.ending === goal.ending) === goal.reach;
  const tenths = end.meters[goal.meter] ?? 0;
  return goal.bound === 'at-least' ? tenths >= 10 * goal.points : tenths <= 10 * goal.points;
}

function checkGoal(program: Program, goal: Goal): void {
  if (goal.kind === 'ending' && program.endings.find(goal.ending) < 0)
    throw new RangeError(`there is no ending called ${goal.ending}`);
  if (goal.kind === 'meter' && program.meters.find(goal.meter) < 0 && program.actors.find(goal.meter) < 0)
    throw new RangeError(`there is no meter called ${goal.meter}`);
}

/** Another thing to do in a debate. */
interface Alternative {
  readonly said: readonly Command[];
  readonly decision: Command;
}

const raisesOf = (said: readonly Command[]): readonly string[] =>
  said.flatMap((command) => (command.type === 'raise' ? [command.argument] : []));
const raiseAll = (raised: readonly string[]): readonly Command[] =>
  raised.map((argument) => ({ type: 'raise', argument }));

/** Words for another option move nobody on this one. */
const saidFor = (option: string, said: readonly Command[]): readonly Command[] =>
  said.filter((command) => command.type === 'raise' && command.argument.startsWith(`${option}.`));

class Search {
  readonly #program: Program;
  readonly #plan: readonly PlannedTurn[];
  readonly #goal: Goal;
  readonly #budget: number;
  readonly #needed: ReadonlyMap<string, number>;
  games = 0;

  constructor(program: Program, plan: readonly PlannedTurn[], goal: Goal, budget: number) {
    this.#program = program;
    this.#plan = plan;
    this.#goal = goal;
    this.#budget = budget;
    this.#needed = new Map(
      [...optionsOf(program.scenario)].map(([name, { needsSupport }]) => [name, 10 * (needsSupport ?? 0)]),
    );
  }

  get isSpent(): boolean {
    return this.games >= this.#budget;
  }

  /** The plan of a turn, which says what else was done in it. */
  plannedTurn(turn: number): PlannedTurn | undefined {
    return this.#plan.find((one) => one.turn === turn);
  }

  begin(log: GameLog): Moment {
    return toNextDebate(this.#program, startOf(this.#program, log), (turn) => this.plannedTurn(turn));
  }

  /** Every debate from here on when all goes by the plan, and the end. */
  walk(from: Moment): { readonly debates: readonly Moment[]; readonly end: Moment } {
    const debates: Moment[] = [];
    let here = from;
    while (here.reading.phase === 'debate') {
      debates.push(here);
      const { said, decision } = plannedDecision(this.#program, this.#plan, here);
      here = this.take(here, { said, decision });
    }
    return { debates, end: here };
  }

  take(here: Moment, { said, decision }: Alternative): Moment {
    const next = playTurn(this.#program, here, said, decision, this.plannedTurn(here.reading.turn));
    if (!next) throw new Error('broken promise: what is taken from the open options may be decided');
    return next;
  }

  /**
   * The other things that could have been done in a debate: each open option, with what was said for it or, where only that
   * carries it, argued as well as can be; likewise the same option where it was lost. A class that voted votes as one.
   */
  alternatives(here: Moment): readonly Alternative[] {
    const { said, decision } = plannedDecision(this.#program, this.#plan, here);
    const asked = askedIn(this.#program, here, decision);
    return availableIn(this.#program, here.position).flatMap((option): readonly Alternative[] => {
      if (decision.type === 'settle') {
        return option === asked ? [] : [{ said, decision: { type: 'settle', votes: { [option]: 1 } } }];
      }
      const plain: Alternative = { said: saidFor(option, said), decision: { type: 'decide', option } };
      const own = option === asked ? [] : [plain];
      if (this.#carries(here, plain)) return own;
      const best = bestLine(this.#program, here.position, option);
      const carried = best.support >= (this.#needed.get(option) ?? 0);
      return carried ? [{ said: raiseAll(best.raised), decision: plain.decision }, ...own] : own;
    });
  }

  #carries(here: Moment, { said, decision }: Alternative): boolean {
    const spoken = said.reduce((moment, command) => attempt(this.#program, moment, command) ?? moment, here);
    const decided = attempt(this.#program, spoken, decision);
    return decided?.reading.history.at(-1)?.defeated === false;
  }

  /** Plays all games with exactly `left` more changes, the latest turns first; gives back the first that meets the goal. */
  *find(from: Moment, left: number): Generator<void, Moment | null, void> {
    const { debates, end } = this.walk(from);
    if (left === 0) {
      this.games += 1;
      if (this.games % SLICE === 0) yield;
      return meetsGoal(this.#goal, end.reading) ? end : null;
    }
    for (const debate of debates.toReversed()) {
      for (const alternative of this.alternatives(debate)) {
        if (this.isSpent) return null;
        const found = yield* this.find(this.take(debate, alternative), left - 1);
        if (found) return found;
      }
    }
    return null;
  }
}

/** The option a decision asks for; of votes, the one it comes to. */
function askedIn(program: Program, here: Moment, decision: Command): string | null {
  if (decision.type === 'decide') return decision.option;
  return attempt(program, here, decision)?.reading.history.at(-1)?.asked ?? null;
}

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
function tell(program: Program, log: GameLog, plan: readonly PlannedTurn[], end: Moment, games: number): Nearest {
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

function plannedAsked(program: Program, from: Moment, said: readonly Command[], decision: Command): Asked {
  let here = from;
  const raised = raisesOf(said).filter((argument) => {
    const next = attempt(program, here, { type: 'raise', argument });
    here = next ?? here;
    return next !== null;
  });
  const record = attempt(program, here, decision)?.reading.history.at(-1);
  return { option: record?.asked ?? '', raised, carried: record?.defeated === false };
}

/**
 * The fewest decisions that would have had to be others for a finished game to meet a goal. All games with one changed
 * decision are played, then with two, then with three; the rest of each game goes by the plan of the log. Gives way after
 * every few games, so that a worker can report and stop.
 */
export function* nearestSteps(
  program: Program,
  log: GameLog,
  goal: Goal,
  { budget = NEAREST_BUDGET, most = MOST_CHANGES }: NearestOptions = {},
): Generator<NearestProgress, Nearest, void> {
  checkGoal(program, goal);
  const problem = headerProblem(program, log.header);
  if (problem) return { kind: 'unplayable', problem };
  const { plan, end } = planOf(program, log);
  if (end.phase !== 'ended') return { kind: 'unplayable', problem: 'unfinished' };
  if (meetsGoal(goal, end)) return { kind: 'already' };
  const search = new Search(program, plan, goal, budget);
  const first = search.begin(log);
  for (let changes = 1; changes <= Math.min(most, MOST_CHANGES); changes++) {
    const steps = search.find(first, changes);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        if (step.value) return tell(program, log, plan, step.value, search.games);
        break;
      }
      yield { changes, games: search.games, budget };
    }
    if (search.isSpent) return { kind: 'not-found', tried: changes, games: search.games };
  }
  return { kind: 'none', most: Math.min(most, MOST_CHANGES), games: search.games };
}

/** The same in one go. */
export function nearest(
  program: Program,
  log: GameLog,
  goal: Goal,
  { onProgress, ...options }: NearestOptions & { readonly onProgress?: (progress: NearestProgress) => void } = {},
): Nearest {
  const steps = nearestSteps(program, log, goal, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}
