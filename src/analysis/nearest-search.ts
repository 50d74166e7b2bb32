import type { Command, GameLog, Program } from '../engine';
import { bestLine } from './floor-lines';
import { type Goal, meetsGoal } from './goal';
import { availableIn, optionsOf } from './player';
import { attempt, type Moment, type PlannedTurn, plannedDecision, playTurn, startOf, toNextDebate } from './replan';

/** Games between two moments at which the search gives way. */
const SLICE = 20;

/** Another thing to do in a debate. */
interface Alternative {
  readonly said: readonly Command[];
  readonly decision: Command;
}

const raiseAll = (raised: readonly string[]): readonly Command[] =>
  raised.map((argument) => ({ type: 'raise', argument }));

/** Words for another option move nobody on this one. */
const saidFor = (option: string, said: readonly Command[]): readonly Command[] =>
  said.filter((command) => command.type === 'raise' && command.argument.startsWith(`${option}.`));

/** The games that differ from a plan in so many decisions. */
export class Search {
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
