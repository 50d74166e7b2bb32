/** What the replays under all other theories come to, in one sentence. */
import type { Translate } from '../../i18n';
import type { TheoryModel } from './models';

/** Points apart below which a difference is not worth a headline. */
const TELLING = 5;

const gap = ({ yours, theirs }: { readonly yours: number; readonly theirs: number }): number =>
  Math.abs(theirs - yours);

/** In how many theories the same decisions lead elsewhere; if in none, where the numbers end furthest apart. */
export function theoriesFinding(t: Translate, models: readonly TheoryModel[]): string {
  const of = models.length;
  const elsewhere = models.filter(({ parts, ending }) => parts !== null || ending !== null).length;
  if (elsewhere > 0) return t('debrief.otherwiseElsewhere', { count: elsewhere, of });
  const [widest] = models
    .flatMap(({ label, differences }) => differences.slice(0, 1).map((difference) => ({ theory: label, difference })))
    .sort((one, other) => gap(other.difference) - gap(one.difference));
  if (!widest || gap(widest.difference) < TELLING) return t('debrief.otherwiseSame', { of });
  const { theory, difference } = widest;
  const { flag, label } = difference;
  const said = (points: number): string => t(flag === null ? 'number.plain' : 'number.signed', { points });
  const numbers = { yours: said(difference.yours), theirs: said(difference.theirs) };
  return t(flag === null ? 'debrief.otherwiseApart' : 'debrief.otherwiseApartTie', { of, theory, label, ...numbers });
}
