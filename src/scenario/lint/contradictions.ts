import type { Atom, Condition, Scenario } from '../../engine';
import { error, warning, type Finding } from '../diagnostic';
import { conditionsOf, keyOf, type Subject } from './subject';

/** C020: lines that cannot hold. C021: lines that say nothing beside the others. */
export const contradictions = (subject: Subject): readonly Finding[] =>
  conditionsOf(subject.scenario).flatMap(({ condition, context }) => inList(subject, condition, context));

/** Values an atom accepts, in tenths, or two values for yes and no. */
interface Span {
  readonly low: number;
  readonly high: number;
}
type Accepts = { readonly subject: string; readonly whole: Span; readonly span: Span | null };

const TENTHS = 10;
const YES: Span = { low: 1, high: 1 };
const NO: Span = { low: 0, high: 0 };

/** Limits of a measure, in points. */
function limitsOf(scenario: Scenario, name: string): Span {
  const [head = '', strand] = name.split('.');
  const meter = scenario.meters.find((one) => one.name === head);
  if (meter) return { low: meter.min, high: meter.max };
  return head === 'goodwill' && strand !== undefined ? { low: 0, high: 100 } : { low: -100, high: 100 };
}

/** Null where the accepted values are no single span (`!=`), which this rule leaves alone. */
function accepts(scenario: Scenario, atom: Atom): Accepts | null {
  if (atom.kind === 'meter' || atom.kind === 'turn' || atom.kind === 'count') {
    const isMeter = atom.kind === 'meter';
    const unit = isMeter ? TENTHS : 1;
    const most = atom.kind === 'count' ? (atom.turns ?? scenario.turns) : scenario.turns;
    const limits = isMeter ? limitsOf(scenario, atom.meter) : { low: atom.kind === 'turn' ? 1 : 0, high: most };
    const whole = { low: limits.low * unit, high: limits.high * unit };
    const span = spanOf(atom.op, atom.value * unit, whole, atom.not);
    if (!span) return null;
    const name = isMeter ? atom.meter : atom.kind === 'turn' ? 'turn' : `count ${atom.tag} ${atom.turns ?? ''}`;
    return { subject: name, whole, span: span.low > span.high ? null : span };
  }
  const name =
    atom.kind === 'flag'
      ? `flag ${atom.flag}`
      : `${atom.kind} ${atom.kind === 'happened' ? atom.event : atom.option} ${atom.turns ?? ''}`;
  return { subject: name, whole: { low: 0, high: 1 }, span: atom.not ? NO : YES };
}

function spanOf(op: Extract<Atom, { kind: 'turn' }>['op'], value: number, whole: Span, not: boolean): Span | null {
  switch (op) {
    case '>=':
      return not
        ? { low: whole.low, high: Math.min(whole.high, value - 1) }
        : { low: Math.max(whole.low, value), high: whole.high };
    case '>':
      return not
        ? { low: whole.low, high: Math.min(whole.high, value) }
        : { low: Math.max(whole.low, value + 1), high: whole.high };
    case '<=':
      return not
        ? { low: Math.max(whole.low, value + 1), high: whole.high }
        : { low: whole.low, high: Math.min(whole.high, value) };
    case '<':
      return not
        ? { low: Math.max(whole.low, value), high: whole.high }
        : { low: whole.low, high: Math.min(whole.high, value - 1) };
    case '=':
      return not ? null : { low: Math.max(whole.low, value), high: Math.min(whole.high, value) };
    case '!=':
      return not ? { low: Math.max(whole.low, value), high: Math.min(whole.high, value) } : null;
  }
}

function inList(subject: Subject, condition: Condition, context: Condition): readonly Finding[] {
  const { scenario } = subject;
  const found: Finding[] = [];
  for (const atom of condition.flat()) {
    const one = accepts(scenario, atom);
    if (!one) continue;
    if (one.span === null) found.push(neverAlone(subject, atom, one));
    else if (one.span.low === one.whole.low && one.span.high === one.whole.high)
      found.push(alwaysAlone(subject, atom, one));
  }
  if (found.length > 0) return found;

  /** Single lines so far, by what they ask about; a line under `any:` is one of several and binds nothing. */
  const known = new Map<string, { readonly span: Span; readonly atom: Atom }>();
  for (const [clause, isContext] of [
    ...context.map((one) => [one, true] as const),
    ...condition.map((one) => [one, false] as const),
  ]) {
    const [atom, ...rest] = clause;
    const one = atom && rest.length === 0 ? accepts(scenario, atom) : null;
    if (!atom || !one?.span) continue;
    const before = known.get(one.subject);
    if (!before) {
      known.set(one.subject, { span: one.span, atom });
      continue;
    }
    const both = { low: Math.max(before.span.low, one.span.low), high: Math.min(before.span.high, one.span.high) };
    if (!isContext) {
      if (both.low > both.high) found.push(together(subject, atom, before.atom));
      else if (both.low === before.span.low && both.high === before.span.high)
        found.push(implied(subject, atom, before.atom));
      else if (both.low === one.span.low && both.high === one.span.high)
        found.push(implied(subject, before.atom, atom));
    }
    if (both.low <= both.high) known.set(one.subject, { span: both, atom });
  }
  return found;
}

const whatOf = (atom: Atom): string =>
  atom.kind === 'meter'
    ? atom.meter
    : atom.kind === 'turn'
      ? 'the turn'
      : atom.kind === 'count'
        ? `the count of ${atom.tag}`
        : '';
const whatOfJa = (atom: Atom): string =>
  atom.kind === 'meter'
    ? atom.meter
    : atom.kind === 'turn'
      ? 'ターン'
      : atom.kind === 'count'
        ? `「${atom.tag}」の回数`
        : '';

function together(subject: Subject, atom: Atom, other: Atom): Finding {
  const what = whatOf(atom);
  return error(
    'C020',
    keyOf(subject, atom.path),
    {
      message: `"${atom.words}" can never be true together with "${other.words}".`,
      why:
        what === ''
          ? 'All lines of a list must hold at once, and one says the opposite of the other.'
          : `All lines of a list must hold at once, and no value of ${what} fits both.`,
      fix: 'to accept either, put them under "any:"',
    },
    {
      message: `「${atom.words}」は「${other.words}」と同時には成り立ちません。`,
      why:
        what === ''
          ? '並べた条件はすべて同時に成り立つ必要がありますが、2つは正反対です。'
          : `並べた条件はすべて同時に成り立つ必要がありますが、両方に合う${whatOfJa(atom)}の値はありません。`,
      fix: 'どちらかでよいなら「any:」の下に並べてください',
    },
  );
}

const implied = (subject: Subject, atom: Atom, other: Atom): Finding =>
  warning(
    'C021',
    keyOf(subject, atom.path),
    {
      message: `"${atom.words}" says nothing more than "${other.words}".`,
      why: 'Whenever the one holds, so does the other.',
      fix: 'remove it',
    },
    {
      message: `「${atom.words}」は「${other.words}」があれば必要ありません。`,
      why: '一方が成り立てば、必ず他方も成り立ちます。',
      fix: '消してください',
    },
  );

/** A sentence begins with a capital, unless it begins with a name from the file. */
const capital = (words: string): string => words.replace(/^the /, 'The ');

const points = (span: Span, atom: Atom): readonly [number, number] =>
  atom.kind === 'meter' ? [span.low / TENTHS, span.high / TENTHS] : [span.low, span.high];

function neverAlone(subject: Subject, atom: Atom, { whole }: Accepts): Finding {
  const [low, high] = points(whole, atom);
  return error(
    'C020',
    keyOf(subject, atom.path),
    {
      message: `"${atom.words}" can never be true.`,
      why: `${capital(whatOf(atom))} always lies between ${low} and ${high}.`,
      fix: 'choose another number',
    },
    {
      message: `「${atom.words}」は決して成り立ちません。`,
      why: `${whatOfJa(atom)}はいつも ${low} から ${high} の間です。`,
      fix: '別の数にしてください',
    },
  );
}

function alwaysAlone(subject: Subject, atom: Atom, { whole }: Accepts): Finding {
  const [low, high] = points(whole, atom);
  return warning(
    'C021',
    keyOf(subject, atom.path),
    {
      message: `"${atom.words}" is always true.`,
      why: `${capital(whatOf(atom))} always lies between ${low} and ${high}.`,
      fix: 'remove it, or choose another number',
    },
    {
      message: `「${atom.words}」はいつも成り立ちます。`,
      why: `${whatOfJa(atom)}はいつも ${low} から ${high} の間です。`,
      fix: '消すか、別の数にしてください',
    },
  );
}
