import { useEffect, useState } from 'preact/hooks';

/** `full`: steps follow one another. `calm`: they wait to be asked for. `still`: all are there at once, for pictures. */
export type Pace = 'full' | 'calm' | 'still';

/** Playing the chain: how many steps are on screen, and whether the next one comes by itself. */
export interface Playback {
  readonly shown: number;
  readonly playing: boolean;
  readonly done: boolean;
  /** Pause or go on; from the end, once more from the beginning. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly all: () => void;
  readonly pause: () => void;
}

interface Options {
  /** Milliseconds a step stays before the next one: time to read it. */
  readonly stay: (step: number) => number;
  readonly pace: Pace;
  /** A reader is looking at something laid over the chain. */
  readonly held: boolean;
}

/** Milliseconds for the seal to land and its ring to leave. */
const OPENING = 1400;

export function usePlayback(total: number, { stay, pace, held }: Options): Playback {
  const start = pace === 'full' ? 0 : Math.min(1, total);
  // At full pace the decision has the screen to itself for a moment: the first effect is not its beginning.
  const [shown, setShown] = useState(pace === 'still' ? total : start);
  const [wanted, setWanted] = useState(pace === 'full');
  const done = shown >= total;
  const playing = wanted && !done && !held;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => setShown(shown + 1), shown === 0 ? OPENING : stay(shown - 1));
    return () => clearTimeout(timer);
  }, [playing, shown]);
  return {
    shown,
    playing,
    done,
    toggle: () => {
      if (done) setShown(start);
      setWanted(done || !wanted);
    },
    next: () => {
      setWanted(false);
      setShown(Math.min(shown + 1, total));
    },
    all: () => setShown(total),
    pause: () => setWanted(false),
  };
}
