import type { Program, Reading } from '../engine';
import { type Debate, spread } from './debates';
import { bestLine } from './floor-lines';
import { type Mean, Summing } from './intervals';
import { luckOf } from './luck';
import { lensPoints } from './measures';
import { makeMove, playOn } from './play';
import { availableIn, moverOf } from './player';
import type { Strategy } from './strategies';

/** A difference at the end of the game, in points, that nobody would choose an option for. */
export const SLIGHT = 0.5;

/** One option beside another of the same event, judged where the same games end. */
export interface Comparison {
  readonly option: string;
  readonly other: string;
  /** Games played twice, once with each; everything else the same. */
  readonly pairs: number;
  /** Measure → points by which the option ends higher. */
  readonly ahead: Readonly<Record<string, Mean>>;
}

export interface OptionStanding {
  readonly option: string;
  /** Measures in which it is ahead of every other option by more than a slight difference, and behind every other. */
  readonly best: readonly string[];
  readonly worst: readonly string[];
  /** Options that are clearly better in some measure and not behind in any. */
  readonly dominatedBy: readonly string[];
}

export interface EventStanding {
  readonly event: string;
  readonly debates: number;
  readonly measures: readonly string[];
  readonly options: readonly OptionStanding[];
  readonly comparisons: readonly Comparison[];
  /** The option that dominates every other one: the event asks nothing. */
  readonly noQuestion: string | null;
}

/**
 * What an end is judged by, in points, more is better: ties, home meters that have a good side, and every lens.
 */
export function measuresOf({ scenario }: Program, end: Reading): Readonly<Record<string, number>> {
  const pointsOf = (name: string): number => (end.meters[name] ?? 0) / 10;
  return {
    ...Object.fromEntries(scenario.actors.map(({ name }) => [name, pointsOf(name)])),
    ...Object.fromEntries(
      scenario.meters.flatMap(({ name, good }) =>
        good === 'none' ? [] : [[name, good === 'up' ? pointsOf(name) : -pointsOf(name)]],
      ),
    ),
    ...Object.fromEntries(
      Object.entries(lensPoints(scenario, end.meters)).map(([lens, points]) => [`lens ${lens}`, points]),
    ),
  };
}

type Ends = ReadonlyMap<string, readonly Readonly<Record<string, number>>[]>;

/** Each option decided in one debate, argued as well as can be, and the game played on by each strategy. */
function endsFrom(program: Program, debate: Debate, strategies: readonly Strategy[]): Ends {
  return new Map(
    availableIn(program, debate.position).map((option) => {
      const { raised } = bestLine(program, debate.position, option);
      const decided = makeMove(program, debate.position, { raised, option });
      const ends = strategies.map((strategy) => {
        const mover = moverOf(program, strategy, luckOf('after', debate.seed, debate.moves.length, strategy.name));
        return measuresOf(program, playOn(program, decided, mover).end);
      });
      return [option, ends] as const;
    }),
  );
}

function compare(option: string, other: string, all: readonly Ends[], measures: readonly string[]): Comparison {
  const sums = new Map(measures.map((measure) => [measure, new Summing()] as const));
  let pairs = 0;
  for (const ends of all) {
    const others = ends.get(other);
    if (!others) continue;
    ends.get(option)?.forEach((end, i) => {
      pairs += 1;
      for (const [measure, sum] of sums) sum.add((end[measure] ?? 0) - (others[i]?.[measure] ?? 0));
    });
  }
  return { option, other, pairs, ahead: Object.fromEntries([...sums].map(([name, { mean }]) => [name, mean])) };
}

/** Clearly ahead somewhere, and behind nowhere but slightly. */
const dominates = ({ pairs, ahead }: Comparison): boolean =>
  pairs > 0 &&
  Object.values(ahead).every(({ mean }) => mean >= -SLIGHT) &&
  Object.values(ahead).some(({ mean, half }) => mean - half > SLIGHT);

function standingOf(option: string, comparisons: readonly Comparison[], measures: readonly string[]): OptionStanding {
  const own = comparisons.filter((one) => one.option === option && one.pairs > 0);
  const everywhere = (holds: (ahead: number) => boolean): readonly string[] =>
    own.length === 0 ? [] : measures.filter((measure) => own.every(({ ahead }) => holds(ahead[measure]?.mean ?? 0)));
  return {
    option,
    best: everywhere((ahead) => ahead > SLIGHT),
    worst: everywhere((ahead) => ahead < -SLIGHT),
    dominatedBy: comparisons.filter((one) => one.other === option && dominates(one)).map((one) => one.option),
  };
}

/**
 * Compares the options of every event over at most `most` of its debates: the same position, the same luck, the same
 * players afterwards, another option. A sample says how options fare in these games; it proves nothing about all games.
 */
export function standingsOf(
  program: Program,
  debates: ReadonlyMap<string, readonly Debate[]>,
  strategies: readonly Strategy[],
  most: number,
): readonly EventStanding[] {
  return program.scenario.events.map((event) => {
    const chosen = spread(debates.get(event.name) ?? [], most);
    const all = chosen.map((debate) => endsFrom(program, debate, strategies));
    const measures = Object.keys(all[0]?.values().next().value?.[0] ?? {});
    const names = event.options.map(({ name }) => name);
    const comparisons = names.flatMap((option) =>
      names.filter((other) => other !== option).map((other) => compare(option, other, all, measures)),
    );
    const options = names.map((option) => standingOf(option, comparisons, measures));
    const winner = options.find(({ option }) =>
      options.every((one) => one.option === option || one.dominatedBy.includes(option)),
    );
    return {
      event: event.name,
      debates: chosen.length,
      measures,
      options,
      comparisons,
      noQuestion: names.length > 1 ? (winner?.option ?? null) : null,
    };
  });
}
