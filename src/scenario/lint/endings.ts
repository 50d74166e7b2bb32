import { error, warning, type Finding } from '../diagnostic';
import { keyOf, type Subject } from './subject';

/** N002: an ending behind one that always fits. N003: a game that may end without one. */
export function endings(subject: Subject): readonly Finding[] {
  const { endings: all } = subject.scenario;
  const last = all.at(-1);
  if (!last) {
    return [
      error(
        'N003',
        keyOf(subject, 'endings'),
        { message: 'A case needs at least one ending.', fix: 'add an ending without "when:"' },
        { message: '結末が1つもありません。', fix: '「when:」のない結末を加えてください' },
      ),
    ];
  }
  const open = all.findIndex((ending) => ending.when.length === 0);
  if (open < 0) {
    return [
      warning(
        'N003',
        keyOf(subject, last.path),
        {
          message: `The last ending, "${last.name}", has a "when:", so a game may end without any ending.`,
          fix: 'add an ending without "when:" at the bottom',
        },
        {
          message: `最後の結末「${last.name}」に「when:」があるため、どの結末にも当てはまらないことがあります。`,
          fix: '「when:」のない結末をいちばん下に加えてください',
        },
      ),
    ];
  }
  const first = all[open];
  return all.slice(open + 1).flatMap((ending) =>
    ending.early
      ? []
      : [
          warning(
            'N002',
            keyOf(subject, ending.path),
            {
              message: `No game can reach the ending "${ending.name}".`,
              why: `"${first?.name}" stands above it and always fits.`,
              fix: `move "${ending.name}" above "${first?.name}"`,
            },
            {
              message: `結末「${ending.name}」には決してたどり着けません。`,
              why: `その上の「${first?.name}」がいつも当てはまります。`,
              fix: `「${ending.name}」を「${first?.name}」より上に移してください`,
            },
          ),
        ],
  );
}
