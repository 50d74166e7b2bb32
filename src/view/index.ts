/** What screens show: pure functions from a moment of a game to view models. */
export * from './models';
export { bandOf, TIE_BANDS, type TieBand, type Twist } from './bands';
export { exactPoints, outcomeOf, pointsOf, type Tone, toneOf } from './points';
