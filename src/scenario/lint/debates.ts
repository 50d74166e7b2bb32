import type { Option } from '../../engine';
import { likelyWarning, warning, type Finding } from '../diagnostic';
import { keyOf, type Subject } from './subject';

/** D010 nothing to argue, D011 one side only, D012 an argument that rests on nothing. */
export const debates = (subject: Subject): readonly Finding[] =>
  subject.scenario.events.flatMap((event) =>
    event.options.flatMap((option) => [...sides(subject, option, event.options), ...unsourced(subject, option)]),
  );

function sides(subject: Subject, option: Option, all: readonly Option[]): readonly Finding[] {
  const pro = option.arguments.filter(({ side }) => side === 'for').length;
  const con = option.arguments.length - pro;
  if (pro > 0 && con > 0) return [];
  if (pro + con === 0) {
    // A case without any debate is a choice of its own; a silent option beside argued ones is a gap.
    if (all.every((one) => one.arguments.length === 0)) return [];
    return [
      likelyWarning(
        'D010',
        keyOf(subject, option.path),
        { message: `Nobody argues about "${option.name}".`, fix: 'add arguments under "for:" and "against:"' },
        {
          message: `「${option.name}」については誰も議論していません。`,
          fix: '「for:」と「against:」に主張を加えてください',
        },
      ),
    ];
  }
  const missing = pro === 0 ? 'for' : 'against';
  return [
    warning(
      'D011',
      keyOf(subject, option.path),
      {
        message: `The debate about "${option.name}" is one-sided: ${pro} for, ${con} against.`,
        why: 'Students asked to argue the other side would have nothing to start from.',
        fix: `add an argument under "${missing}:"`,
      },
      {
        message: `「${option.name}」の議論が片側だけです（賛成 ${pro}、反対 ${con}）。`,
        why: 'もう一方の立場で話す生徒の手がかりがありません。',
        fix: `「${missing}:」に主張を加えてください`,
      },
    ),
  ];
}

const unsourced = (subject: Subject, option: Option): readonly Finding[] =>
  option.arguments
    .filter(({ sources, evidence }) => sources.length === 0 && evidence.length === 0)
    .map(({ name, path }) =>
      warning(
        'D012',
        keyOf(subject, path),
        { message: `The argument "${name}" rests on no source.`, fix: 'add "sources: […]"' },
        { message: `主張「${name}」に出典がありません。`, fix: '「sources: […]」を加えてください' },
      ),
    );
