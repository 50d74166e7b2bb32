import { at } from './integers';
import type { Program } from './program';
import type { Fact } from './vocabulary';

/** Meters (tenths, without headlines) and flags, as facts alone can tell them. */
export interface Folded {
  readonly meters: Map<string, number>;
  readonly flags: Set<string>;
}

/** What stands before the first fact. */
export const beforeFacts = (program: Program): Folded => ({
  meters: new Map(program.meters.names.map((name, meter) => [name, at(program.meterStart, meter)])),
  flags: new Set(),
});

/** Takes one more fact into account. */
export function foldFact(folded: Folded, fact: Fact): Folded {
  if (fact.kind === 'meter-moved' || fact.kind === 'clamped') folded.meters.set(fact.meter, fact.to);
  else if (fact.kind === 'flag-set') folded.flags.add(fact.flag);
  else if (fact.kind === 'flag-cleared') folded.flags.delete(fact.flag);
  return folded;
}

/** Meters and flags after these facts of a game: the ledger alone rebuilds what the position holds. */
export const foldFacts = (program: Program, facts: readonly Fact[]): Folded =>
  facts.reduce(foldFact, beforeFacts(program));
