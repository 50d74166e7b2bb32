import type { Event, Path } from '../../engine';
import { warning, type Finding } from '../diagnostic';
import { keyOf, lastDayOf, turnsOf, valueOf, type Subject } from './subject';

/** K001: a document shown in play before it was written. What really happened and the debrief may know more. */
export const dates = (subject: Subject): readonly Finding[] =>
  subject.scenario.events.flatMap((event) => {
    const turn = turnsOf(subject.scenario, event.when)[0];
    if (turn === undefined) return [];
    const day = lastDayOf(subject.scenario, turn);
    // One message for a document, however many arguments lean on it.
    const first = new Map([...shownIn(event)].reverse().map((one) => [one.source, one]));
    return [...first.values()].flatMap(({ source, path }) => tooNew(subject, source, path, turn, day));
  });

const shownIn = (event: Event): readonly { readonly source: string; readonly path: Path }[] => {
  const listed = (sources: readonly string[], path: Path) =>
    sources.map((source, i) => ({ source, path: `${path}.sources.${i}` }));
  return [
    ...listed(event.sources, event.path),
    ...event.options.flatMap((option) => [
      ...listed(option.sources, option.path),
      ...option.arguments.flatMap((argument) => [
        ...listed(argument.sources, argument.path),
        ...argument.evidence.map(({ source }, i) => ({ source, path: `${argument.path}.evidence.${i}.source` })),
      ]),
    ]),
  ];
};

function tooNew(subject: Subject, name: string, path: Path, turn: number, day: string): readonly Finding[] {
  const date = subject.scenario.sources.find((source) => source.name === name)?.date;
  // A bare year or month counts from its first day: only what is surely later is reported.
  if (date === undefined || date <= day) return [];
  const at = subject.references.find((reference) => reference.kind === 'source' && reference.path === path);
  return [
    warning(
      'K001',
      at ?? (subject.spots.has(path) ? valueOf(subject, path) : keyOf(subject, path)),
      {
        message: `"${name}" is dated ${date}, after the end of turn ${turn} (${day}).`,
        why: 'This event can come in that turn, and nobody could have read it then.',
        fix: 'choose an older source, or let the event come later',
      },
      {
        message: `「${name}」の日付 ${date} は、第${turn}ターンの終わり（${day}）より後です。`,
        why: 'この出来事はそのターンに起こりえますが、当時その文書は誰も読めません。',
        fix: '古い出典を選ぶか、出来事を後にずらしてください',
      },
    ),
  ];
}
