/**
 * Sounds made by calculation, with plain Web Audio: no files, no worklets, nothing that a strict content policy forbids.
 * Loaded and opened only after the reader has done something and wants sound.
 */
import type { Note } from './notes';

export const NOISES = ['stamp', 'block', 'drop', 'paper'] as const;
export type Noise = (typeof NOISES)[number];

export interface Synth {
  pluck(notes: readonly Note[], volume: number, after?: number): void;
  make(noise: Noise, volume: number): void;
}

/** Loudest a sound gets at full volume. */
const HEADROOM = 0.34;
const PLUCK_SECONDS = 2.2;

/** Loss of one round trip. */
const KEPT = 0.9965;

/**
 * Karplus and Strong's string: a burst of noise that goes round and is smoothed a little each time. The smoothing is half
 * a sample late, and an all-pass filter makes up the rest of the period, so that high notes are in tune as well.
 */
export function pluckSamples(
  hertz: number,
  rate: number,
  random: () => number = Math.random,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(rate * PLUCK_SECONDS));
  const period = rate / hertz;
  const length = Math.max(2, Math.floor(period - 0.6));
  const rest = period - 0.5 - length;
  const allPass = (1 - rest) / (1 + rest);
  // Smoothed once before it starts: a finger, not a plectrum.
  let before = 0;
  for (let at = 0; at < length && at < samples.length; at += 1) {
    before = before * 0.5 + (random() * 2 - 1) * 0.5;
    samples[at] = before;
  }
  let meanBefore = 0;
  let passed = 0;
  for (let at = length; at < samples.length; at += 1) {
    const mean = ((samples[at - length] ?? 0) + (samples[at - length - 1] ?? 0)) / 2;
    passed = allPass * (mean - passed) + meanBefore;
    meanBefore = mean;
    samples[at] = passed * KEPT;
  }
  return samples;
}

/** Plays into the page's loudspeaker, or into a rendering. */
export function openSynth(context: AudioContext | OfflineAudioContext = new AudioContext()): Synth {
  const burst = context.createBuffer(1, Math.ceil(context.sampleRate * 0.4), context.sampleRate);
  const noise = burst.getChannelData(0);
  for (let at = 0; at < noise.length; at += 1) noise[at] = Math.random() * 2 - 1;

  const ready = (): void => {
    if (context instanceof AudioContext && context.state === 'suspended') void context.resume();
  };
  /** A loudness that rises at once and dies away. */
  const envelope = (loud: number, start: number, seconds: number, rise = 0.004): GainNode => {
    const gain = context.createGain();
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, loud * HEADROOM), start + rise);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    gain.connect(context.destination);
    return gain;
  };
  const tone = (from: number, to: number, start: number, seconds: number, loud: number): void => {
    const oscillator = context.createOscillator();
    oscillator.frequency.setValueAtTime(from, start);
    oscillator.frequency.exponentialRampToValueAtTime(to, start + seconds * 0.6);
    oscillator.connect(envelope(loud, start, seconds));
    oscillator.start(start);
    oscillator.stop(start + seconds + 0.05);
  };
  const rustle = (hertz: number, sharp: number, start: number, seconds: number, loud: number, rise: number): void => {
    const source = context.createBufferSource();
    source.buffer = burst;
    const filter = context.createBiquadFilter();
    filter.type = 'bandpass';
    filter.frequency.value = hertz;
    filter.Q.value = sharp;
    source.connect(filter);
    filter.connect(envelope(loud, start, seconds, rise));
    source.start(start, Math.random() * 0.1);
    source.stop(start + seconds + 0.05);
  };

  return {
    pluck(notes, volume, after = 0) {
      ready();
      for (const { hertz, at, loud } of notes) {
        const start = context.currentTime + 0.02 + after + at;
        const samples = pluckSamples(hertz, context.sampleRate);
        const buffer = context.createBuffer(1, samples.length, context.sampleRate);
        buffer.copyToChannel(samples, 0);
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(envelope(loud * volume, start, PLUCK_SECONDS));
        source.start(start);
      }
    },
    make(kind, volume) {
      ready();
      const start = context.currentTime + 0.02;
      switch (kind) {
        case 'stamp':
          tone(150, 52, start, 0.22, volume);
          rustle(900, 0.7, start, 0.07, volume * 0.8, 0.002);
          break;
        case 'block':
          tone(880, 780, start, 0.11, volume * 0.6);
          rustle(1700, 6, start, 0.05, volume * 0.6, 0.002);
          break;
        case 'drop':
          tone(520, 1250, start, 0.16, volume * 0.55);
          tone(700, 1600, start + 0.13, 0.11, volume * 0.25);
          break;
        case 'paper':
          rustle(3200, 0.8, start, 0.26, volume * 0.5, 0.08);
          rustle(4700, 0.9, start + 0.12, 0.22, volume * 0.4, 0.06);
          break;
        default:
          kind satisfies never;
      }
    },
  };
}
