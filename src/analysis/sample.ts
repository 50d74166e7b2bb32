import { CALLS, type Call, type Program } from '../engine';
import { type Mean, type Share, shareOf, Summing } from './intervals';
import { luckOf, seedPhrase } from './luck';
import { callOf, lensPoints, limitsOf, startMeters } from './measures';
import { type PlayedGame, playGame } from './play';
import { moverOf } from './player';
import type { Strategy } from './strategies';

export interface MeterSample {
  readonly meter: string;
  /** Points at the start. */
  readonly start: number;
  /** Points at the end, all strategies together and one by one. */
  readonly end: Mean;
  readonly byStrategy: Readonly<Record<string, Mean>>;
  /** Plays in which some turn closed with it at its lowest or highest value. */
  readonly atLow: Share;
  readonly atHigh: Share;
}

export interface OptionSample {
  readonly event: string;
  readonly option: string;
  /** Debates in which it could be decided. */
  readonly available: number;
  readonly asked: number;
  readonly carried: number;
  readonly lost: number;
  /** It needs support, so it can be lost. */
  readonly contested: boolean;
}

export interface EventSample {
  readonly event: string;
  /** Plays in which it came in turn 1, 2, … */
  readonly byTurn: readonly number[];
  readonly plays: Share;
}

export interface TieSample {
  readonly actor: string;
  /** Turn 1, 2, … → how often it rose, stayed, fell, on whole points. */
  readonly byTurn: readonly Readonly<Record<Call, number>>[];
  readonly all: Readonly<Record<Call, Share>>;
}

export interface LensSample {
  readonly lens: string;
  /** Points through the lens at the start, and at the end of each strategy's plays. */
  readonly start: number;
  readonly byStrategy: Readonly<Record<string, Mean>>;
  /** Strategies whose mean is not clearly below the highest one, best first. */
  readonly best: readonly string[];
}

export interface Sample {
  readonly case: string;
  readonly rulesHash: string;
  readonly theory: string | null;
  readonly seed: string;
  /** Of each strategy. */
  readonly plays: number;
  readonly strategies: readonly string[];
  /** Strategy → ending → share; games that end without one count as `none`. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, Share>>>>;
  readonly meters: readonly MeterSample[];
  readonly lenses: readonly LensSample[];
  readonly options: readonly OptionSample[];
  readonly events: readonly EventSample[];
  /** Turn 1, 2, … → plays in which nothing came. */
  readonly quiet: readonly number[];
  readonly ties: readonly TieSample[];
}

/** The game that has no ending that fits. */
export const NO_ENDING = 'none';

class Tally {
  readonly #counts = new Map<string, number>();
  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }
  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

/** What is counted while games are played. */
class Counter {
  readonly #program: Program;
  readonly #start: Readonly<Record<string, number>>;
  readonly #tally = new Tally();
  readonly #sums = new Map<string, Summing>();
  plays = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#start = startMeters(program);
  }

  #sum(...names: readonly string[]): Summing {
    const key = names.join(' ');
    const known = this.#sums.get(key);
    if (known) return known;
    const fresh = new Summing();
    this.#sums.set(key, fresh);
    return fresh;
  }

  add(strategy: string, { turns, ending, end }: PlayedGame): void {
    const { scenario } = this.#program;
    const tally = this.#tally;
    this.plays += 1;
    tally.add(`ending ${strategy} ${ending ?? NO_ENDING}`);
    for (const [meter, tenths] of Object.entries(end.meters)) {
      this.#sum('end', meter).add(tenths / 10);
      this.#sum('end', meter, strategy).add(tenths / 10);
      const [low, high] = limitsOf(this.#program, meter);
      if (turns.some(({ meters }) => meters[meter] === low)) tally.add(`low ${meter}`);
      if (turns.some(({ meters }) => meters[meter] === high)) tally.add(`high ${meter}`);
    }
    for (const [lens, points] of Object.entries(lensPoints(scenario, end.meters))) {
      this.#sum('lens', lens, strategy).add(points);
    }
    let before = this.#start;
    const came = new Set<string>();
    for (const { turn, event, available, move, enacted, meters } of turns) {
      tally.add(event === null ? `quiet ${turn}` : `event ${event} ${turn}`);
      if (event !== null) came.add(event);
      for (const option of available) tally.add(`available ${option}`);
      if (move) tally.add(`${enacted === move.option ? 'carried' : 'lost'} ${move.option}`);
      for (const { name } of scenario.actors) {
        tally.add(`tie ${name} ${turn} ${callOf(before[name] ?? 0, meters[name] ?? 0)}`);
      }
      before = meters;
    }
    for (const event of came) tally.add(`came ${event}`);
  }

  meters(strategies: readonly string[]): readonly MeterSample[] {
    return Object.entries(this.#start).map(([meter, tenths]) => ({
      meter,
      start: tenths / 10,
      end: this.#sum('end', meter).mean,
      byStrategy: Object.fromEntries(strategies.map((name) => [name, this.#sum('end', meter, name).mean])),
      atLow: shareOf(this.#tally.of(`low ${meter}`), this.plays),
      atHigh: shareOf(this.#tally.of(`high ${meter}`), this.plays),
    }));
  }
  endings(strategy: string, plays: number): Readonly<Record<string, Share>> {
    const names = [...this.#program.scenario.endings.map(({ name }) => name), NO_ENDING];
    return Object.fromEntries(
      names.map((name) => [name, shareOf(this.#tally.of(`ending ${strategy} ${name}`), plays)]),
    );
  }
  lenses(strategies: readonly string[]): readonly LensSample[] {
    const { scenario } = this.#program;
    const start = lensPoints(scenario, this.#start);
    return scenario.lenses.map(({ name }) => {
      const byStrategy = Object.fromEntries(strategies.map((one) => [one, this.#sum('lens', name, one).mean]));
      return { lens: name, start: start[name] ?? 0, byStrategy, best: bestOf(byStrategy) };
    });
  }
  options(): readonly OptionSample[] {
    return this.#program.scenario.events.flatMap((event) =>
      event.options.map((option) => {
        const carried = this.#tally.of(`carried ${option.name}`);
        const lost = this.#tally.of(`lost ${option.name}`);
        const available = this.#tally.of(`available ${option.name}`);
        const contested = (option.needsSupport ?? 0) > 0;
        return { event: event.name, option: option.name, available, asked: carried + lost, carried, lost, contested };
      }),
    );
  }
  events(): readonly EventSample[] {
    const { scenario } = this.#program;
    return scenario.events.map(({ name }) => ({
      event: name,
      byTurn: Array.from({ length: scenario.turns }, (_, i) => this.#tally.of(`event ${name} ${i + 1}`)),
      plays: shareOf(this.#tally.of(`came ${name}`), this.plays),
    }));
  }
  quiet(): readonly number[] {
    return Array.from({ length: this.#program.scenario.turns }, (_, i) => this.#tally.of(`quiet ${i + 1}`));
  }
  ties(): readonly TieSample[] {
    const { scenario } = this.#program;
    return scenario.actors.map(({ name }) => {
      const byTurn = Array.from({ length: scenario.turns }, (_, i) =>
        inCalls((call) => this.#tally.of(`tie ${name} ${i + 1} ${call}`)),
      );
      const count = (call: Call): number => byTurn.reduce((sum, turn) => sum + turn[call], 0);
      const turns = CALLS.reduce((sum, call) => sum + count(call), 0);
      return { actor: name, byTurn, all: inCalls((call) => shareOf(count(call), turns)) };
    });
  }
}

const inCalls = <T>(value: (call: Call) => T): Readonly<Record<Call, T>> => ({
  up: value('up'),
  same: value('same'),
  down: value('down'),
});

/** Strategies that may be the best: their interval reaches the highest mean. */
function bestOf(byStrategy: Readonly<Record<string, Mean>>): readonly string[] {
  const ranked = Object.entries(byStrategy).sort(([, a], [, b]) => b.mean - a.mean);
  const top = ranked[0]?.[1];
  return ranked.flatMap(([name, { mean, half }]) => (top && mean + half >= top.mean - top.half ? [name] : []));
}

export interface SampleOptions {
  /** Shown every game, for what else a caller wants to count. */
  readonly seen?: (strategy: string, game: PlayedGame) => void;
}

/**
 * Plays a case many times with each strategy and counts. Game n meets the same luck whoever plays it, and everything
 * follows from the seed: the same call gives the same numbers on any machine.
 */
export function sample(
  program: Program,
  strategies: readonly Strategy[],
  plays: number,
  seed: string,
  { seen }: SampleOptions = {},
): Sample {
  if (!Number.isInteger(plays) || plays < 1) throw new RangeError(`plays is a whole number from 1, not ${plays}`);
  const counter = new Counter(program);
  const games = luckOf('games', seed);
  const seeds = Array.from({ length: plays }, () => seedPhrase(games));
  for (const strategy of strategies) {
    seeds.forEach((phrase, game) => {
      const mover = moverOf(program, strategy, luckOf('player', seed, strategy.name, game));
      const played = playGame(program, phrase, mover);
      counter.add(strategy.name, played);
      seen?.(strategy.name, played);
    });
  }
  const names = strategies.map(({ name }) => name);
  return {
    case: program.scenario.id,
    rulesHash: program.rulesHash,
    theory: program.theory,
    seed,
    plays,
    strategies: names,
    endings: Object.fromEntries(names.map((name) => [name, counter.endings(name, plays)])),
    meters: counter.meters(names),
    lenses: counter.lenses(names),
    options: counter.options(),
    events: counter.events(),
    quiet: counter.quiet(),
    ties: counter.ties(),
  };
}
