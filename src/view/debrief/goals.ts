import { type Lang, numberIn, signedIn } from '../../i18n';
import type { Goal } from '../goals';
import type { Snapshot } from '../models';
import { pointsOf } from '../points';
import { type Say, sayIn } from '../say';
import { iconOf } from '../top-bar';
import { closesOf } from './closes';
import type { GoalChoice, GoalLine } from './models';

/** Which way is up for a measure: tension is better when it falls. Null for what the case does not have. */
function signOf(say: Say, measure: string): 1 | -1 | null {
  if (say.names.actors.has(measure)) return 1;
  const meter = say.names.meters.get(measure);
  return meter ? (meter.good === 'down' ? -1 : 1) : null;
}

/** Relations first, then measures at home; a measure that is neither good nor bad when it rises is left out. */
export function goalChoices(snapshot: Snapshot, lang: Lang): readonly GoalChoice[] {
  const say = sayIn(snapshot.scenario, lang);
  const start = closesOf(snapshot)[0];
  const pointsAtStart = (name: string): number => pointsOf(start?.get(name) ?? 0);
  return [
    ...say.scenario.actors.map(({ name }) => ({
      measure: name,
      label: say.t('goals.tie', { actor: say.theActor(name) }),
      flag: say.flag(name),
      icon: null,
      points: pointsAtStart(name),
      falls: false,
    })),
    ...say.scenario.meters
      .filter(({ good }) => good !== 'none')
      .map(({ name, good }) => ({
        measure: name,
        label: say.meter(name),
        flag: null,
        icon: iconOf(name),
        points: pointsAtStart(name),
        falls: good === 'down',
      })),
  ];
}

/** What each goal came to. "Better" asks for a whole point at least, "hold" for no whole point lost. Unknown measures are left out. */
export function goalsView(snapshot: Snapshot, goals: readonly Goal[], lang: Lang): readonly GoalLine[] {
  const say = sayIn(snapshot.scenario, lang);
  const closes = closesOf(snapshot);
  return goals.flatMap(({ measure, aim }) => {
    const sign = signOf(say, measure);
    if (sign === null) return [];
    const from = pointsOf(closes[0]?.get(measure) ?? 0);
    const to = pointsOf(closes.at(-1)?.get(measure) ?? 0);
    const gained = (to - from) * sign;
    const isTie = say.names.actors.has(measure);
    const label = isTie ? say.t('goals.tie', { actor: say.theActor(measure) }) : say.meter(measure);
    return [
      {
        words: say.t(aim === 'hold' ? 'goals.hold' : sign < 0 ? 'goals.lower' : 'goals.better', { label }),
        flag: isTie ? say.flag(measure) : null,
        change: isTie
          ? `${signedIn(lang, from)} → ${signedIn(lang, to)}`
          : `${numberIn(lang, from)} → ${numberIn(lang, to)}`,
        met: aim === 'better' ? gained > 0 : gained >= 0,
      },
    ];
  });
}
