/** What the debate chamber shows, in the reader's language; numbers are whole points. */
import type { ArgumentState, Side } from '../../engine';

export interface Person {
  readonly name: string;
  readonly post: string;
  readonly portrait: string;
}

export interface SpeakerModel {
  readonly argument: string;
  readonly side: Side;
  readonly adviser: Person;
  readonly claim: string;
  readonly evidence: readonly { readonly text: string; readonly source: number }[];
  readonly sources: readonly number[];
  readonly changeMyMind: string | null;
  readonly sure: { readonly words: string; readonly dots: number; readonly because: string };
  /** Who answers this argument, if anybody can. */
  readonly rebuttedBy: string | null;
  readonly floor: { readonly state: ArgumentState; readonly opening: boolean; readonly answers: string | null } | null;
}

export interface SourceModel {
  readonly number: number;
  readonly side: Side;
  readonly kind: string;
  readonly kindWords: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly tag: string;
  readonly note: string | null;
  readonly url: string | null;
}

export interface Reason {
  readonly words: string;
  readonly by: number;
}
export interface BlocModel {
  readonly bloc: string;
  readonly label: string;
  readonly weight: number;
  readonly support: number;
  readonly before: number;
  readonly why: readonly Reason[];
}
export interface FloorModel {
  readonly timeLeft: number;
  readonly timeTotal: number;
  readonly opening: string | null;
  readonly rounds: readonly { readonly raised: string; readonly answer: string | null }[];
  readonly raisable: readonly {
    readonly argument: string;
    readonly cares: readonly { readonly bloc: string; readonly label: string; readonly by: number }[];
  }[];
  readonly blocs: readonly BlocModel[];
  readonly support: number;
  readonly before: number;
  readonly needed: number | null;
  readonly carries: boolean;
}

export interface DebateOption {
  readonly option: string;
  readonly letter: string;
  readonly label: string;
  readonly about: string;
  readonly available: boolean;
  readonly failing: readonly string[];
  readonly speakers: readonly SpeakerModel[];
  readonly sources: readonly SourceModel[];
  readonly floor: FloorModel;
}
export interface DebateModel {
  readonly leftSide: Side;
  readonly options: readonly DebateOption[];
}
