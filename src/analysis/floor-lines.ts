import { apply, legal, type Position, type Program, supportFor } from '../engine';

/** Arguments raised for one option, in order, and the support it then has in the chamber, in tenths. */
export interface FloorLine {
  readonly raised: readonly string[];
  readonly support: number;
}

/** Most lines looked at for one option in one debate; no case within the limits of the format comes near it. */
export const MOST_LINES = 2000;

/**
 * Every line of argument for an option from a debate as it stands, the silent one first. Arguments for other options
 * are left out: they cost floor time and move nobody on this one.
 */
export function floorLines(program: Program, position: Position, option: string): readonly FloorLine[] {
  const lines: FloorLine[] = [];
  const visit = (here: Position, raised: readonly string[]): void => {
    if (lines.length >= MOST_LINES) return;
    lines.push({ raised, support: supportFor(program, here, option).support });
    for (const argument of raisableFor(program, here, option)) {
      visit(apply(program, here, { type: 'raise', argument }).position, [...raised, argument]);
    }
  };
  visit(position, []);
  return lines;
}

/** Arguments for an option that may be raised now. */
export const raisableFor = (program: Program, position: Position, option: string): readonly string[] =>
  legal(program, position).flatMap((command) =>
    command.type === 'raise' && command.argument.startsWith(`${option}.`) ? [command.argument] : [],
  );

/** The line that gives most support; of equal ones the shortest, then the first in the order of the file. */
export function bestLine(program: Program, position: Position, option: string): FloorLine {
  const [silent, ...lines] = floorLines(program, position, option);
  if (!silent) throw new Error('broken promise: the silent line is always there');
  return lines.reduce(
    (best, line) =>
      line.support > best.support || (line.support === best.support && line.raised.length < best.raised.length)
        ? line
        : best,
    silent,
  );
}
