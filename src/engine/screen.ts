import { ATOM_A, ATOM_LOW, ATOM_SKIP, ATOM_SOURCE, ATOM_SPAN, ATOM_WIDTH, HEAD, OF_CELL, type Screen } from './program';

interface Tables {
  readonly atoms: readonly number[];
  readonly starts: readonly number[];
  readonly meterLow: Int32Array;
  readonly meterHigh: Int32Array;
}

/** A clause of one atom about one meter. */
const isPlain = ({ atoms, meterLow }: Tables, row: number, end: number): boolean => {
  const cell = atoms[row + ATOM_A] ?? 0;
  return (
    end - row === ATOM_WIDTH && atoms[row + ATOM_SOURCE] === OF_CELL && cell >= HEAD && cell < HEAD + meterLow.length
  );
};

/** Clauses of a condition as (first row, end) pairs. */
function clausesOf({ atoms, starts }: Tables, condition: number): readonly (readonly [number, number])[] {
  const clauses: [number, number][] = [];
  const end = starts[condition + 1] ?? 0;
  for (let row = starts[condition] ?? 0; row < end; row = atoms[row + ATOM_SKIP] ?? end) {
    clauses.push([row, atoms[row + ATOM_SKIP] ?? end]);
  }
  return clauses;
}

/** The screen of a list of conditions, and whether anything is left to judge of each once it has passed. */
export function makeScreen(
  tables: Tables,
  conditions: readonly number[],
): { readonly screen: Screen; readonly isWhole: readonly boolean[] } {
  const words = Math.max(1, Math.ceil(conditions.length / 32));
  const plain = conditions.map((condition) =>
    clausesOf(tables, condition).filter(([row, end]) => isPlain(tables, row, end)),
  );
  const isWhole = conditions.map((condition, i) => plain[i]?.length === clausesOf(tables, condition).length);
  const cells = [...new Set(plain.flat().map(([row]) => tables.atoms[row + ATOM_A] ?? 0))];
  const columns: number[] = [];
  const tablesOfBits: Int32Array[] = [];
  let place = 0;
  for (const cell of cells) {
    const low = tables.meterLow[cell - HEAD] as number;
    const rows = (tables.meterHigh[cell - HEAD] as number) - low + 1;
    const bits = new Int32Array(rows * words).fill(-1);
    plain.forEach((clauses, bit) => {
      for (const [row] of clauses) {
        if (tables.atoms[row + ATOM_A] !== cell) continue;
        const from = tables.atoms[row + ATOM_LOW] ?? 0;
        const span = (tables.atoms[row + ATOM_SPAN] ?? 0) >>> 0;
        for (let value = 0; value < rows; value++) {
          if ((low + value - from) >>> 0 <= span) continue;
          const word = value * words + (bit >> 5);
          bits[word] = (bits[word] as number) & ~(1 << (bit & 31));
        }
      }
    });
    columns.push(cell, place - low * words);
    tablesOfBits.push(bits);
    place += bits.length;
  }
  const all = new Int32Array(place);
  let next = 0;
  for (const bits of tablesOfBits) {
    all.set(bits, next);
    next += bits.length;
  }
  return { screen: { words, columns: Int32Array.from(columns), bits: all }, isWhole };
}

/** The conditions of one word (32 of them) whose plain clauses all hold. */
export function passing(screen: Screen, cells: Int32Array, word: number): number {
  const { words, columns, bits } = screen;
  let left = -1;
  for (let column = 0; column < columns.length; column += 2) {
    left &= bits[
      (columns[column + 1] as number) + (cells[columns[column] as number] as number) * words + word
    ] as number;
  }
  return left;
}
