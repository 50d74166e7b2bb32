import { CompileError } from './compile-error';
import { wholeTenths } from './compile-conditions';
import { byCodeUnits } from './integers';
import type { NameBook, NameList } from './names';
import { ADD, AT_LEAST, AT_MOST, CHANGE_WIDTH, GROUP_WIDTH, HEAD, SCALE, SET } from './program';
import type { Change, Effects, MeterChange, Path } from './scenario';

/** Widest range of a `+A..+B`, in points. */
const WIDEST = 20;

interface Row {
  readonly cell: number;
  readonly op: number;
  readonly value: number;
  readonly span: number;
  readonly path: Path;
}

function amountOf(change: Change, path: Path): { op: number; value: number; span: number } {
  switch (change.op) {
    case 'set':
      return { op: SET, value: wholeTenths(change.value, path), span: 1 };
    case 'scale':
      if (!Number.isInteger(change.percent) || change.percent < 0 || change.percent > 400) {
        throw new CompileError('out-of-range', path, { percent: change.percent });
      }
      return { op: SCALE, value: change.percent, span: 1 };
    case 'add': {
      const low = wholeTenths(change.low, path);
      const width = change.high - change.low;
      if (!Number.isInteger(width) || width < 0 || width > WIDEST) {
        throw new CompileError('out-of-range', path, { low: change.low, high: change.high });
      }
      return { op: ADD, value: low, span: width + 1 };
    }
    case 'at-least':
      return { op: AT_LEAST, value: wholeTenths(change.value, path), span: 1 };
    case 'at-most':
      return { op: AT_MOST, value: wholeTenths(change.value, path), span: 1 };
  }
}

interface Places {
  readonly meters: NameList;
  readonly flags: NameList;
  readonly actors: NameList;
  readonly strandCount: number;
  readonly flagCells: number;
}

/** Lays out what entries do. A change of an actor becomes one row for each strand, all with the same path. */
export class EffectTable {
  readonly rules: string[] = [];
  readonly flagRows: number[] = [];
  /** Columns GROUP_… of a program. */
  readonly groups: number[] = [];
  readonly #rows: Row[] = [];
  readonly #names: Places;

  constructor(names: Places) {
    this.#names = names;
  }

  /** Adds one entry's effects and gives the number of its group. */
  add(effects: Effects, path: Path): number {
    const changesFrom = this.#rows.length * CHANGE_WIDTH;
    const flagsFrom = this.flagRows.length;
    for (const change of effects.change) this.#addChange(change);
    for (const [list, on] of [[effects.set, 1] as const, [effects.clear, 0] as const]) {
      for (const flag of list) {
        const cell = this.#names.flagCells + this.#names.flags.need(flag, path);
        this.flagRows.push(cell, on, this.rule(`${path}.${on === 1 ? 'set' : 'clear'}.${flag}`));
      }
    }
    const rows = this.#rows.slice(changesFrom / CHANGE_WIDTH);
    const onlyAdds = flagsFrom === this.flagRows.length && rows.every(({ op, span }) => op === ADD && span === 1);
    const changesEnd = this.#rows.length * CHANGE_WIDTH;
    this.groups.push(changesFrom, changesEnd, flagsFrom, this.flagRows.length, onlyAdds ? 1 : 0, 0, 0, 0);
    return this.groups.length / GROUP_WIDTH - 1;
  }

  /** What a group does that only adds a fixed amount to one meter; null for all others. */
  onlySum(group: number): { readonly meter: number; readonly amount: number } | null {
    const [from = 0, end = 0, , , onlyAdds = 0] = this.groups.slice(group * GROUP_WIDTH);
    const row = this.#rows[from / CHANGE_WIDTH];
    if (end - from !== CHANGE_WIDTH || onlyAdds === 0 || row === undefined) return null;
    return { meter: row.cell - HEAD, amount: row.value };
  }

  rule(path: Path): number {
    this.rules.push(path);
    return this.rules.length - 1;
  }

  #addChange({ meter, change, path }: MeterChange): void {
    const amount = amountOf(change, path);
    const exact = this.#names.meters.find(meter);
    if (exact >= 0) {
      this.#rows.push({ cell: HEAD + exact, ...amount, path });
      return;
    }
    const actor = this.#names.actors.need(meter, path);
    const first = HEAD + actor * this.#names.strandCount;
    for (let strand = 0; strand < this.#names.strandCount; strand++) {
      this.#rows.push({ cell: first + strand, ...amount, path });
    }
  }

  /** A row outside every group, for a change the debate makes itself; gives the row's place in the table. */
  addOwn(path: Path, amount: number): number {
    this.#rows.push({ cell: HEAD, op: ADD, value: amount, span: 1, path });
    return (this.#rows.length - 1) * CHANGE_WIDTH;
  }

  /**
   * The rows as one table. Each gets a rank: pieces that meet on one meter apply by operator, then ascending percent,
   * then path, whatever the order of the file.
   */
  finish(book: NameBook): Int32Array {
    const percent = (row: Row): number => (row.op === SCALE ? row.value : 0);
    const rank = new Map<Row, number>();
    [...this.#rows]
      .sort((a, b) => a.op - b.op || percent(a) - percent(b) || byCodeUnits(a.path, b.path))
      .forEach((row, place) => rank.set(row, place));
    const changes = new Int32Array(this.#rows.length * CHANGE_WIDTH);
    const ruleOf = new Map<Path, number>();
    this.#rows.forEach((row, i) => {
      const rule = ruleOf.get(row.path) ?? this.rule(row.path);
      ruleOf.set(row.path, rule);
      const name = book.hash('rule', row.path, row.path);
      changes.set([row.cell, row.op, row.value, row.span, rank.get(row) ?? 0, rule, name, 0], i * CHANGE_WIDTH);
    });
    return changes;
  }
}
