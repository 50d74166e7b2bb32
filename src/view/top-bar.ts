import type { Lang } from '../i18n';
import type { CaseCardModel, MeasureModel, Snapshot, TopBarModel, WorldModel } from './models';
import { pointsOf, toneOf } from './points';
import { sayIn } from './say';
import { metersAt } from './turns';
import { monthIn, monthOf, textOf, translateIn } from '../i18n';
import type { Text, Theory } from '../engine';

const ICONS: Readonly<Record<string, string>> = {
  security: 'shield',
  safety: 'shield',
  prosperity: 'chart',
  trade: 'ship',
  consent: 'users',
  trust: 'users',
  standing: 'globe',
  autonomy: 'landmark',
  peace: 'sprout',
  law: 'scale',
  tension: 'waves',
};
/** The picture of a measure, by its name in the case. */
export const iconOf = (meter: string): string => ICONS[meter] ?? 'bar-chart';

/** More would not fit the bar, nor a reader's head. */
const MOST_MEASURES = 6;

export function topBarView(snapshot: Snapshot, lang: Lang): TopBarModel {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const before = metersAt(snapshot, reading.turn - 1);
  const date = say.date(reading.turn);
  const { turn, turns } = reading;
  return {
    title: say.text(scenario.title),
    date,
    span: say.span(turn),
    turn,
    turns,
    line: say.t('bar.date', { date, turn, turns }),
    event: reading.event === null ? null : say.event(reading.event),
    measures: scenario.meters.slice(0, MOST_MEASURES).map(({ name, good, about }): MeasureModel => {
      const points = pointsOf(reading.meters[name] ?? 0);
      const change = points - pointsOf(before.get(name) ?? 0);
      return {
        meter: name,
        label: say.meter(name),
        icon: iconOf(name),
        points,
        change,
        tone: good === 'none' ? 'even' : toneOf(good === 'down' ? -change : change),
        about: say.text(about) || null,
      };
    }),
  };
}

/** What the list of cases knows of each before it is loaded. */
interface CaseEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly turns: number;
  readonly startDate: string;
  readonly theories: readonly Omit<Theory, 'patch'>[];
}

export function caseCard(entry: CaseEntry, lang: Lang): CaseCardModel {
  const t = translateIn(lang);
  const { id, minutes, turns, theories } = entry;
  const own: WorldModel = { theory: null, label: t('world.own'), about: t('world.ownAbout') };
  return {
    id,
    title: textOf(entry.title, lang),
    summary: textOf(entry.summary, lang),
    minutes: t('cases.minutes', { minutes }),
    turns: t('cases.turns', { turns }),
    begins: t('cases.begins', { date: monthIn(lang, monthOf(entry.startDate)) }),
    worlds: [
      own,
      ...theories.map(({ name, label, about }) => ({
        theory: name,
        label: textOf(label, lang),
        about: about ? textOf(about, lang) : '',
      })),
    ],
  };
}
