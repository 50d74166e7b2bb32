/** What screens show: pure functions from a moment of a game to view models, tested in plain Node. */
export * from './models';
export { avoidWords } from './avoid';
export { bandOf, TIE_BANDS, type TieBand, type Twist } from './bands';
export { briefingView } from './briefing';
export { atomWords, conditionWords } from './condition-words';
export {
  closedTurns,
  type ComparedDecision,
  type ComparedMeasure,
  type ComparedTurn,
  type ComparisonView,
  comparisonView,
} from './comparison';
export { consequencesView, predictionsOf } from './consequences';
export { debateView, leftSideOf } from './debate';
export { decisionView } from './decision';
export { CAUSES, type Cause, type DifferenceModel, differenceOf, type DifferencePart } from './difference';
export { type Goal, GOAL_AIMS, type GoalAim } from './goals';
export {
  type HistoryView,
  historyView,
  type PastOption,
  type PastTurn,
  type PastTurnView,
  pastTurnView,
} from './history';
export { mapView, tiesOf } from './map';
export { exactPoints, outcomeOf, pointsOf, type Tone, toneOf } from './points';
export { hasReadings } from './readings';
export { type Say, sayIn } from './say';
export { paragraphsOf, plainOf, segmentsOf } from './segments';
export { turnReport, whyLines } from './text';
export { caseCard, iconOf, topBarView } from './top-bar';
export { metersAt } from './turns';
export { whyView } from './why';
