import type { Program, Reading } from '../engine';

/** What should come about by the end of a game. `meter` is a headline, strand, meter or goodwill; whole or tenth points. */
export type Goal =
  | { readonly kind: 'ending'; readonly ending: string; readonly reach: boolean }
  | { readonly kind: 'meter'; readonly meter: string; readonly bound: 'at-least' | 'at-most'; readonly points: number };

export function meetsGoal(goal: Goal, end: Reading): boolean {
  if (goal.kind === 'ending') return (end.ending === goal.ending) === goal.reach;
  const tenths = end.meters[goal.meter] ?? 0;
  return goal.bound === 'at-least' ? tenths >= 10 * goal.points : tenths <= 10 * goal.points;
}

/** Throws when the case has no such ending or meter. */
export function checkGoal(program: Program, goal: Goal): void {
  if (goal.kind === 'ending' && program.endings.find(goal.ending) < 0)
    throw new RangeError(`there is no ending called ${goal.ending}`);
  if (goal.kind === 'meter' && program.meters.find(goal.meter) < 0 && program.actors.find(goal.meter) < 0)
    throw new RangeError(`there is no meter called ${goal.meter}`);
}
