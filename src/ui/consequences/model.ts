/** What the consequences screen shows, in the reader's language; numbers are whole points. */
export type Tone = 'up' | 'down' | 'even';
export interface ChipModel {
  readonly meter: string;
  readonly label: string;
  readonly by: number;
  readonly tone: Tone;
}
export interface RuleModel {
  readonly words: string;
  readonly path: string;
  readonly line: number | null;
  readonly grade: string;
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly date: string }[];
}
export interface StepModel {
  readonly id: string;
  readonly band: string;
  readonly kind: 'effect' | 'reaction' | 'arrived' | 'queued' | 'coupling';
  readonly actor: { readonly label: string; readonly flag: string } | null;
  readonly kicker: string;
  readonly text: string;
  readonly dots: number;
  readonly sure: string;
  readonly chips: readonly ChipModel[];
  readonly parent: string | null;
  readonly sentence: string;
  readonly why: string | null;
  readonly rule: RuleModel | null;
}
export interface Dumbbell {
  readonly meter: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}
export interface RelationModel extends Dumbbell {
  readonly flag: string;
  readonly strands: readonly Dumbbell[];
}
export interface ConsequencesModel {
  readonly decision: {
    readonly letter: string;
    readonly label: string;
    readonly date: string;
    /** The option that was asked for and lost on the floor; `label` is then the one enacted instead. */
    readonly defeat: { readonly label: string; readonly support: number; readonly needed: number } | null;
  } | null;
  readonly bands: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly StepModel[];
  readonly last: boolean;
}
