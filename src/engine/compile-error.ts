import type { Path } from './scenario';

export const COMPILE_ERRORS = [
  'unknown-name',
  'unknown-theory',
  'two-names-one-hash',
  'name-used-twice',
  'not-whole-tenths',
  'out-of-range',
  'too-many',
  'fallback-missing',
  'fallback-not-free',
  'no-blocs',
  'patch-misses',
  'patch-not-a-number',
] as const;
export type CompileErrorCode = (typeof COMPILE_ERRORS)[number];

/** A scenario that cannot become a program: where, why, and the values found. `src/scenario` turns it into a message with a line. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly code: CompileErrorCode;
  readonly path: Path;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: CompileErrorCode, path: Path, values: Readonly<Record<string, string | number>> = {}) {
    const details = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    super(`${path}: ${code}${details.length > 0 ? ` (${details.join(', ')})` : ''}`);
    this.code = code;
    this.path = path;
    this.values = values;
  }
}
