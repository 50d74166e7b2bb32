import { apply, type Command, type OptionReading, type Position, read, replayLog } from '../engine';
import type { Lang } from '../i18n';
import { closedTurns } from './comparison';
import { consequencesView } from './consequences';
import { failingWords } from './failing';
import type { Dumbbell, RelationModel, Snapshot, StepModel } from './models';
import { pointsOf } from './points';
import { type Say, sayIn } from './say';
import { metersAt } from './turns';

/** A past turn in the list of them. */
export interface PastTurn {
  readonly turn: number;
  readonly date: string;
  readonly event: string;
  /** Null in a quiet turn and in one that is not decided yet. */
  readonly letter: string | null;
  readonly decision: string;
  /** The option that was asked for and lost on the floor. */
  readonly lost: string | null;
  /** The tie that moved most, in whole points. */
  readonly moved: { readonly label: string; readonly flag: string; readonly by: number } | null;
  readonly closed: boolean;
}
export interface HistoryView {
  readonly turns: readonly PastTurn[];
}

/** What became of an option, or would have, as things stood when the decision was made. */
export const FATES = ['done', 'lost', 'carries', 'loses', 'closed'] as const;
export type Fate = (typeof FATES)[number];

export interface PastOption {
  readonly option: string;
  readonly letter: string;
  readonly label: string;
  readonly about: string;
  readonly fate: Fate;
  /** "Support 56, 52 needed", or what it was closed for. */
  readonly words: string;
  /** Another line of play can take it. */
  readonly canTry: boolean;
}
export interface PastTurnView {
  readonly turn: number;
  readonly span: string;
  readonly event: string;
  readonly quiet: boolean;
  readonly decision: string;
  readonly options: readonly PastOption[];
  readonly steps: readonly StepModel[];
  readonly relations: readonly RelationModel[];
  readonly home: readonly Dumbbell[];
}

/** The list of turns so far, the present one last. */
export function historyView(snapshot: Snapshot, lang: Lang): HistoryView {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const closed = closedTurns(snapshot);
  return {
    turns: reading.history.map(({ turn, event, asked, enacted, defeated }) => ({
      turn,
      date: say.shortDate(turn),
      event: say.event(event),
      letter: enacted === null ? null : (say.names.options.get(enacted)?.letter ?? null),
      decision: enacted === null ? say.t(event === null ? 'debrief.quiet' : 'history.undecided') : say.option(enacted),
      lost: defeated && asked !== null ? say.option(asked) : null,
      moved: turn <= closed ? mostMoved(snapshot, say, turn) : null,
      closed: turn <= closed,
    })),
  };
}

function mostMoved(snapshot: Snapshot, say: Say, turn: number): PastTurn['moved'] {
  const [before, after] = [metersAt(snapshot, turn - 1), metersAt(snapshot, turn)];
  const moves = say.scenario.actors.map(({ name }) => ({
    label: say.actor(name),
    flag: say.flag(name),
    by: pointsOf(after.get(name) ?? 0) - pointsOf(before.get(name) ?? 0),
  }));
  const [most] = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return most && most.by !== 0 ? most : null;
}

/** The position in which a turn's decision was made, with everything said before it; null without a decision. */
function positionBefore({ program, log }: Snapshot, turn: number): Position | null {
  const { positions } = replayLog(program, log);
  let now = 1;
  for (const [index, { command }] of log.entries.entries()) {
    if (command.type === 'advance') now += 1;
    else if (now === turn && isDecision(command)) return positions[index] ?? null;
  }
  return null;
}
const isDecision = ({ type }: Command): boolean => type === 'decide' || type === 'settle';

function fateOf({ option, available, carries }: OptionReading, asked: string, enacted: string): Fate {
  if (option === enacted) return 'done';
  if (option === asked) return 'lost';
  if (!available) return 'closed';
  return carries ? 'carries' : 'loses';
}

function optionsOf(snapshot: Snapshot, say: Say, turn: number): readonly PastOption[] {
  const before = positionBefore(snapshot, turn);
  const record = snapshot.reading.history.find((one) => one.turn === turn);
  if (!before || !record || record.asked === null || record.enacted === null) return [];
  const { asked, enacted } = record;
  const { program } = snapshot;
  const then: Snapshot = { ...snapshot, position: before, reading: read(program, before) };
  return then.reading.options.flatMap((reading): readonly PastOption[] => {
    const found = say.names.options.get(reading.option);
    if (!found) return [];
    const fate = fateOf(reading, asked, enacted);
    const { t } = say;
    const failing = failingWords(then, say, found.option, reading);
    const words = !reading.available
      ? failing.join(t('list.comma'))
      : reading.needed === null
        ? t('decision.supportNone')
        : t('decision.support', { support: pointsOf(reading.support), needed: pointsOf(reading.needed) });
    return [
      {
        option: reading.option,
        letter: found.letter,
        label: say.text(found.option.label),
        about: say.text(found.option.about),
        fate,
        words,
        canTry:
          reading.option !== asked &&
          apply(program, before, { type: 'decide', option: reading.option }).refusal === null,
      },
    ];
  });
}

/** One past turn looked at again: what was open, what was done, what followed. */
export function pastTurnView(snapshot: Snapshot, turn: number, lang: Lang): PastTurnView {
  const say = sayIn(snapshot.scenario, lang);
  const record = snapshot.reading.history.find((one) => one.turn === turn);
  const view = consequencesView(snapshot, lang, turn);
  const { steps, home } = view.model;
  const enacted = record?.enacted ?? null;
  return {
    turn,
    span: say.span(turn),
    event: say.event(record?.event ?? null),
    quiet: !record || record.event === null,
    decision: enacted === null ? say.t('debrief.quiet') : say.option(enacted),
    options: optionsOf(snapshot, say, turn),
    steps,
    relations: view.relations(steps.length),
    home,
  };
}
