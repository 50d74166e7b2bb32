/** Questions about a case that are answered by playing it. Pure: no clock, no files, no page. docs/analysis.md says what each verdict means. */
export { type Mean, rarerThan, type Share, shareOf } from './intervals';
export { bestLine, type FloorLine, floorLines } from './floor-lines';
export { ARGUING, type Arguing, STRATEGIES, type Strategy, worthOf } from './strategies';
export { type PlayedGame, type PlayedTurn, playGame } from './play';
export { NO_ENDING } from './counter';
export { sample, type SampleOptions } from './sample';
export type {
  EventSample,
  LensSample,
  MeterSample,
  OptionSample,
  Sample,
  TieSample,
} from './sample-tables';
export { type Contest, contestsOf, type Verdict, type Witness } from './contests';
export { type Debate, debatesOf } from './debates';
export {
  type Comparison,
  type EventStanding,
  measuresOf,
  type OptionStanding,
  SLIGHT,
  standingsOf,
} from './dominance';
export { type Goal, meetsGoal } from './goal';
export {
  MOST_CHANGES,
  nearest,
  NEAREST_BUDGET,
  type NearestOptions,
  type NearestProgress,
  nearestSteps,
} from './nearest';
export type { Asked, ChangedDecision, FollowedTurn, Nearest } from './nearest-answer';
export { type NearestAnswer, nearestDesk, type NearestRequest } from './nearest-desk';
