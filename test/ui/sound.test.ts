import { describe, expect, test } from 'vitest';
import { translateIn } from '../../src/i18n';
import { sealedCue, stepCue } from '../../src/ui/sound/cue';
import { chordOf, noteOf } from '../../src/ui/sound/notes';
import { pluckSamples } from '../../src/ui/sound/synth';
import { bandOf } from '../../src/view';

const tie = (actor: string, points: number) => ({ actor, label: actor.toUpperCase(), band: bandOf(points) });
const ties = [tie('us', 70), tie('china', -40), tie('rok', 2), tie('russia', -15), tie('eu', 30)];
const t = translateIn('en');

describe('the ties choose the notes', () => {
  test('every note belongs to the yo scale, one voice for each tie', () => {
    const notes = chordOf([tie('us', 70), tie('china', 10), tie('rok', 2), tie('russia', -15), tie('eu', 30)]);
    const steps = notes.map(({ hertz }) => ((Math.round(12 * Math.log2(hertz / 293.66)) % 12) + 12) % 12);
    expect(steps.filter((step) => ![0, 2, 5, 7, 9].includes(step))).toEqual([]);
    expect(new Set(steps).size).toBe(5);
    expect(new Set(notes.map(({ actor }) => actor)).size).toBe(5);
  });

  test('a strained tie drops out instead of going sour', () => {
    expect(chordOf(ties).map(({ actor }) => actor)).not.toContain('china');
    expect(noteOf(ties, 'china')).toBeNull();
    expect(noteOf(ties, 'nobody')).toBeNull();
  });

  test('a tie that grows closer rings higher and louder, on its own degree of the scale', () => {
    const wary = noteOf([tie('us', -20)], 'us');
    const even = noteOf([tie('us', 0)], 'us');
    const close = noteOf([tie('us', 60)], 'us');
    expect((even?.hertz ?? 0) / (wary?.hertz ?? 1)).toBeCloseTo(2, 6);
    expect((close?.hertz ?? 0) / (even?.hertz ?? 1)).toBeCloseTo(2, 6);
    expect([wary, even, close].map((note) => note?.loud)).toEqual([0.45, 0.7, 1]);
  });

  test('voices come one after the other, from low to high', () => {
    const notes = chordOf(ties);
    expect(
      notes.every(({ hertz, at }, index) => index === 0 || (hertz > (notes[index - 1]?.hertz ?? 0) && at > 0)),
    ).toBe(true);
  });
});

describe('nothing is told by ear alone', () => {
  test('the seal names the ties that sound', () => {
    expect(sealedCue(ties, t, 'en').caption).toBe(
      'Stamp: the decision is sealed. Strings: US, ROK, RUSSIA and EU. Strained ties stay silent.',
    );
    expect(sealedCue([tie('china', -60)], t, 'en')).toMatchObject({
      notes: [],
      caption: 'Stamp: the decision is sealed. No strings: every tie is strained.',
    });
  });

  test('a partner answers on its string, or on wood when it has none', () => {
    const step = (name: string) => ({
      kind: 'reaction' as const,
      actor: { name, label: name.toUpperCase(), flag: name },
    });
    expect(stepCue(step('us'), ties, t)).toMatchObject({ noise: null, caption: 'String: US answers.' });
    expect(stepCue(step('china'), ties, t)).toMatchObject({ noise: 'block', notes: [] });
    expect(stepCue({ kind: 'arrived', actor: null }, ties, t)).toMatchObject({ noise: 'drop' });
    expect(stepCue({ kind: 'effect', actor: null }, ties, t)).toBeNull();
  });
});

test('a plucked string sounds at its pitch, stays within bounds and dies away', () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const rate = 44_100;
  const samples = pluckSamples(441, rate, random);
  const power = (from: number, to: number): number =>
    samples.slice(from, to).reduce((sum, value) => sum + value * value, 0) / (to - from);
  expect(Math.max(...samples.slice(0, 2000).map(Math.abs))).toBeLessThanOrEqual(1);
  expect(power(60_000, 80_000)).toBeLessThan(power(1000, 21_000) / 4);
  // One turn of the string is 100 samples: the tone resembles itself after each.
  const alike = (lag: number): number => {
    let sum = 0;
    for (let at = 8000; at < 12_000; at += 1) sum += (samples[at] ?? 0) * (samples[at + lag] ?? 0);
    return sum;
  };
  expect(alike(100)).toBeGreaterThan(alike(63) * 2);
});
