/** The one synth of the page: fetched and opened when it is first heard, and only after the reader has acted. */
import type { Note } from './notes';
import type { Noise, Synth } from './synth';

let opening: Promise<Synth> | null = null;
const synth = (): Promise<Synth> => {
  opening ??= import('./synth').then(({ openSynth }) => openSynth());
  return opening;
};

export interface Sounded {
  readonly noise: Noise | null;
  readonly notes: readonly Note[];
}

/** Browsers allow no sound before a press; a machine without sound stays silent, and the caption stands. */
export function play({ noise, notes }: Sounded, percent: number): void {
  if (!navigator.userActivation.hasBeenActive) return;
  const volume = (percent / 100) ** 1.6; // as ears hear it
  synth().then(
    (open) => {
      if (noise) open.make(noise, volume);
      if (notes.length > 0) open.pluck(notes, volume, noise ? 0.3 : 0);
    },
    () => {
      opening = null;
    },
  );
}

/** A fifth on the string, to judge the volume by. */
export const playSample = (percent: number): void =>
  play(
    {
      noise: null,
      notes: [
        { actor: '', hertz: 293.66, at: 0, loud: 1 },
        { actor: '', hertz: 440, at: 0.18, loud: 1 },
      ],
    },
    percent,
  );
