import { type Atom, type Option, type OptionReading, whyNot } from '../engine';
import { atomWords } from './condition-words';
import type { Snapshot } from './models';
import { pointsOf } from './points';
import type { Say } from './say';

/** What an option still needs, one sentence a clause, with the value of today beside a meter. */
export function failingWords(
  { program, position }: Snapshot,
  say: Say,
  option: Option,
  reading: OptionReading,
): readonly string[] {
  if (reading.available) return [];
  const found = new Map(
    whyNot(program, position, { option: option.name }).flatMap((one) =>
      one.kind === 'condition' ? [[one.path, one.found] as const] : [],
    ),
  );
  const words = (atom: Atom): string => {
    const now = found.get(atom.path);
    const beside = atom.kind === 'meter' && now !== undefined ? say.t('when.now', { points: pointsOf(now) }) : '';
    const gap = beside === '' || say.lang === 'ja' ? '' : ' ';
    return `${atomWords(say, atom)}${gap}${beside}`;
  };
  return option.needs
    .filter((clause) => clause.some(({ path }) => reading.failing.includes(path)))
    .map((clause) => say.t('when.needs', { what: clause.map(words).join(say.t('list.or')) }));
}
