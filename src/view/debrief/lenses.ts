import type { Lang } from '../../i18n';
import type { Snapshot } from '../models';
import { sayIn } from '../say';
import type { Meters } from '../turns';
import { closesOf } from './closes';
import type { LensModel } from './models';

/** The same game through each set of values: the weighted mean of what the lens looks at, before and after, in points. */
export function lensesView(snapshot: Snapshot, lang: Lang): readonly LensModel[] {
  const say = sayIn(snapshot.scenario, lang);
  const closes = closesOf(snapshot);
  const start: Meters = closes[0] ?? new Map();
  const end = closes.at(-1) ?? start;
  return say.scenario.lenses.map(({ label, about, weights }) => {
    const total = Object.values(weights).reduce((sum, weight) => sum + Math.abs(weight), 0);
    const through = (meters: Meters): number => {
      const sum = Object.entries(weights).reduce((all, [meter, weight]) => all + weight * (meters.get(meter) ?? 0), 0);
      return total === 0 ? 0 : Math.round(sum / total) / 10;
    };
    return { label: say.text(label), about: say.text(about), from: through(start), to: through(end) };
  });
}
