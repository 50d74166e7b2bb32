import type { Atom, Comparison, Condition, Path, Scenario } from '../../engine';
import type { Declared, Reference, Spot } from '../check-shape';
import type { Range } from '../diagnostic';

/** What a rule looks at: the scenario, and where its parts and names stand in the file. */
export interface Subject {
  readonly scenario: Scenario;
  readonly spots: ReadonlyMap<Path, Spot>;
  readonly references: readonly Reference[];
  readonly declared: readonly Declared[];
  readonly text: string;
  readonly file: string;
}

/** The name of a part, or of the nearest part around it that stands in the file. */
export function keyOf({ spots }: Subject, path: Path): Range {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const spot = spots.get(at);
    if (spot) return spot.key;
  }
  return { start: 0, end: 1 };
}

/** What a part holds. */
export const valueOf = (subject: Subject, path: Path): Range => subject.spots.get(path)?.value ?? keyOf(subject, path);

export const compare = (left: number, op: Comparison, right: number): boolean => {
  switch (op) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
};

const isOfTurn = (atom: Atom): atom is Atom & { readonly kind: 'turn' } => atom.kind === 'turn';

/** Turns, from 1, in which the clauses that ask only for the turn hold. */
export function turnsOf(scenario: Scenario, ...conditions: readonly Condition[]): readonly number[] {
  const clauses = conditions.flat().filter((clause) => clause.every(isOfTurn));
  return Array.from({ length: scenario.turns }, (_, i) => i + 1).filter((turn) =>
    clauses.every((clause) => clause.some((atom) => isOfTurn(atom) && compare(turn, atom.op, atom.value) !== atom.not)),
  );
}

/** `2012-12` for the last day of turn 1 of a game of four-month turns from September 2012, as an ISO date. */
export function lastDayOf(scenario: Scenario, turn: number): string {
  const [year = 0, month = 1] = scenario.startDate.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + turn * scenario.turnLength, 0)).toISOString().slice(0, 10);
}

/** Every condition of the file, with what surrounds it. */
export function conditionsOf(
  scenario: Scenario,
): readonly { readonly condition: Condition; readonly context: Condition }[] {
  const plain = (condition: Condition, context: Condition = []) => ({ condition, context });
  const entries = (owner: {
    readonly later: readonly { readonly when: Condition }[];
    readonly lasting: readonly { readonly when: Condition }[];
  }) => [...owner.later, ...owner.lasting].map(({ when }) => plain(when));
  return [
    ...scenario.actors.flatMap(({ reactions }) => reactions.flatMap((one) => [plain(one.when), ...entries(one)])),
    ...scenario.couplings.map(({ when }) => plain(when)),
    ...scenario.events.flatMap((event) => [
      plain(event.when),
      ...event.moreLikely.map(({ when }) => plain(when, event.when)),
      ...event.options.flatMap((option) => [plain(option.needs, event.when), ...entries(option)]),
    ]),
    ...scenario.endings.map(({ when }) => plain(when)),
  ];
}
