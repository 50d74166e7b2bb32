/** Questions about a case that are answered by playing it. Pure: no clock, no files, no page. docs/analysis.md says what each verdict means. */
export { type Mean, rarerThan, type Share, shareOf } from './intervals';
export { bestLine, type FloorLine, floorLines } from './floor-lines';
export { ARGUING, type Arguing, STRATEGIES, type Strategy, worthOf } from './strategies';
export { type PlayedGame, type PlayedTurn, playGame } from './play';
export {
  type EventSample,
  type LensSample,
  type MeterSample,
  NO_ENDING,
  type OptionSample,
  sample,
  type Sample,
  type SampleOptions,
  type TieSample,
} from './sample';
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
export {
  type Asked,
  type ChangedDecision,
  type FollowedTurn,
  type Goal,
  meetsGoal,
  MOST_CHANGES,
  nearest,
  type Nearest,
  NEAREST_BUDGET,
  type NearestOptions,
  type NearestProgress,
  nearestSteps,
} from './nearest';
export { type NearestAnswer, nearestDesk, type NearestRequest } from './nearest-desk';
