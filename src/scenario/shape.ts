import type { Claim, Condition, MeterChange, Path, Text } from '../engine';

/** Kinds of things that have names. A name used in one place is looked up among the names of its kind. */
export const KINDS = [
  'actor',
  'strand',
  'meter',
  'coupling',
  'value',
  'bloc',
  'adviser',
  'tag',
  'source',
  'event',
  'option',
  'argument',
  'reaction',
  'effect',
  'flag',
  'ending',
  'theory',
  'lens',
  'place',
  'term',
  'question',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a setting may hold. `value` is never there: it only carries the type of what the setting becomes. */
interface Holds<T> {
  readonly value?: T;
}
export type TextShape = Holds<Text> & { readonly kind: 'text' };
export type LineShape = Holds<string> & { readonly kind: 'line'; readonly pattern?: string; readonly example?: string };
export type NumberShape = Holds<number> & {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** `percent` may be written with %, `degrees` may have decimals. */
  readonly unit?: 'percent' | 'degrees';
};
export type SwitchShape = Holds<boolean> & { readonly kind: 'switch' };
export type WordShape<W extends string> = Holds<W> & { readonly kind: 'word'; readonly words: readonly W[] };
export type DateShape = Holds<string> & { readonly kind: 'date'; readonly finest: 'month' | 'day' };
export type NameShape = Holds<string> & { readonly kind: 'name'; readonly of: Kind };
export type NamesShape = Holds<readonly string[]> & { readonly kind: 'names'; readonly of: Kind };
export type LinesShape = Holds<readonly string[]> & { readonly kind: 'lines'; readonly pattern: string };
export type ConditionShape = Holds<Condition> & { readonly kind: 'condition' };
export type ChangesShape = Holds<readonly MeterChange[]> & { readonly kind: 'changes' };
export type ClaimsShape = Holds<readonly Claim[]> & { readonly kind: 'claims' };
/** Name → number. */
export type WeightsShape = Holds<Readonly<Record<string, number>>> & {
  readonly kind: 'weights';
  readonly of: Kind;
  readonly min: number;
  readonly max: number;
};
/** Name → text. `of` is the kind of name, or null for names made here. */
export type TextsShape = Holds<readonly Named<{ readonly text: Text }>[]> & {
  readonly kind: 'texts';
  readonly of: Kind | null;
  readonly makes: Kind | null;
};
/** One number for all strands, or strand → number. */
export type RelationShape = Holds<Readonly<Record<string, number>> | number> & { readonly kind: 'relation' };
export type PointShape = Holds<readonly [number, number]> & { readonly kind: 'point' };
/** Path of a number → number. */
export type PatchShape = Holds<Readonly<Record<Path, number>>> & { readonly kind: 'patch' };
/** Message code → reason. */
export type ReasonsShape = Holds<Readonly<Record<string, string>>> & { readonly kind: 'reasons' };
export type RecordShape<F extends Fields> = Holds<RecordOf<F>> & { readonly kind: 'record'; readonly fields: F };
export type NamedShape<F extends Fields> = Holds<readonly Named<RecordOf<F>>[]> & {
  readonly kind: 'named';
  readonly makes: Kind;
  readonly fields: F;
  readonly most?: number;
};
export type ListShape<F extends Fields> = Holds<readonly RecordOf<F>[]> & { readonly kind: 'list'; readonly fields: F };

export type Shape =
  | TextShape
  | LineShape
  | NumberShape
  | SwitchShape
  | WordShape<string>
  | DateShape
  | NameShape
  | NamesShape
  | LinesShape
  | ConditionShape
  | ChangesShape
  | ClaimsShape
  | WeightsShape
  | TextsShape
  | RelationShape
  | PointShape
  | PatchShape
  | ReasonsShape
  | RecordShape<Fields>
  | NamedShape<Fields>
  | ListShape<Fields>;

/** One setting: its shape, whether a file must have it, and what the reference says about it. */
export interface Field<S extends Shape = Shape, Required extends boolean = boolean> {
  readonly shape: S;
  readonly required: Required;
  readonly en: string;
  readonly ja: string;
}
export type Fields = { readonly [key: string]: Field };

export type ValueOf<S> = S extends { readonly value?: infer T } ? Exclude<T, undefined> : never;
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer S, infer R>
    ? R extends true
      ? ValueOf<S>
      : ValueOf<S> | undefined
    : never;
} & { readonly path: Path };
/** An entry under a name: `id` is that name, since many entries have words called `name`. */
export type Named<T> = T & { readonly id: string; readonly path: Path };

export const text: TextShape = { kind: 'text' };
export const line = (pattern?: string, example?: string): LineShape => ({
  kind: 'line',
  ...(pattern === undefined ? {} : { pattern }),
  ...(example === undefined ? {} : { example }),
});
export const number = (min: number, max: number, unit?: 'percent' | 'degrees'): NumberShape => ({
  kind: 'number',
  min,
  max,
  ...(unit ? { unit } : {}),
});
export const onOff: SwitchShape = { kind: 'switch' };
export const word = <const W extends string>(words: readonly W[]): WordShape<W> => ({ kind: 'word', words });
export const date = (finest: 'month' | 'day'): DateShape => ({ kind: 'date', finest });
export const nameOf = (of: Kind): NameShape => ({ kind: 'name', of });
export const namesOf = (of: Kind): NamesShape => ({ kind: 'names', of });
export const lines = (pattern: string): LinesShape => ({ kind: 'lines', pattern });
export const condition: ConditionShape = { kind: 'condition' };
export const changes: ChangesShape = { kind: 'changes' };
export const claims: ClaimsShape = { kind: 'claims' };
export const weights = (of: Kind, min: number, max: number): WeightsShape => ({ kind: 'weights', of, min, max });
export const textsBy = (of: Kind): TextsShape => ({ kind: 'texts', of, makes: null });
export const texts = (makes: Kind): TextsShape => ({ kind: 'texts', of: null, makes });
export const relation: RelationShape = { kind: 'relation' };
export const point: PointShape = { kind: 'point' };
export const patch: PatchShape = { kind: 'patch' };
export const reasons: ReasonsShape = { kind: 'reasons' };
export const record = <F extends Fields>(fields: F): RecordShape<F> => ({ kind: 'record', fields });
export const named = <F extends Fields>(makes: Kind, fields: F, most?: number): NamedShape<F> => ({
  kind: 'named',
  makes,
  fields,
  ...(most === undefined ? {} : { most }),
});
export const list = <F extends Fields>(fields: F): ListShape<F> => ({ kind: 'list', fields });

export const must = <S extends Shape>(shape: S, en: string, ja: string): Field<S, true> => ({
  shape,
  required: true,
  en,
  ja,
});
export const may = <S extends Shape>(shape: S, en: string, ja: string): Field<S, false> => ({
  shape,
  required: false,
  en,
  ja,
});
