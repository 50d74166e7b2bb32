import type { Atom, Comparison, Condition } from '../engine';
import { GOODWILL, type Say } from './say';

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};
const METER_WORDS = {
  '>=': 'when.atLeast',
  '<=': 'when.atMost',
  '>': 'when.above',
  '<': 'when.below',
  '=': 'when.equal',
  '!=': 'when.unequal',
} as const;

const lowered = (say: Say, words: string): string => (say.lang === 'en' ? words.toLowerCase() : words);

/** A meter in the middle of a sentence: "ties with China", "the security tie with China". */
export function meterInSentence(say: Say, meter: string): string {
  if (meter.startsWith(GOODWILL)) return say.t('when.goodwill', { bloc: say.meter(meter) });
  if (say.names.meters.has(meter)) return lowered(say, say.meter(meter));
  const [owner = '', part] = meter.split('.');
  if (part === undefined) return say.t('when.tie', { actor: say.theActor(owner) });
  return say.t('when.strand', { actor: say.theActor(owner), strand: lowered(say, say.strand(part)) });
}

function turnWords(say: Say, op: Comparison, turn: number): string {
  const { t } = say;
  switch (op) {
    case '>=':
      return t('when.turnFrom', { date: say.date(turn) });
    case '>':
      return t('when.turnFrom', { date: say.date(turn + 1) });
    case '<=':
      return t('when.turnTo', { date: say.date(turn) });
    case '<':
      return t('when.turnTo', { date: say.date(turn - 1) });
    case '=':
      return t('when.turnIn', { date: say.date(turn) });
    default:
      return t('when.turnNot', { date: say.date(turn) });
  }
}

function countWords(say: Say, tag: string, op: Comparison, value: number): string {
  const label = say.text(say.scenario.tags.find(({ name }) => name === tag)?.label) || tag;
  const words = (key: 'when.countAtLeast' | 'when.countAtMost', count: number): string =>
    say.t(key, { tag: label, count });
  switch (op) {
    case '>=':
      return words('when.countAtLeast', value);
    case '>':
      return words('when.countAtLeast', value + 1);
    case '<=':
      return words('when.countAtMost', value);
    case '<':
      return words('when.countAtMost', value - 1);
    case '=':
      return say.t(value === 0 ? 'when.countNone' : 'when.countEqual', { tag: label, count: value });
    default:
      return say.t('when.countUnequal', { tag: label, count: value });
  }
}

/** A flag has no words of its own: it is told by what raises it, an option if there is one. */
function flagWords(say: Say, flag: string, not: boolean): string {
  const { options, reactions, entries } = say.names;
  for (const { option } of options.values()) {
    if (option.set.includes(flag))
      return say.t(not ? 'when.neverChose' : 'when.chose', { label: say.text(option.label) });
  }
  const raised = not ? 'when.notFlag' : 'when.flag';
  for (const { reaction } of reactions.values()) {
    if (reaction.set.includes(flag)) return say.t(raised, { flag: say.text(reaction.say) });
  }
  for (const { entry } of entries.values()) {
    if (entry.set.includes(flag)) return say.t(raised, { flag: say.text(entry.because) || spaced(flag) });
  }
  return say.t(raised, { flag: spaced(flag) });
}
const spaced = (name: string): string => name.replace(/[-.]/g, ' ');

export function atomWords(say: Say, atom: Atom): string {
  const { t } = say;
  const within = (turns: number | null, words: string): string => {
    if (turns === null) return words;
    return turns === 1 ? t('when.thisTurn', { words }) : t('when.countRecently', { words, turns });
  };
  switch (atom.kind) {
    case 'meter': {
      const op = atom.not ? OPPOSITE[atom.op] : atom.op;
      return t(METER_WORDS[op], { meter: meterInSentence(say, atom.meter), points: atom.value });
    }
    case 'turn':
      return turnWords(say, atom.not ? OPPOSITE[atom.op] : atom.op, atom.value);
    case 'count':
      return within(atom.turns, countWords(say, atom.tag, atom.not ? OPPOSITE[atom.op] : atom.op, atom.value));
    case 'chose':
      return within(atom.turns, t(atom.not ? 'when.neverChose' : 'when.chose', { label: say.option(atom.option) }));
    case 'defeated':
      return within(
        atom.turns,
        t(atom.not ? 'when.neverDefeated' : 'when.defeated', { label: say.option(atom.option) }),
      );
    case 'happened':
      return within(atom.turns, t(atom.not ? 'when.neverHappened' : 'when.happened', { label: say.event(atom.event) }));
    case 'flag':
      return flagWords(say, atom.flag, atom.not);
    default:
      return atom satisfies never;
  }
}

/**
 * What a condition asks of the turn of an event: of choices of that very turn, only those that were on the table. A file
 * must name the choices of other events to keep an answer apart from them; to who reads about this one they say nothing.
 */
export function conditionInTurnOf(say: Say, condition: Condition, event: string): Condition {
  const isElsewhere = (atom: Atom): boolean =>
    atom.kind === 'chose' && atom.turns === 1 && say.names.options.get(atom.option)?.event.name !== event;
  return condition
    .filter((clause) => !clause.some((atom) => isElsewhere(atom) && atom.not))
    .map((clause) => clause.filter((atom) => !isElsewhere(atom)))
    .filter((clause) => clause.length > 0);
}

/** A whole condition in words; '' when it always holds. */
export const conditionWords = (say: Say, condition: Condition): string =>
  condition
    .map((clause) => clause.map((atom) => atomWords(say, atom)).join(say.t('list.or')))
    .join(say.t('when.between.and'));
