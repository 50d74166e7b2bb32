/** What the page of the sound test runs: the game's synth on a context that renders as fast as it can. */
import { bandOf } from '../../../src/view';
import { chordOf } from '../../../src/ui/sound/notes';
import { type Noise, openSynth } from '../../../src/ui/sound/synth';

const RATE = 44_100;
const SECONDS = 4;

export interface Heard {
  /** Greatest distance from silence; 1 is the most a loudspeaker can take. */
  readonly peak: number;
  /** Loudness (root of the mean square) of each tenth of a second. */
  readonly tenths: readonly number[];
}

/** Noise that is the same at every run, for strings are plucked with noise. */
function sameNoise(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Lets the synth play into a rendering of four seconds. */
async function render(play: (synth: ReturnType<typeof openSynth>) => void): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, RATE * SECONDS, RATE);
  const chance = Math.random;
  Math.random = sameNoise();
  try {
    play(openSynth(context));
  } finally {
    Math.random = chance;
  }
  return (await context.startRendering()).getChannelData(0);
}

function heardIn(samples: Float32Array): Heard {
  const tenth = RATE / 10;
  return {
    peak: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
    tenths: Array.from({ length: SECONDS * 10 }, (_, i) =>
      Math.sqrt(samples.subarray(i * tenth, (i + 1) * tenth).reduce((sum, sample) => sum + sample * sample, 0) / tenth),
    ),
  };
}

/** Frequency at which the sound repeats itself best, between 100 and 1,200 Hz, by autocorrelation. */
function pitchOf(samples: Float32Array): number {
  const from = Math.round(RATE * 0.3);
  const likeness = (lag: number): number => {
    let sum = 0;
    for (let at = from; at < from + 8_192; at += 1) sum += (samples[at] ?? 0) * (samples[at + lag] ?? 0);
    return sum;
  };
  const shortest = Math.floor(RATE / 1200);
  const curve = Array.from({ length: Math.ceil(RATE / 100) + 2 }, (_, lag) => (lag < shortest - 1 ? 0 : likeness(lag)));
  const most = Math.max(...curve.slice(shortest));
  // Multiples of the period repeat just as well: the first peak that comes near the best one counts.
  const lag = curve.findIndex(
    (here, at) => at >= shortest && here > 0.9 * most && here >= (curve[at + 1] ?? 0) && here >= (curve[at - 1] ?? 0),
  );
  // Eight periods on, the same error of a peak weighs an eighth.
  const around = Array.from({ length: 9 }, (_, i) => 8 * lag - 4 + i);
  const far = around.reduce((best, at) => (likeness(at) > likeness(best) ? at : best));
  const [left, top, right] = [likeness(far - 1), likeness(far), likeness(far + 1)];
  return (8 * RATE) / (far + (left - right) / (2 * (left - 2 * top + right)));
}

export const synthInPage = {
  noise: async (noise: Noise): Promise<Heard> => heardIn(await render((synth) => synth.make(noise, 1))),
  /** The loudest moment of the game: the seal at full volume, and five close ties after it. */
  seal: async (): Promise<Heard> => {
    const ties = ['us', 'china', 'rok', 'russia', 'eu'].map((actor) => ({ actor, band: bandOf(80) }));
    return heardIn(
      await render((synth) => {
        synth.make('stamp', 1);
        synth.pluck(chordOf(ties), 1, 0.3);
      }),
    );
  },
  pitch: async (hertz: number): Promise<number> =>
    pitchOf(await render((synth) => synth.pluck([{ actor: '', hertz, at: 0, loud: 1 }], 1))),
};

declare global {
  var synthPage: typeof synthInPage;
}
globalThis.synthPage = synthInPage;
