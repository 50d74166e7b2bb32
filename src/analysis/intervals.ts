/** A share of plays with the interval it is known to. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0…1; 0 when nothing was counted. */
  readonly share: number;
  /** Wilson's 95 % interval: it stays inside 0…1 and holds for rare things too. */
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const z2 = (Z * Z) / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of));
  const low = count === 0 ? 0 : middle - half;
  return { count, of, share, low, high: count === of ? 1 : middle + half };
}

/** What is not seen in this many plays is rarer than this share, 95 times of 100 (the rule of three). */
export const rarerThan = (plays: number): number => (plays === 0 ? 1 : Math.min(1, 3 / plays));

/** A mean with the half width of its 95 % interval; `half` is 0 where nothing varies. */
export interface Mean {
  readonly count: number;
  readonly mean: number;
  readonly half: number;
}

/** Sums that give a mean without keeping the values. */
export class Summing {
  #count = 0;
  #mean = 0;
  #squares = 0;

  add(value: number): void {
    this.#count += 1;
    const off = value - this.#mean;
    this.#mean += off / this.#count;
    this.#squares += off * (value - this.#mean);
  }
  get mean(): Mean {
    const count = this.#count;
    const half = count < 2 ? 0 : Z * Math.sqrt(this.#squares / (count - 1) / count);
    return { count, mean: this.#mean, half };
  }
}
