import { warning, type Finding } from '../diagnostic';
import { keyOf, type Subject } from './subject';

/** E030: a reaction behind one that fits whenever it would. */
export const reactions = (subject: Subject): readonly Finding[] =>
  subject.scenario.actors.flatMap(({ reactions: all }) =>
    all.flatMap((reaction, i) => {
      const before = all
        .slice(0, i)
        .find(
          (earlier) =>
            earlier.when.length === 0 &&
            !earlier.once &&
            earlier.cooldown === 0 &&
            (earlier.to.length === 0 ||
              (reaction.to.length > 0 && reaction.to.every((tag) => earlier.to.includes(tag)))),
        );
      if (!before) return [];
      return [
        warning(
          'E030',
          keyOf(subject, reaction.path),
          {
            message: `The reaction "${reaction.name}" can never be taken.`,
            why: `"${before.name}" stands above it and fits whenever this one does.`,
            fix: `move "${reaction.name}" above "${before.name}"`,
          },
          {
            message: `反応「${reaction.name}」は決して起こりません。`,
            why: `その上の「${before.name}」が、いつも先に当てはまります。`,
            fix: `「${reaction.name}」を「${before.name}」より上に移してください`,
          },
        ),
      ];
    }),
  );
