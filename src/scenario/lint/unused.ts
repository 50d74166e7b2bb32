import { hint, likelyWarning, type Finding } from '../diagnostic';
import type { Kind } from '../shape';
import type { Subject } from './subject';

/** Kinds whose entries do nothing unless something names them. */
const NAMED_TO_MATTER: readonly Kind[] = ['source', 'tag', 'value', 'adviser', 'place', 'meter'];
const WORDS: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
  source: ['source', '出典'],
  tag: ['tag', 'タグ'],
  value: ['value', '価値'],
  adviser: ['adviser', '助言者'],
  place: ['place', '場所'],
  meter: ['meter', '指標'],
};

/** U001: something that nothing names. U002: a flag that goes up and nobody reads. */
export function unused(subject: Subject): readonly Finding[] {
  const { references, declared } = subject;
  const named = new Set(references.map(({ kind, name }) => `${kind} ${name}`));
  // The map shows every place, whether an event happens there or not.
  const idle = declared.filter(
    ({ kind, name }) => NAMED_TO_MATTER.includes(kind) && kind !== 'place' && !named.has(`${kind} ${name}`),
  );
  const read = new Set(
    references.filter(({ kind, path }) => kind === 'flag' && /\.(when|needs)\./.test(path)).map(({ name }) => name),
  );
  const risen = references.filter(({ kind, path }) => kind === 'flag' && /\.set\.\d+$/.test(path));
  return [
    ...idle.map((one) => {
      const [en, ja] = WORDS[one.kind] ?? [one.kind, one.kind];
      return hint(
        'U001',
        one,
        { message: `Nothing uses the ${en} "${one.name}".`, fix: 'use it, or remove it' },
        { message: `${ja}「${one.name}」はどこにも使われていません。`, fix: '使うか、消してください' },
      );
    }),
    ...risen
      .filter(({ name }) => !read.has(name))
      .map((one) =>
        likelyWarning(
          'U002',
          one,
          {
            message: `The flag "${one.name}" goes up and no condition reads it.`,
            fix: `ask for it with "flag ${one.name}", or remove it`,
          },
          {
            message: `旗「${one.name}」は立ちますが、どの条件にも使われていません。`,
            fix: `「flag ${one.name}」で問うか、消してください`,
          },
        ),
      ),
  ];
}
