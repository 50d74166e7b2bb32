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
export function play(sounded: Sounded, percent: number): void {
  if (!navigator.userActivation.hasBeenActive) return;
  sound(sounded, (percent / 100) ** 1.6).catch(() => {
    opening = null;
  });
}

/** `volume` from 0 to 1, as ears hear it. */
async function sound({ noise, notes }: Sounded, volume: number): Promise<void> {
  const open = await synth();
  if (noise) open.make(noise, volume);
  if (notes.length > 0) open.pluck(notes, volume, noise ? 0.3 : 0);
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
