import { CompileError } from './compile-error';
import type { NameList } from './names';
import {
  ATOM_A,
  ATOM_LOW,
  ATOM_SKIP,
  ATOM_SOURCE,
  ATOM_SPAN,
  ATOM_WIDTH,
  HEAD,
  NONE,
  OF_CELL,
  OF_CHOSEN,
  OF_DEFEATED,
  OF_HAPPENED,
  OF_SUM,
  OF_TAG,
  PLAIN_WIDTH,
  TURN,
} from './program';
import type { Atom, Comparison, Condition, Path } from './scenario';

const LEAST = -0x80000000;
const MOST = 0x7fffffff;

/** What atoms may name. */
export interface Names {
  readonly meters: NameList;
  readonly flags: NameList;
  readonly tags: NameList;
  readonly actors: NameList;
  readonly events: NameList;
  readonly options: NameList;
  readonly strandCount: number;
  readonly flagCells: number;
}

interface Compared {
  readonly low: number;
  readonly high: number;
  readonly out: boolean;
}

interface Row extends Compared {
  readonly source: number;
  readonly a: number;
  readonly b: number;
}

/** `op value` as the numbers it accepts. */
function accepted(op: Comparison, value: number): Compared {
  switch (op) {
    case '>=':
      return { low: value, high: MOST, out: false };
    case '>':
      return { low: value + 1, high: MOST, out: false };
    case '<=':
      return { low: LEAST, high: value, out: false };
    case '<':
      return { low: LEAST, high: value - 1, out: false };
    case '=':
      return { low: value, high: value, out: false };
    case '!=':
      return { low: value, high: value, out: true };
  }
}

export const wholeTenths = (points: number, path: Path): number => {
  const tenths = Math.round(points * 10);
  if (!Number.isFinite(points) || Math.abs(tenths / 10 - points) > 1e-9) {
    throw new CompileError('not-whole-tenths', path, { value: points });
  }
  if (Math.abs(tenths) > 1_000_000) throw new CompileError('out-of-range', path, { value: points });
  return tenths + 0;
};

/** Smallest sum of `count` meters whose mean, rounded half away from zero, is at least `mean`. */
export const leastSum = (mean: number, count: number): number => {
  const twice = 2 * mean * count - count;
  return mean > 0 ? Math.ceil(twice / 2) : Math.floor(twice / 2) + 1;
};

/** Lays conditions out as rows of atoms. Condition 0 is empty and always holds. */
export class ConditionTable {
  readonly atoms: number[] = [];
  readonly starts: number[] = [0, 0];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  add(condition: Condition): number {
    if (condition.length === 0) return 0;
    for (const clause of condition) {
      const skip = this.atoms.length + clause.length * ATOM_WIDTH;
      for (const atom of clause) {
        const { source, a, b, low, high, out } = this.#row(atom);
        const from = out ? high + 1 : low;
        const to = out ? low - 1 : high;
        this.atoms.push(source, a, b, from, (to - from) | 0, skip, out ? 1 : 0, 0);
      }
    }
    this.starts.push(this.atoms.length);
    return this.starts.length - 2;
  }

  /** The clauses that need more than the turn to be judged. */
  addWithoutTurn(condition: Condition): number {
    return this.add(condition.filter((clause) => !isOfTurn(clause)));
  }

  #row(atom: Atom): Row {
    const names = this.#names;
    const row = (source: number, a: number, b: number, { low, high, out }: Compared): Row => ({
      source,
      a,
      b,
      low,
      high,
      out: out !== atom.not,
    });
    const ever: Compared = { low: 1, high: MOST, out: false };
    switch (atom.kind) {
      case 'meter': {
        const value = wholeTenths(atom.value, atom.path);
        const meter = names.meters.find(atom.meter);
        if (meter >= 0) return row(OF_CELL, HEAD + meter, 0, accepted(atom.op, value));
        const actor = names.actors.need(atom.meter, atom.path);
        const first = HEAD + actor * names.strandCount;
        const mean = accepted(atom.op, value);
        const count = names.strandCount;
        return row(OF_SUM, first, count, {
          low: mean.low === LEAST ? LEAST : leastSum(mean.low, count),
          high: mean.high === MOST ? MOST : leastSum(mean.high + 1, count) - 1,
          out: mean.out,
        });
      }
      case 'turn':
        return row(OF_CELL, TURN, 0, accepted(atom.op, atom.value));
      case 'flag':
        return row(OF_CELL, names.flagCells + names.flags.need(atom.flag, atom.path), 0, ever);
      case 'count':
        return row(OF_TAG, names.tags.need(atom.tag, atom.path), atom.turns ?? 0, accepted(atom.op, atom.value));
      case 'chose':
        return row(OF_CHOSEN, names.options.need(atom.option, atom.path), atom.turns ?? 0, ever);
      case 'defeated':
        return row(OF_DEFEATED, names.options.need(atom.option, atom.path), atom.turns ?? 0, ever);
      case 'happened':
        return row(OF_HAPPENED, names.events.need(atom.event, atom.path), atom.turns ?? 0, ever);
    }
  }
}

const isOfTurn = (clause: readonly Atom[]): boolean => clause.every((atom) => atom.kind === 'turn');

/** Whether the clauses that name only the turn hold in this turn: the others are judged in play. */
export const canHoldIn = (condition: Condition, turn: number): boolean =>
  condition.every(
    (clause) =>
      !isOfTurn(clause) ||
      clause.some((atom) => {
        if (atom.kind !== 'turn') return false;
        const { low, high, out } = accepted(atom.op, atom.value);
        return (turn >= low && turn <= high) !== (out !== atom.not);
      }),
  );

/** Farther than any cell's value, and near enough for the difference of the two to be a 32-bit number. */
const FAR = 1 << 30;
/** What a condition without lines compares: every turn passes. */
const ALWAYS = [TURN, -FAR, FAR, 0] as const;
const NOT_PLAIN = [NONE, 0, 0, 0] as const;
type Comparisons = readonly (readonly [cell: number, low: number, high: number])[];

/** A condition as comparisons of one cell each, or null if it is not that plain. */
function comparisonsOf({ atoms, starts }: ConditionTable, condition: number): Comparisons | null {
  const end = starts[condition + 1] ?? 0;
  const found: [number, number, number][] = [];
  for (let row = starts[condition] ?? 0; row < end; row += ATOM_WIDTH) {
    const low = (atoms[row + ATOM_LOW] ?? 0) | 0;
    const high = (low + (atoms[row + ATOM_SPAN] ?? 0)) | 0;
    const isAlone = atoms[row + ATOM_SKIP] === row + ATOM_WIDTH;
    if (!isAlone || atoms[row + ATOM_SOURCE] !== OF_CELL || low > high) return null;
    found.push([atoms[row + ATOM_A] ?? 0, Math.max(low, -FAR), Math.min(high, FAR)]);
  }
  return found;
}

/** The plain form of every condition that has one, as `plain` of a program: first rows in order, then the rest. */
export function plainRows(conditions: ConditionTable): readonly number[] {
  const count = conditions.starts.length - 1;
  const rest: number[] = [];
  const first = Array.from({ length: count }, (_, condition) => {
    const rows = comparisonsOf(conditions, condition);
    if (rows === null) return NOT_PLAIN;
    const [head, ...others] = rows;
    if (head === undefined) return ALWAYS;
    const next = PLAIN_WIDTH * count + rest.length;
    others.forEach((row, i) => rest.push(...row, i + 1 < others.length ? next + PLAIN_WIDTH * (i + 1) : 0));
    return [...head, others.length > 0 ? next : 0];
  });
  return [...first.flat(), ...rest];
}

/** The first comparisons of a condition (four columns each), and the condition itself if there is more to it, else 0. */
export function comparisonsFirst(conditions: ConditionTable, condition: number, count: number): readonly number[] {
  const rows = comparisonsOf(conditions, condition);
  const first = Array.from({ length: count }, (_, i) => {
    const row = rows?.[i];
    return row === undefined ? ALWAYS : [...row, 0];
  });
  return [...first.flat(), rows === null || rows.length > count ? condition : 0];
}
