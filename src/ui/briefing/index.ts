export { BriefingScreen } from './briefing-screen';
