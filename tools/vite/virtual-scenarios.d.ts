declare module 'virtual:scenarios' {
  import type { Scenario, Text } from '../../src/engine';

  export interface TheoryCard {
    readonly name: string;
    readonly label: Text;
    readonly about?: Text;
  }
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
    /** Rival accounts of how the world works, under which the case may be played. */
    readonly theories: readonly TheoryCard[];
    load(): Promise<Scenario>;
  }
  /** Cases about the real world first, then by the time they tell of. */
  export const cases: readonly CaseCard[];
}
