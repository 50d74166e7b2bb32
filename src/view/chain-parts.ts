import type { Fact } from '../engine';
import type { Snapshot } from './models';
import { GOODWILL } from './say';

/** Meters moved by one thing that happened, in tenths. */
export type Moves = ReadonlyMap<string, number>;

export type Part = 'home' | 'ties' | 'chamber';
const partOf = (snapshot: Snapshot, meter: string): Part => {
  if (meter.startsWith(GOODWILL)) return 'chamber';
  return snapshot.scenario.meters.some(({ name }) => name === meter) ? 'home' : 'ties';
};

const HAPPENINGS = ['decided', 'defeated', 'reacted', 'effect-arrived', 'coupled'] as const;
export type Happening = Extract<Fact, { kind: (typeof HAPPENINGS)[number] }>;
const isHappening = (fact: Fact | undefined): fact is Happening => HAPPENINGS.some((kind) => kind === fact?.kind);

/** The thing that happened behind a move: up the causes to the first that a card can show. */
export function happeningOf(facts: readonly Fact[], fact: Fact): Happening | null {
  let at: Fact | undefined = fact;
  while (at && !isHappening(at)) at = facts[at.cause];
  return at ?? null;
}

/** What happened in a turn, in order, with what each thing moved. Every move of the turn belongs to exactly one. */
export function happeningsOf(
  { facts }: Pick<Snapshot, 'facts'>,
  turn: number,
): readonly { readonly fact: Happening; readonly moves: Moves }[] {
  const found = new Map<number, { readonly fact: Happening; readonly moves: Map<string, number> }>();
  for (const fact of facts) {
    if (fact.turn !== turn) continue;
    if (isHappening(fact)) found.set(fact.id, { fact, moves: new Map() });
    if (fact.kind !== 'meter-moved' && fact.kind !== 'clamped') continue;
    const moves = found.get(happeningOf(facts, fact)?.id ?? -1)?.moves;
    moves?.set(fact.meter, (moves.get(fact.meter) ?? 0) + fact.by);
  }
  return [...found.values()];
}

/** The moves of one part only, without those that cancel out. */
export const movesIn = (snapshot: Snapshot, moves: Moves, part: Part): Moves =>
  new Map([...moves].filter(([meter, by]) => by !== 0 && partOf(snapshot, meter) === part));
