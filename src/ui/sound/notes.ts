/** Which notes the ties sound: a pentatonic yo scale, one voice for each tie; strained ties drop out instead of going sour. */
import type { TieModel } from '../../view';

/** Semitones above the first note: D E G A B. */
const YO = [0, 2, 5, 7, 9] as const;
/** D above middle C, in hertz. */
const FIRST_NOTE = 293.66;
/** Each tie keeps its degree of the scale through the whole game, so that a listener comes to know it. */
const DEGREES = [0, 3, 1, 4, 2] as const;
const BETWEEN_VOICES = 0.17;

export interface Note {
  readonly actor: string;
  readonly hertz: number;
  /** Seconds after the sound begins. */
  readonly at: number;
  /** 0 to 1. */
  readonly loud: number;
}
export type Voice = Pick<TieModel, 'actor' | 'band'>;

/** A tie that is worse than wary has no voice. */
export const isSilent = ({ band }: Voice): boolean => band.twist === 'frayed';

/** Semitones for the place of a tie in the list: past five ties the scale goes on an octave higher. */
const semitonesOf = (place: number): number =>
  (YO[DEGREES[place % DEGREES.length] ?? 0] ?? 0) + 12 * Math.floor(place / DEGREES.length);

/** Close ties ring an octave higher and louder, wary ones low and softly. */
const heldBy = ({ band }: Voice): { readonly octave: number; readonly loud: number } =>
  band.twist === 'tight'
    ? { octave: 1, loud: 1 }
    : band.from < -9
      ? { octave: -1, loud: 0.45 }
      : { octave: 0, loud: 0.7 };

export function noteOf(voices: readonly Voice[], actor: string): Note | null {
  const place = voices.findIndex((voice) => voice.actor === actor);
  const voice = voices[place];
  if (!voice || isSilent(voice)) return null;
  const { octave, loud } = heldBy(voice);
  return { actor, hertz: FIRST_NOTE * 2 ** ((semitonesOf(place) + 12 * octave) / 12), at: 0, loud };
}

/** All voices one after the other, from low to high. */
export function chordOf(voices: readonly Voice[]): readonly Note[] {
  return voices
    .flatMap(({ actor }) => noteOf(voices, actor) ?? [])
    .sort((a, b) => a.hertz - b.hertz)
    .map((note, index) => ({ ...note, at: index * BETWEEN_VOICES }));
}
