import type { Position, Program } from '../engine';
import { availableIn } from './player';
import { type Debate, spread } from './debates';
import { type FloorLine, floorLines, MOST_LINES } from './floor-lines';
import type { Share } from './intervals';
import { shareOf } from './intervals';

/** What shows that something can happen: a game to play, and what to say in it. */
export interface Witness {
  readonly debate: Debate;
  readonly line: FloorLine;
}

/** `proved`: cannot happen in any game. `not-seen`: did not happen in so many debates. */
export type Verdict =
  | { readonly kind: 'found'; readonly witness: Witness }
  | { readonly kind: 'proved' }
  | { readonly kind: 'not-seen'; readonly tries: number };

/** An option that needs support: can talk carry it, can it be lost, and does talk decide? */
export interface Contest {
  readonly event: string;
  readonly option: string;
  /** Points. */
  readonly needed: number;
  /** A line of argument that carries it. `proved`: no line does, whatever the chamber thinks of the cabinet. */
  readonly carries: Verdict;
  /** A line that loses it, silence included. `proved`: every line carries it. */
  readonly loses: Verdict;
  /** Debates in which one line carries it and another loses it. */
  readonly talkDecides: Share;
}

/** The same debate with the goodwill of every bloc at its lowest or highest. */
function withGoodwill(program: Program, position: Position, limits: Int32Array): Position {
  const copy = Int32Array.from(position);
  program.blocs.names.forEach((_, bloc) => {
    const meter = program.goodwill + bloc;
    copy[program.layout.meters + meter] = limits[meter] ?? 0;
  });
  return copy;
}

/**
 * Nothing but goodwill and the floor moves support, and more goodwill never gives less. So if the best line fails with all
 * the goodwill there can be, it fails in every game; if every line carries without any, it always carries.
 */
function provedNever(program: Program, position: Position, option: string, needed: number, carried: boolean): boolean {
  const limits = carried ? program.meterHigh : program.meterLow;
  const lines = floorLines(program, withGoodwill(program, position, limits), option);
  return lines.length < MOST_LINES && lines.every(({ support }) => support >= needed !== carried);
}

function contestOf(
  program: Program,
  event: string,
  option: string,
  needed: number,
  debates: readonly Debate[],
): Contest {
  let [carries, loses]: [Witness | null, Witness | null] = [null, null];
  let [tries, both] = [0, 0];
  for (const debate of debates) {
    if (!availableIn(program, debate.position).includes(option)) continue;
    tries += 1;
    const lines = floorLines(program, debate.position, option);
    const carried = lines.find(({ support }) => support >= needed);
    // Losing in silence is easily done: a line that speaks and still loses tells more.
    const lost = lines.findLast(({ support }) => support < needed);
    if (carried && lost) both += 1;
    if (carried) carries ??= { debate, line: carried };
    if (lost) loses ??= { debate, line: lost };
  }
  const [sample] = debates;
  const verdict = (witness: Witness | null, carried: boolean): Verdict => {
    if (witness) return { kind: 'found', witness };
    const isProved = sample !== undefined && provedNever(program, sample.position, option, needed, carried);
    return isProved ? { kind: 'proved' } : { kind: 'not-seen', tries };
  };
  return {
    event,
    option,
    needed: needed / 10,
    carries: verdict(carries, true),
    loses: verdict(loses, false),
    talkDecides: shareOf(both, tries),
  };
}

/** Every option that needs support, over at most `most` debates of its event. */
export const contestsOf = (
  program: Program,
  debates: ReadonlyMap<string, readonly Debate[]>,
  most: number,
): readonly Contest[] =>
  program.scenario.events.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, needsSupport }) =>
      (needsSupport ?? 0) > 0
        ? [contestOf(program, name, option, 10 * (needsSupport ?? 0), spread(debates.get(name) ?? [], most))]
        : [],
    ),
  );
