import { hint, type Finding } from '../diagnostic';
import { valueOf, type Subject } from './subject';

/** N010: a case that cannot be found by its name. */
export function fileName(subject: Subject): readonly Finding[] {
  const { file, scenario } = subject;
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  if (base === `${scenario.id}.yaml` || !base.endsWith('.yaml')) return [];
  return [
    hint(
      'N010',
      valueOf(subject, 'id'),
      {
        message: `The case is called "${scenario.id}" and its file "${base}".`,
        why: 'Links, saves and tools look for the file by the name of the case.',
        fix: `call the file "${scenario.id}.yaml"`,
      },
      {
        message: `ケースの名前は「${scenario.id}」ですが、ファイル名は「${base}」です。`,
        why: 'リンクや保存、道具は、ケースの名前でファイルを探します。',
        fix: `ファイル名を「${scenario.id}.yaml」にしてください`,
      },
    ),
  ];
}
