import type { Lang } from '../../i18n';
import type { Goal } from '../goals';
import type { Snapshot } from '../models';
import { sayIn } from '../say';
import { calibrationView } from './calibration';
import { claimsView } from './claims';
import { decisionsView } from './decisions';
import { goalsView } from './goals';
import { lensesView } from './lenses';
import type {
  CalibrationModel,
  ClaimsModel,
  DebriefModel,
  DecisionsModel,
  GoalLine,
  LensModel,
  UnheardModel,
} from './models';
import { debriefView } from './overview';
import { type PrintChart, printChart } from './print-chart';

/** The game on paper: two pages to hand out, or one page of a browser. */
export interface ReportModel {
  readonly lang: Lang;
  readonly title: string;
  /** "Crossroads · September 2012 – December 2016 · seed kumo-42". */
  readonly line: string;
  readonly debrief: DebriefModel;
  readonly chart: PrintChart;
  readonly decisions: DecisionsModel;
  readonly goals: readonly GoalLine[];
  readonly expected: CalibrationModel;
  readonly claims: ClaimsModel;
  readonly unheard: UnheardModel | null;
  readonly lenses: readonly LensModel[];
}

export function reportView(snapshot: Snapshot, goals: readonly Goal[], lang: Lang): ReportModel {
  const say = sayIn(snapshot.scenario, lang);
  const debrief = debriefView(snapshot, lang);
  const decisions = decisionsView(snapshot, lang);
  return {
    lang,
    title: debrief.title,
    line: say.t('report.line', {
      title: debrief.title,
      from: say.date(1),
      turns: debrief.turns.length,
      seed: snapshot.log.header.seed,
    }),
    debrief,
    chart: printChart(debrief, lang),
    decisions,
    goals: goalsView(snapshot, goals, lang),
    expected: calibrationView(snapshot, lang),
    claims: claimsView(snapshot, lang),
    unheard: decisions.neverHeard[0] ?? null,
    lenses: lensesView(snapshot, lang),
  };
}
