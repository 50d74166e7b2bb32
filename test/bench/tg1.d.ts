/** The neutral turn game TG-1 (its `lib/data.mjs`), bound when the adapter is built. */
declare module 'tg1-data' {
  export interface Tg1Condition {
    readonly m: number;
    readonly op: '>=' | '<=';
    readonly t: number;
  }
  export interface Tg1Effect {
    readonly id: number;
    /** 0 now, 1 later, 2 under a condition. */
    readonly kind: number;
    readonly m: number;
    readonly d: number;
    readonly delay: number;
    readonly cond: Tg1Condition | null;
  }
  export const TURNS: number;
  export const METERS: readonly string[];
  export const INIT: readonly number[];
  export const EVENTS: readonly {
    readonly id: number;
    readonly weight: number;
    readonly conds: readonly Tg1Condition[];
    readonly options: readonly {
      readonly id: number;
      readonly cond: Tg1Condition | null;
      readonly effects: readonly Tg1Effect[];
    }[];
  }[];
  export const REACTIONS: readonly {
    readonly id: number;
    readonly conds: readonly Tg1Condition[];
    readonly effects: readonly { readonly m: number; readonly d: number }[];
  }[];
  export const ECD: number;
  export const RCD: number;
  export function pick(seed: number, turn: number, count: number): number;
}
