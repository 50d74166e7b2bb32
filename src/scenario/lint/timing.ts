import type { Lasting, Later } from '../../engine';
import { warning, type Finding } from '../diagnostic';
import { keyOf, turnsOf, valueOf, type Subject } from './subject';

interface Owner {
  readonly later: readonly Later[];
  readonly lasting: readonly Lasting[];
}

/** E020: an effect that cannot arrive before the game is over, however early it is set off. */
export function timing(subject: Subject): readonly Finding[] {
  const { scenario } = subject;
  return [
    ...scenario.events.flatMap((event) => {
      const turns = turnsOf(scenario, event.when);
      return event.options.flatMap((option) =>
        tooLate(subject, option, turnsOf(scenario, event.when, option.needs)[0] ?? turns[0]),
      );
    }),
    ...scenario.actors.flatMap((actor) =>
      actor.reactions.flatMap((reaction) => tooLate(subject, reaction, turnsOf(scenario, reaction.when)[0])),
    ),
  ];
}

function tooLate(subject: Subject, { later, lasting }: Owner, earliest: number | undefined): readonly Finding[] {
  if (earliest === undefined) return [];
  const last = subject.scenario.turns;
  const say = (path: string, at: string, due: number): Finding => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const most = last - earliest;
    const fix =
      most > 0 && at.endsWith('.after') ? `write "after: ${most}" or less` : 'give the case more turns, or remove it';
    const fixJa =
      most > 0 && at.endsWith('.after') ? `「after: ${most}」以下にしてください` : 'ターン数を増やすか、消してください';
    return warning(
      'E020',
      at === path ? keyOf(subject, path) : valueOf(subject, at),
      {
        message: `"${name}" arrives in turn ${due} at the earliest, after the last turn (${last}).`,
        why: `It is set off in turn ${earliest} at the earliest.`,
        fix,
      },
      {
        message: `「${name}」が届くのは早くても第${due}ターンで、最後の第${last}ターンより後です。`,
        why: `きっかけは早くても第${earliest}ターンです。`,
        fix: fixJa,
      },
    );
  };
  return [
    ...later
      .filter(({ after }) => earliest + after > last)
      .map(({ path, after }) => say(path, `${path}.after`, earliest + after)),
    ...lasting.filter(() => earliest + 1 > last).map(({ path }) => say(path, path, earliest + 1)),
  ];
}
