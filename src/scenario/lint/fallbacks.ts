import type { Event } from '../../engine';
import { error, warning, type Finding } from '../diagnostic';
import { keyOf, valueOf, type Subject } from './subject';

/** An event always leaves something to do: E010 no way out, E011 a way out that may be closed, E012 nobody to support it, E013 a stranger's option. */
export const fallbacks = (subject: Subject): readonly Finding[] =>
  subject.scenario.events.flatMap((event) => [
    ...noOptions(subject, event),
    ...wayOut(subject, event),
    ...strangers(subject, event),
    ...noChamber(subject, event),
    ...neverDrawn(subject, event),
  ]);

const noOptions = (subject: Subject, event: Event): readonly Finding[] =>
  event.options.length > 0
    ? []
    : [
        error(
          'E010',
          keyOf(subject, `${event.path}.options`),
          { message: `"${event.name}" offers nothing to choose.`, fix: 'add at least one option' },
          { message: `「${event.name}」には選べる案がありません。`, fix: '選択肢を少なくとも1つ加えてください' },
        ),
      ];

function wayOut(subject: Subject, event: Event): readonly Finding[] {
  const { options, fallback, path, name } = event;
  if (options.length === 0) return [];
  const free = options.find((option) => option.needs.length === 0 && option.needsSupport === null);
  if (fallback === null) {
    const contested = options.find((option) => option.needsSupport !== null);
    const closable = options.every((option) => option.needs.length > 0);
    if (!contested && !closable) return [];
    const why = contested ? `"${contested.name}" can be defeated.` : 'Every option has "needs".';
    const whyJa = contested
      ? `「${contested.name}」は否決されることがあります。`
      : 'すべての選択肢に「needs」があります。';
    const fix = free
      ? `add "fallback: ${free.name}"`
      : 'add an option without "needs" and "needs-support", and name it as "fallback:"';
    const fixJa = free
      ? `「fallback: ${free.name}」を加えてください`
      : '「needs」も「needs-support」もない選択肢を加え、「fallback:」に書いてください';
    return [
      error(
        'E010',
        keyOf(subject, path),
        { message: `"${name}" may leave nothing to do.`, why, fix },
        { message: `「${name}」では、打つ手がなくなることがあります。`, why: whyJa, fix: fixJa },
      ),
    ];
  }
  const chosen = options.find((option) => option.name === fallback);
  if (!chosen || (chosen.needs.length === 0 && chosen.needsSupport === null)) return [];
  const closed = chosen.needs.length > 0 ? 'needs' : 'needs-support';
  return [
    error(
      'E011',
      valueOf(subject, `${path}.fallback`),
      {
        message: `The fallback "${fallback}" has "${closed}", so it may be closed itself.`,
        fix: free ? `write "fallback: ${free.name}"` : `remove "${closed}" from "${fallback}"`,
      },
      {
        message: `fallback の「${fallback}」には「${closed}」があり、それ自体が選べないことがあります。`,
        fix: free ? `「fallback: ${free.name}」と書いてください` : `「${fallback}」の「${closed}」を消してください`,
      },
    ),
  ];
}

function strangers(subject: Subject, { path, name, options, fallback, history }: Event): readonly Finding[] {
  const own = new Set(options.map((option) => option.name));
  const named = [
    { at: `${path}.fallback`, option: fallback },
    { at: `${path}.history.took`, option: history?.took ?? null },
  ];
  return named.flatMap(({ at, option }) =>
    option === null || own.has(option)
      ? []
      : [
          error(
            'E013',
            valueOf(subject, at),
            {
              message: `"${option}" is an option of another event, not of "${name}".`,
              fix: `options here: ${[...own].join(', ')}`,
            },
            {
              message: `「${option}」は「${name}」の選択肢ではなく、別の出来事のものです。`,
              fix: `ここの選択肢: ${[...own].join('、')}`,
            },
          ),
        ],
  );
}

function noChamber(subject: Subject, event: Event): readonly Finding[] {
  const weight = subject.scenario.blocs.reduce((sum, bloc) => sum + bloc.weight, 0);
  if (weight > 0) return [];
  return event.options.flatMap((option) =>
    option.needsSupport === null
      ? []
      : [
          error(
            'E012',
            keyOf(subject, `${option.path}.needs-support`),
            {
              message: `"${option.name}" needs support, and there is no bloc with a weight to give it.`,
              fix: 'add "blocs:", or remove "needs-support"',
            },
            {
              message: `「${option.name}」には支持が必要ですが、重みのある会派がありません。`,
              fix: '「blocs:」を加えるか、「needs-support」を消してください',
            },
          ),
        ],
  );
}

function neverDrawn(subject: Subject, { path, name, weight, must, byTeacher, moreLikely }: Event): readonly Finding[] {
  if (weight > 0 || must || byTeacher || moreLikely.some(({ add }) => add > 0)) return [];
  return [
    warning(
      'E031',
      valueOf(subject, `${path}.weight`),
      {
        message: `"${name}" has weight 0, so it never comes by itself.`,
        fix: 'raise the weight, or write "must: true" or "by: teacher"',
      },
      {
        message: `「${name}」の重みは0なので、自然には起こりません。`,
        fix: '重みを上げるか、「must: true」か「by: teacher」と書いてください',
      },
    ),
  ];
}
