import seedrandom from 'seedrandom';

/** A stream of numbers 0 ≤ n < 1 of its own: what a sampler draws never touches the luck of a game. */
export type Luck = () => number;

export const luckOf = (...names: readonly (string | number)[]): Luck => seedrandom(names.join(' · '));

/** The seed phrase of a game that names its two key words themselves: `#` and sixteen hex digits. */
export const seedPhrase = (luck: Luck): string => `#${hex(luck)}${hex(luck)}`;
const hex = (luck: Luck): string =>
  Math.floor(luck() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');
