import { type Lang, tickIn } from '../i18n';
import type { Snapshot } from './models';
import { pointsOf } from './points';
import { type Say, sayIn } from './say';
import { metersAt } from './turns';

/** One measure in two games, in whole points: the start, then the close of every turn. */
export interface ComparedMeasure {
  readonly meter: string;
  readonly label: string;
  /** Null for a measure at home. */
  readonly flag: string | null;
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly low: number;
  readonly high: number;
}
export interface ComparedDecision {
  readonly event: string;
  readonly letter: string | null;
  readonly label: string;
  /** What was asked for and lost on the floor. */
  readonly lost: string | null;
}
export interface ComparedTurn {
  readonly turn: number;
  readonly date: string;
  /** "Sep", and "2012" where the year is new: for narrow places. */
  readonly month: string;
  readonly year: string | null;
  /** Null where that game has not come so far. */
  readonly one: ComparedDecision | null;
  readonly other: ComparedDecision | null;
  /** Whether another event came or another option was done. */
  readonly differs: boolean;
}
export interface ComparisonView {
  readonly turns: readonly ComparedTurn[];
  readonly ties: readonly ComparedMeasure[];
  readonly home: readonly ComparedMeasure[];
  /** Turns that both have closed. */
  readonly together: number;
  /** The first turn that closed otherwise in the two games; null while they are the same. */
  readonly partsAt: number | null;
}

/** Hash at the close of each turn. */
const closesOf = ({ log }: Snapshot): readonly string[] => log.entries.flatMap(({ hash }) => hash ?? []);

/** Turns that have come to their close. */
export const closedTurns = ({ reading }: Snapshot): number =>
  reading.phase === 'report' || reading.phase === 'ended' ? reading.turn : reading.turn - 1;

function decisionOf(say: Say, { reading }: Snapshot, turn: number): ComparedDecision | null {
  const record = reading.history.find((one) => one.turn === turn);
  if (!record) return null;
  const { asked, enacted, defeated } = record;
  return {
    event: say.event(record.event),
    letter: enacted === null ? null : (say.names.options.get(enacted)?.letter ?? null),
    label: enacted === null ? say.t('history.undecided') : say.option(enacted),
    lost: defeated && asked !== null ? say.option(asked) : null,
  };
}

function turnsOf(say: Say, one: Snapshot, other: Snapshot): readonly ComparedTurn[] {
  const recordOf = ({ reading }: Snapshot, turn: number): string =>
    JSON.stringify(reading.history.find((record) => record.turn === turn) ?? null);
  const yearOf = (turn: number): number => Math.floor(say.monthOf(turn) / 12);
  return Array.from({ length: Math.max(one.reading.turn, other.reading.turn) }, (_, index) => ({
    turn: index + 1,
    date: say.shortDate(index + 1),
    month: tickIn(say.lang, say.monthOf(index + 1)),
    year: index === 0 || yearOf(index + 1) !== yearOf(index) ? String(yearOf(index + 1)) : null,
    one: decisionOf(say, one, index + 1),
    other: decisionOf(say, other, index + 1),
    differs: recordOf(one, index + 1) !== recordOf(other, index + 1),
  }));
}

/** Two lines of play of one game, turn by turn. */
export function comparisonView(one: Snapshot, other: Snapshot, lang: Lang): ComparisonView {
  const { scenario } = one;
  const say = sayIn(scenario, lang);
  const valuesOf = (snapshot: Snapshot) => {
    const closes = Array.from({ length: closedTurns(snapshot) + 1 }, (_, turn) => metersAt(snapshot, turn));
    return (meter: string): readonly number[] => closes.map((meters) => pointsOf(meters.get(meter) ?? 0));
  };
  const [inOne, inOther] = [valuesOf(one), valuesOf(other)];
  const measure = (meter: string, flag: string | null, low: number, high: number): ComparedMeasure => ({
    meter,
    label: say.meter(meter),
    flag,
    one: inOne(meter),
    other: inOther(meter),
    low,
    high,
  });
  const [hashes, others] = [closesOf(one), closesOf(other)];
  const together = Math.min(closedTurns(one), closedTurns(other));
  const turns = turnsOf(say, one, other);
  // A quiet first turn closes without a command and so without a hash; the turns then tell by what came.
  const parted = turns.find(
    ({ turn, differs }) => turn <= together && (differs || hashAt(hashes, one, turn) !== hashAt(others, other, turn)),
  );
  return {
    turns,
    ties: scenario.actors.map(({ name }) => measure(name, say.flag(name), -100, 100)),
    home: scenario.meters.map(({ name, min, max }) => measure(name, null, min, max)),
    together,
    partsAt: parted?.turn ?? null,
  };
}

/** Hash of a turn's close, counted from the end: only the first turn can lack one. */
const hashAt = (hashes: readonly string[], snapshot: Snapshot, turn: number): string | undefined =>
  hashes[hashes.length - 1 - (closedTurns(snapshot) - turn)];
