/** What a player set out to do before the first decision. */
export const GOAL_AIMS = ['better', 'hold'] as const;
export type GoalAim = (typeof GOAL_AIMS)[number];

export interface Goal {
  /** A meter or an actor of the case, by name. */
  readonly measure: string;
  /** To leave it better than it was, by the case's own lights, or not to let it get worse. */
  readonly aim: GoalAim;
}
