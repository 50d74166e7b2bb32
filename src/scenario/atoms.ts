import { COMPARISONS, type Atom, type Change, type Claim, type Comparison, type Path } from '../engine';
import { LIMITS } from './limits';
import type { Kind } from './shape';

/** The three one-line languages: conditions, changes and claims. All are regular, so a schema pattern can read them too. */
/** Words of conditions, which therefore cannot be names. */
export const RESERVED = ['turn', 'count', 'chose', 'defeated', 'happened', 'flag', 'not', 'any'] as const;

const NAME = '[a-z][a-z0-9-]*';
const METER = `(?!(?:${RESERVED.join('|')})(?![a-z0-9-]))${NAME}(?:\\.${NAME})?`;
const OPERATOR = '>=|<=|!=|>|<|=';
const WINDOW = '(?: +in +(\\d{1,2}) +turns?)?';

export const ATOM_PATTERN =
  `^(not +)?(?:turn *(?:${OPERATOR}) *-?\\d{1,4}|count +${NAME}(?: +in +\\d{1,2} +turns?)? *(?:${OPERATOR}) *-?\\d{1,4}` +
  `|(?:chose|defeated|happened) +${NAME}(?: +in +\\d{1,2} +turns?)?|flag +${NAME}|${METER} *(?:${OPERATOR}) *[+-]?\\d{1,4})$`;
export const CHANGE_PATTERN =
  '^([+-]\\d{1,4}(\\.\\.[+-]\\d{1,4})?|=[+-]?\\d{1,4}|x\\d{1,3}%|at (most|least) [+-]?\\d{1,4})$';
export const CLAIM_PATTERN = `^${METER} +(rises|falls|holds)$`;

const TURN = new RegExp(`^turn *(${OPERATOR}) *(-?\\d{1,4})$`);
const COUNT = new RegExp(`^count +(${NAME})${WINDOW} *(${OPERATOR}) *(-?\\d{1,4})$`);
const HISTORY = new RegExp(`^(chose|defeated|happened) +(${NAME})${WINDOW}$`);
const FLAG = new RegExp(`^flag +(${NAME})$`);
const MEASURE = new RegExp(`^(${METER}) *(${OPERATOR}) *([+-]?\\d{1,4})$`);

/** A name that an atom uses, to be looked up. */
export interface Used {
  readonly kind: Kind;
  readonly name: string;
}
export interface ReadAtom {
  readonly atom: Atom;
  readonly used: Used | null;
}

const operator = (found: string | undefined): Comparison =>
  COMPARISONS.find((comparison) => comparison === found) ?? '=';
const whole = (found: string | undefined): number => Number(found ?? '0') + 0;
const windowOf = (found: string | undefined): number | null => (found === undefined ? null : Number(found));

/** Reads one line of a condition; null when it cannot be read. */
export function readAtom(line: string, path: Path): ReadAtom | null {
  const words = line.trim();
  const not = /^not +/.test(words);
  const rest = words.replace(/^not +/, '');
  const common = { not, path, words };
  const turn = TURN.exec(rest);
  if (turn) return { atom: { ...common, kind: 'turn', op: operator(turn[1]), value: whole(turn[2]) }, used: null };
  const count = COUNT.exec(rest);
  if (count) {
    const [, tag = '', turns, op, value] = count;
    return {
      atom: { ...common, kind: 'count', tag, turns: windowOf(turns), op: operator(op), value: whole(value) },
      used: { kind: 'tag', name: tag },
    };
  }
  const past = HISTORY.exec(rest);
  if (past) {
    const [, verb, name = '', turns] = past;
    const span = windowOf(turns);
    if (verb === 'happened') {
      return { atom: { ...common, kind: 'happened', event: name, turns: span }, used: { kind: 'event', name } };
    }
    const kind = verb === 'chose' ? 'chose' : 'defeated';
    return { atom: { ...common, kind, option: name, turns: span }, used: { kind: 'option', name } };
  }
  const flag = FLAG.exec(rest);
  if (flag) {
    const name = flag[1] ?? '';
    return { atom: { ...common, kind: 'flag', flag: name }, used: { kind: 'flag', name } };
  }
  const measure = MEASURE.exec(rest);
  if (!measure) return null;
  const [, meter = '', op, value] = measure;
  return {
    atom: { ...common, kind: 'meter', meter, op: operator(op), value: whole(value) },
    used: { kind: 'meter', name: meter },
  };
}

export type ReadChange =
  | { readonly change: Change }
  | { readonly problem: 'no-sign'; readonly value: number }
  | { readonly problem: 'unreadable' | 'backwards' | 'too-wide' | 'too-much' };

/** Reads what happens to one meter. */
export function readChange(written: string): ReadChange {
  const words = written.trim();
  const plain = /^\d{1,4}$/.exec(words);
  if (plain) return { problem: 'no-sign', value: Number(words) };
  const range = /^([+-]\d{1,4})\.\.([+-]\d{1,4})$/.exec(words);
  if (range) {
    const [low, high] = [whole(range[1]), whole(range[2])];
    if (low > high) return { problem: 'backwards' };
    return high - low > LIMITS.rangeWidth ? { problem: 'too-wide' } : { change: { op: 'add', low, high } };
  }
  if (/^[+-]\d{1,4}$/.test(words)) return { change: { op: 'add', low: whole(words), high: whole(words) } };
  const set = /^=([+-]?\d{1,4})$/.exec(words);
  if (set) return { change: { op: 'set', value: whole(set[1]) } };
  const scale = /^x(\d{1,3})%$/.exec(words);
  if (scale) {
    const percent = whole(scale[1]);
    return percent > 400 ? { problem: 'too-much' } : { change: { op: 'scale', percent } };
  }
  const limit = /^at (most|least) ([+-]?\d{1,4})$/.exec(words);
  if (limit) return { change: { op: limit[1] === 'most' ? 'at-most' : 'at-least', value: whole(limit[2]) } };
  return { problem: 'unreadable' };
}

export function readClaim(written: string): Claim | null {
  const found = new RegExp(`^(${METER}) +(rises|falls|holds)$`).exec(written.trim());
  const direction = (['rises', 'falls', 'holds'] as const).find((one) => one === found?.[2]);
  return found && direction ? { meter: found[1] ?? '', direction } : null;
}

const KEYBOARD: Readonly<Record<string, string>> = {
  '≧': '>=',
  '≥': '>=',
  '≦': '<=',
  '≤': '<=',
  '≠': '!=',
  '−': '-',
  '–': '-',
  '—': '-',
  ー: '-',
  '×': 'x',
  '〜': '..',
  '~': '..',
  '…': '..',
};

/** What a Japanese keyboard probably meant: half-width, ASCII operators. */
export const asAscii = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\P{ASCII}/gu, (character) => KEYBOARD[character] ?? character)
    .trim();

/** The same line as it should be written, when keyboard, doubled signs or spelling are all that is wrong. */
export function repairedAtom(written: string): string | null {
  const words = asAscii(written)
    .replace(/==+/g, '=')
    .replace(/=>/g, '>=')
    .replace(/=</g, '<=')
    .replace(/ *(>=|<=|!=|>|<|=) */, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
  return readAtom(words, '') ? words : null;
}

export function repairedChange(written: string): string | null {
  const words = asAscii(written).replace(/ *\.\.+ */, '..');
  for (const candidate of [words, words.replace(/\s+/g, ''), words.replace(/^\*?x? ?(\d+) ?%$/, 'x$1%')]) {
    if ('change' in readChange(candidate)) return candidate;
  }
  return null;
}
