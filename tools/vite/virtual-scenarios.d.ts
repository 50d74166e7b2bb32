declare module 'virtual:scenarios' {
  import type { Scenario, Text } from '../../src/engine';

  export interface CaseCard {
    readonly id: string;
    readonly title: Text;
    readonly summary: Text;
    readonly minutes: number;
    readonly turns: number;
    /** `YYYY-MM`. */
    readonly startDate: string;
    readonly fiction: boolean;
    readonly actors: readonly string[];
    /** Of the case that `load` gives. */
    readonly rulesHash: string;
    load(): Promise<Scenario>;
  }
  /** Cases about the real world first, then by the time they tell of. */
  export const cases: readonly CaseCard[];
}
