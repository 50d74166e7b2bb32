import type { Phase } from '../../engine';
import type { Screen } from '../../store/types';

/** The screen on which a game in this phase is played on. */
export const screenOf = (phase: Phase | undefined): Screen =>
  phase === 'ended' ? 'debrief' : phase === 'report' ? 'consequences' : 'map';
