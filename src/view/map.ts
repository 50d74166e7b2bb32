import { type Lang, listIn, tickIn } from '../i18n';
import { bandOf } from './bands';
import { capitalsOf } from './map-capitals';
import type { MapTimeline, MapView, Snapshot, StrandModel, TieModel, TimelineMark } from './models';
import { placeModel } from './places';
import { pointsOf } from './points';
import { type Say, sayIn } from './say';
import { metersAt } from './turns';
import { entryWords } from './why';

/** The tie with each counterpart as it stands, with what changed since the turn before. */
export function tiesOf(snapshot: Snapshot, lang: Lang): readonly TieModel[] {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const before = metersAt(snapshot, reading.turn - 1);
  const at = (meter: string): { readonly points: number; readonly change: number } => {
    const points = pointsOf(reading.meters[meter] ?? 0);
    return { points, change: points - pointsOf(before.get(meter) ?? 0) };
  };
  return scenario.actors.map((actor): TieModel => {
    const here = at(actor.name);
    const band = bandOf(here.points);
    const word = say.t(band.word);
    const label = say.actor(actor.name);
    return {
      actor: actor.name,
      meter: actor.name,
      label,
      flag: say.flag(actor.name),
      at: actor.at,
      ...here,
      band,
      word,
      strands: scenario.strands.map((strand): StrandModel => {
        const meter = `${actor.name}.${strand.name}`;
        const now = at(meter);
        return { meter, strand: strand.name, label: say.strand(strand.name), ...now, band: bandOf(now.points) };
      }),
      sentence: say.t('map.tieName', { label, word, points: here.points }),
      about: say.text(actor.brief) || null,
    };
  });
}

/** What was decided, where the game stands, what is on its way, and the end of the chapter. */
function timelineOf({ reading, scenario }: Snapshot, say: Say): MapTimeline {
  const months = reading.turns * scenario.turnLength;
  const first = say.monthOf(1);
  // Every month of a short case, the first month of each turn of a long one.
  const every = months <= 16 ? 1 : scenario.turnLength;
  const mark = (
    id: string,
    kind: TimelineMark['kind'],
    turn: number,
    label: string,
    what: string = label,
  ): TimelineMark => {
    const month = (turn - 1) * scenario.turnLength;
    return { id, kind, month, at: month / months, date: say.shortDate(turn), label, what };
  };
  const past = reading.history
    .filter(({ turn }) => turn < reading.turn || reading.phase !== 'debate')
    .map(({ turn, enacted }) => {
      const id = `turn-${turn}`;
      if (enacted === null) return mark(id, 'past', turn, say.t('map.pastQuiet'));
      const label = say.option(enacted);
      return mark(id, 'past', turn, say.t('map.past', { label }), label);
    });
  const waiting = reading.waiting.map(({ entry, due }) => {
    const label = entryWords(say, entry);
    return mark(entry, 'queued', due, say.t('map.queued', { label }), label);
  });
  const now = mark('now', 'now', reading.turn, say.t('map.here'));
  const end = mark('end', 'fixed', reading.turns + 1, say.t('map.end'));
  return {
    months: Array.from({ length: Math.ceil(months / every) }, (_, tick) => {
      const month = first + tick * every;
      const isNewYear = tick === 0 || Math.floor(month / 12) !== Math.floor((month - every) / 12);
      const year = isNewYear ? `${Math.floor(month / 12)}` : null;
      const at = (tick * every) / months;
      if (say.lang !== 'ja') return { label: tickIn(say.lang, month), year, at };
      // 2012年9月, and 2013年 alone where the year begins.
      const isJanuary = month % 12 === 0;
      return { label: year !== null && isJanuary ? '' : tickIn('ja', month), year: year && `${year}年`, at };
    }),
    marks: [...past, now, ...waiting, end],
  };
}

/** The cords that are drawn otherwise than a turn ago, and how. */
const newsOf = (say: Say, ties: readonly TieModel[]): readonly string[] =>
  ties
    .filter(({ points, change, band }) => bandOf(points - change) !== band)
    .map(({ actor, word }) => say.t('live.cord', { actor: say.theActor(actor), word }));

export function mapView(snapshot: Snapshot, lang: Lang): MapView {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const strands = scenario.strands.map(({ name }) => say.strand(name));
  const quiet = reading.event === null;
  const ties = tiesOf(snapshot, lang);
  return {
    capitals: capitalsOf(say),
    ties,
    places: scenario.places.map((place) => placeModel(say, place)),
    timeline: timelineOf(snapshot, say),
    desk: {
      title: say.event(reading.event),
      line: quiet ? say.t('briefing.quietText') : say.t('briefing.options', { count: reading.options.length }),
      quiet,
      theory: say.theory(snapshot.program.theory),
    },
    strands,
    legendNote: say.t('map.legendNote', { strands: listIn(lang, strands) }),
    news: newsOf(say, ties),
  };
}
