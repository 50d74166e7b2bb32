/** Past turns, other lines of play, and two of them side by side; fetched when the screen is opened. */
import { lazily } from '../app';

export const HistoryScreen = lazily(() => import('./history-screen').then((part) => part.HistoryScreen), 'screen');
export { HistoryLink, useHasPast } from './history-link';
