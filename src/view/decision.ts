import type { Call, Change, Grade, Option, OptionReading } from '../engine';
import { rangeIn, type Lang } from '../i18n';
import { aboutOf, personOf } from './debate';
import { failingWords } from './failing';
import { keyed } from './keyed';
import type { DecisionOption, DecisionView, RangeModel, Snapshot } from './models';
import { exactPoints, pointsOf, toneOf } from './points';
import { type Say, sayIn } from './say';
import { iconOf } from './top-bar';
import { commandsIn } from './turns';

/** Half the width of an adviser's range, by how well the number is known. */
const DOUBT: Readonly<Record<Grade, number>> = { measured: 1, estimated: 2, judgement: 3 };

/** What a change does to a value, in points, at least and at most. */
function boundsOf(change: Change, now: number): readonly [number, number] {
  switch (change.op) {
    case 'add':
      return [change.low, change.high];
    case 'set':
      return [change.value - now, change.value - now];
    case 'scale': {
      const by = (now * change.percent) / 100 - now;
      return [by, by];
    }
    case 'at-most':
      return [Math.min(0, change.value - now), Math.min(0, change.value - now)];
    case 'at-least':
      return [Math.max(0, change.value - now), Math.max(0, change.value - now)];
    default:
      return change satisfies never;
  }
}

/**
 * What advisers expect of the measures at home: an honest range around the rule, never the number itself. The rule
 * always lies inside; where inside is drawn by the seed, so that the middle gives nothing away.
 * Relations are left out: what they do is the player's to predict.
 */
function rangesOf({ reading, log }: Snapshot, say: Say, option: Option): readonly RangeModel[] {
  return say.scenario.meters.flatMap(({ name, good }) => {
    const changes = option.change.filter(({ meter }) => meter === name);
    if (changes.length === 0) return [];
    const now = exactPoints(reading.meters[name] ?? 0);
    const bounds = changes.map(({ change }) => boundsOf(change, now));
    const least = bounds.reduce((sum, [low]) => sum + low, 0);
    const most = bounds.reduce((sum, [, high]) => sum + high, 0);
    const doubt = DOUBT[option.basis];
    const shift = (keyed(log.header.seed, 'range', option.name, name) % (2 * doubt + 1)) - doubt;
    const low = Math.floor(least) - doubt + shift;
    const high = Math.ceil(most) + doubt + shift;
    const middle = good === 'down' ? -(low + high) : low + high;
    return [
      {
        meter: name,
        label: say.meter(name),
        icon: iconOf(name),
        low,
        high,
        words: rangeIn(say.lang, low, high),
        tone: good === 'none' ? 'even' : toneOf(middle),
      },
    ];
  });
}

/** One warning for everything that may come later: by when, never what. */
function laterWords(say: Say, option: Option, turn: number): string | null {
  const last = Math.max(0, ...option.later.map(({ after }) => after));
  if (last > 0) return say.t('decision.later', { date: say.date(turn + last) });
  return option.lasting.length > 0 ? say.t('decision.lasting') : null;
}

function verdictOf(say: Say, reading: OptionReading, fallback: string | null): string {
  const { t } = say;
  if (reading.needed === null) return t('decision.supportNone');
  if (reading.carries) return t('decision.willCarry');
  return fallback === null ? t('decision.willFailNone') : t('decision.willFail', { fallback: say.option(fallback) });
}

function callsFor({ log, reading }: Snapshot, option: string): Readonly<Record<string, Call>> {
  const last = commandsIn(log, reading.turn).findLast((one) => one.type === 'predict' && one.option === option);
  return last?.type === 'predict' ? last.calls : {};
}

function optionOf(snapshot: Snapshot, say: Say, reading: OptionReading): DecisionOption | null {
  const found = say.names.options.get(reading.option);
  if (!found) return null;
  const { option, letter, event } = found;
  const { t } = say;
  const sideOf = (side: 'for' | 'against') =>
    [...new Set(option.arguments.filter((one) => one.side === side).map(({ by }) => by))].map((by) =>
      personOf(say, by),
    );
  const [pro, con] = [sideOf('for'), sideOf('against')];
  const support = pointsOf(reading.support);
  return {
    option: option.name,
    letter,
    label: say.text(option.label),
    about: aboutOf(say, option),
    available: reading.available,
    failing: failingWords(snapshot, say, option, reading),
    ranges: rangesOf(snapshot, say, option),
    support,
    needed: reading.needed === null ? null : pointsOf(reading.needed),
    carries: reading.carries,
    supportWords:
      reading.needed === null
        ? t('decision.supportNone')
        : t('decision.support', { support, needed: pointsOf(reading.needed) }),
    verdict: verdictOf(say, reading, event.fallback),
    later: laterWords(say, option, snapshot.reading.turn),
    advisers: { for: pro, against: con, words: t('decision.advisers', { pro: pro.length, con: con.length }) },
    calls: callsFor(snapshot, option.name),
  };
}

export function decisionView(snapshot: Snapshot, lang: Lang): DecisionView {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  return {
    title: say.event(reading.event),
    date: say.date(reading.turn),
    options: reading.options.flatMap((one) => optionOf(snapshot, say, one) ?? []),
    rows: scenario.actors.map(({ name }) => ({ actor: name, label: say.actor(name), flag: say.flag(name) })),
    reasons: scenario.values.map(({ name, label }) => ({ reason: name, label: say.text(label) })),
  };
}
