import { type Lang, listIn, textOf } from '../i18n';
import { chainOf } from './chain';
import { tiesOf } from './map';
import type { BriefingView, Snapshot } from './models';
import { placeModel } from './places';
import { paragraphsOf } from './segments';
import { type Say, sayIn } from './say';
import { sourceLines } from './sources';

/** Ties far from even, and those that moved as the turn began: what a reader should have in mind. */
const STANDS_OUT = 30;
const MOST_TIES = 3;

const optionsOf = ({ reading }: Snapshot, say: Say): BriefingView['options'] =>
  reading.options.map(({ option, needed }) => ({
    letter: say.names.options.get(option)?.letter ?? '',
    label: say.option(option),
    chamber: needed !== null,
  }));

function tiesLine(snapshot: Snapshot, say: Say): string | null {
  const ties = tiesOf(snapshot, say.lang)
    .filter(({ points, change }) => change !== 0 || points <= -STANDS_OUT)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_TIES);
  if (ties.length === 0) return null;
  const words = ties.map(({ label, word }) => `${label}${say.lang === 'ja' ? `（${word}）` : ` (${word})`}`);
  return say.t('briefing.ties', { ties: listIn(say.lang, words) });
}

/** What arrived and what was pulled along since the turn before, as sentences; many small pulls are not worth one. */
const sinceOf = (snapshot: Snapshot, lang: Lang): readonly string[] =>
  chainOf(snapshot, snapshot.reading.turn, lang)
    .filter(({ step }) => step.kind === 'arrived' || (step.kind === 'coupling' && step.fact !== null))
    .map(({ step }) => step.sentence);

export function briefingView(snapshot: Snapshot, lang: Lang): BriefingView {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const event = reading.event === null ? undefined : say.names.events.get(reading.event);
  const words = event ? textOf(event.text, lang) : say.t('briefing.quietText');
  const place = scenario.places.find(({ name }) => name === event?.place);
  return {
    title: say.event(reading.event),
    date: say.date(reading.turn),
    span: say.span(reading.turn),
    theory: say.theory(snapshot.program.theory),
    quiet: event === undefined,
    text: paragraphsOf(scenario, words, lang),
    options: optionsOf(snapshot, say),
    ties: event ? tiesLine(snapshot, say) : null,
    since: sinceOf(snapshot, lang),
    place: place ? placeModel(say, place) : null,
    still: event?.place ?? null,
    sources: sourceLines(say, event?.sources ?? []),
  };
}
