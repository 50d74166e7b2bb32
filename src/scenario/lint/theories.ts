import { compile, CompileError } from '../../engine';
import { error, hint, type Finding } from '../diagnostic';
import { numbersOf } from '../numbers';
import { nearest } from '../suggest';
import { keyOf, type Subject } from './subject';

/** R004: a patch that meets no number. R005: one that changes nothing. */
export function theories(subject: Subject): readonly Finding[] {
  const numbers = new Map(numbersOf(subject.scenario).map((one) => [one.path, one]));
  return subject.scenario.theories.flatMap(({ name, patch }) =>
    Object.entries(patch).flatMap(([path, value]): readonly Finding[] => {
      const at = keyOf(subject, `theories.${name}.patch.${path}`);
      const hit = numbers.get(path);
      if (!hit) return [noNumber(path, [...numbers.keys()], at)];
      if (hit.isRange) {
        return [
          error(
            'R004',
            at,
            {
              message: `"${path}" is a range, ${hit.written}, and a patch gives one number.`,
              fix: 'patch another number, or write a plain number there',
            },
            {
              message: `「${path}」は範囲（${hit.written}）なので、1つの数に置き換えられません。`,
              fix: '別の数を選ぶか、そこをふつうの数にしてください',
            },
          ),
        ];
      }
      if (hit.value !== value) return [];
      return [
        hint(
          'R005',
          at,
          { message: `Under this theory "${path}" stays ${value}.`, fix: 'choose another value, or remove it' },
          { message: `この理論でも「${path}」は ${value} のままです。`, fix: '別の値にするか、消してください' },
        ),
      ];
    }),
  );
}

function noNumber(path: string, known: readonly string[], at: { start: number; end: number }): Finding {
  // The part that leads somewhere says how far the author's path is right.
  const parts = path.split('.');
  let length = parts.length;
  while (length > 0 && !known.some((one) => one.startsWith(`${parts.slice(0, length).join('.')}.`))) length--;
  const right = parts.slice(0, length).join('.');
  const inside = known.filter((one) => right !== '' && one.startsWith(`${right}.`));
  const near =
    nearest(path, known) ??
    inside
      .map((one) => [one, nearest(path.slice(right.length + 1), [one.slice(right.length + 1)])] as const)
      .find(([, hit]) => hit !== null)?.[0];
  const some = inside.slice(0, 6).join(', ');
  const someJa = inside.slice(0, 6).join('、');
  const isCondition = /\.(when|needs)(\.|$)/.test(path);
  return error(
    'R004',
    at,
    {
      message: `"${path}" is not the place of a number.`,
      ...(isCondition ? { why: 'A theory changes effects, never the threshold of a condition.' } : {}),
      ...(near ? { fix: `did you mean "${near}"?` } : some ? { fix: `numbers near it: ${some}` } : {}),
    },
    {
      message: `「${path}」に数値はありません。`,
      ...(isCondition ? { why: '理論が変えるのは影響の大きさで、条件のしきい値ではありません。' } : {}),
      ...(near ? { fix: `「${near}」のことですか` } : someJa ? { fix: `近くの数値: ${someJa}` } : {}),
    },
  );
}

/** E099: what only the engine could see, under no theory and under each. */
export function compiles(subject: Subject): readonly Finding[] {
  const { scenario } = subject;
  for (const theory of [undefined, ...scenario.theories.map(({ name }) => name)]) {
    try {
      compile(scenario, theory);
    } catch (problem) {
      if (!(problem instanceof CompileError)) throw problem;
      const details = Object.entries(problem.values)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ');
      return [
        error(
          'E099',
          keyOf(subject, problem.path),
          {
            message: `The engine cannot take "${problem.path}" (${problem.code}).`,
            ...(details ? { why: details } : {}),
          },
          {
            message: `「${problem.path}」はエンジンで扱えません（${problem.code}）。`,
            ...(details ? { why: details } : {}),
          },
        ),
      ];
    }
  }
  return [];
}
