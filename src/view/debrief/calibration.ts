import type { Call } from '../../engine';
import type { Lang } from '../../i18n';
import { predictionsOf } from '../consequences';
import type { Snapshot } from '../models';
import { type Say, sayIn } from '../say';
import type { CalibrationModel, CallRow, Score, TieCalibration } from './models';
import { turnsOf } from './overview';

const HEIGHT: Readonly<Record<Call, number>> = { down: -1, same: 0, up: 1 };

const scoreOf = (rows: readonly CallRow[]): Score => ({
  hits: rows.filter(({ call, outcome }) => call === outcome).length,
  same: rows.filter(({ outcome }) => outcome === 'same').length,
  of: rows.length,
});

function tieOf(label: string, flag: string, rows: readonly CallRow[]): TieCalibration {
  const leans = rows.map(({ call, outcome }) => HEIGHT[call] - HEIGHT[outcome]);
  return {
    label,
    flag,
    ...scoreOf(rows),
    tooHigh: leans.filter((lean) => lean > 0).length,
    tooLow: leans.filter((lean) => lean < 0).length,
  };
}

/** The tie for which the misses lean most to one side; a lean of one miss says nothing. */
const LEAN_WORTH_TELLING = 2;
function leanings(say: Say, ties: readonly TieCalibration[]): readonly string[] {
  const most = (sign: 1 | -1): TieCalibration | undefined =>
    ties
      .filter(({ tooHigh, tooLow }) => (tooHigh - tooLow) * sign >= LEAN_WORTH_TELLING)
      .sort((a, b) => (b.tooHigh - b.tooLow - (a.tooHigh - a.tooLow)) * sign)[0];
  const [hopeful, gloomy] = [most(1), most(-1)];
  return [
    ...(hopeful ? [say.t('debrief.tooHopeful', { label: hopeful.label, times: hopeful.tooHigh, of: hopeful.of })] : []),
    ...(gloomy ? [say.t('debrief.tooGloomy', { label: gloomy.label, times: gloomy.tooLow, of: gloomy.of })] : []),
  ];
}

/** Turns enough in both halves for "early" and "late" to mean something. */
const TURNS_FOR_A_TREND = 6;
function trend(say: Say, turns: readonly Score[]): readonly string[] {
  if (turns.length < TURNS_FOR_A_TREND) return [];
  const half = Math.floor(turns.length / 2);
  const share = (part: readonly Score[]): number => {
    const [hits, of] = [part.reduce((sum, one) => sum + one.hits, 0), part.reduce((sum, one) => sum + one.of, 0)];
    return of === 0 ? 0 : Math.round((100 * hits) / of);
  };
  const [early, late] = [share(turns.slice(0, half)), share(turns.slice(-half))];
  const key =
    late > early ? 'debrief.trendBetter' : late < early ? 'debrief.trendWorse' : ('debrief.trendSteady' as const);
  return [say.t(key, { early, late })];
}

function findingOf(say: Say, { hits, same, of }: Score): string {
  if (of === 0) return say.t('debrief.expectedNothing');
  if (hits > same) return say.t('debrief.expectedBetter', { hits, of, same });
  if (hits < same) return say.t('debrief.expectedWorse', { hits, of, same });
  return say.t('debrief.expectedEqual', { hits, of });
}

/** Predictions against outcomes: how often they came true, for which ties and when, and which way they leaned. */
export function calibrationView(snapshot: Snapshot, lang: Lang): CalibrationModel {
  const say = sayIn(snapshot.scenario, lang);
  const rows = snapshot.reading.history.flatMap(({ turn }) =>
    (predictionsOf(snapshot, turn, lang) ?? []).map(
      ({ label, flag, call, outcome }): CallRow => ({ turn, date: say.shortDate(turn), label, flag, call, outcome }),
    ),
  );
  const ties = snapshot.scenario.actors
    .map(({ name }) => ({ label: say.actor(name), flag: say.flag(name) }))
    .map(({ label, flag }) =>
      tieOf(
        label,
        flag,
        rows.filter((row) => row.flag === flag),
      ),
    )
    .filter(({ of }) => of > 0);
  const turns = turnsOf(snapshot, say).flatMap(({ turn, date, tick, year }) => {
    const here = rows.filter((row) => row.turn === turn);
    return here.length === 0 ? [] : [{ turn, date, tick, year, ...scoreOf(here) }];
  });
  const score = scoreOf(rows);
  return {
    ...score,
    finding: findingOf(say, score),
    sentences: [...leanings(say, ties), ...trend(say, turns)],
    ties,
    turns,
    rows,
  };
}
