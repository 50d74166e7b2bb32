export { DebriefScreen } from './debrief-screen';
