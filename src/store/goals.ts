import type { Scenario } from '../engine';
import type { Goal } from '../view';
import { LIMITS } from './limits';
import type { SaveDocument } from './save-document';

const isDecision = (type: string): boolean => type === 'decide' || type === 'settle';

/** Whether a decision was sealed in any line of play: from then on goals stand as they are. */
export const isSealed = ({ branches }: SaveDocument): boolean =>
  branches.some(({ entries }) => entries.some(({ command }) => isDecision(command.type)));

/** Whether these can be goals of a game of this case. */
export function areGoals({ meters, actors }: Scenario, goals: readonly Goal[]): boolean {
  const names = goals.map(({ measure }) => measure);
  const known = new Set([...meters, ...actors].map(({ name }) => name));
  return goals.length <= LIMITS.goals && new Set(names).size === names.length && names.every((name) => known.has(name));
}
