import { atomHolds, holds } from './condition';
import { slotOf, supportOfChamber } from './debate';
import { eventNow } from './history';
import { at, type Cells, share } from './integers';
import { ATOM_SKIP, ATOM_WIDTH, FLOOR_TIME, NONE, type Program } from './program';
import type { Atom } from './scenario';

/** What may be done at the table where an event is debated: questions shared by `legal`, `apply` and `read`. */

/** The options of the event on the table. */
export function optionsNow(program: Program, cells: Cells): readonly number[] {
  const event = eventNow(program, cells);
  if (event === NONE) return [];
  const first = at(program.eventOptions, event);
  return Array.from({ length: at(program.eventOptions, event + 1) - first }, (_, i) => first + i);
}

export const isAvailable = (program: Program, cells: Cells, option: number): boolean =>
  holds(program, cells, at(program.optionNeeds, option));

/** Arguments for an option that may still be raised, floor time allowing. */
export function raisable(program: Program, cells: Cells, option: number): readonly number[] {
  if (at(cells, FLOOR_TIME) <= 0) return [];
  const found: number[] = [];
  const end = at(program.optionArguments, option + 1);
  for (let argument = at(program.optionArguments, option); argument < end; argument++) {
    if (at(program.argumentSign, argument) > 0 && slotOf(program, cells, argument) === NONE) found.push(argument);
  }
  return found;
}

/** Share of the votes in tenths of a percent, as support is counted. */
export const voteShare = (votes: number, cast: number): number => share(1000, votes, cast);

/** With three or more options on the table a plurality is enough if it has half of what is needed. */
export const neededInVote = (program: Program, option: number, optionsVotable: number): number => {
  const needed = at(program.optionThreshold, option);
  return optionsVotable >= 3 ? share(needed, 1, 2) : needed;
};

export const carries = (program: Program, cells: Cells, option: number): boolean =>
  supportOfChamber(program, cells, option) >= at(program.optionThreshold, option);

/** The atoms that keep a condition from holding: of each failing clause all, since any of them would do. */
export function failingAtoms(
  program: Program,
  cells: Cells,
  condition: number,
  clauses: readonly (readonly Atom[])[],
): readonly { readonly atom: Atom; readonly row: number }[] {
  const failing: { atom: Atom; row: number }[] = [];
  let row = at(program.conditionStart, condition);
  for (const clause of clauses) {
    const rows = clause.map((atom, i) => ({ atom, row: row + i * ATOM_WIDTH }));
    if (!rows.some((one) => atomHolds(program, cells, one.row))) failing.push(...rows);
    row = at(program.atoms, row + ATOM_SKIP);
  }
  return failing;
}
