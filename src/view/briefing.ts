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

function stakeOf(snapshot: Snapshot, say: Say): readonly string[] {
  const { reading } = snapshot;
  const lines = [say.t('briefing.options', { count: reading.options.length })];
  if (reading.options.some(({ needed }) => needed !== null)) lines.push(say.t('briefing.stakeSupport'));
  const ties = tiesOf(snapshot, say.lang)
    .filter(({ points, change }) => change !== 0 || points <= -STANDS_OUT)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_TIES);
  if (ties.length > 0) {
    const words = ties.map(({ label, word }) => `${label}${say.lang === 'ja' ? `（${word}）` : ` (${word})`}`);
    lines.push(say.t('briefing.stakeTies', { ties: listIn(say.lang, words) }));
  }
  return lines;
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
    quiet: event === undefined,
    text: paragraphsOf(scenario, words, lang),
    stake: event ? stakeOf(snapshot, say) : [],
    since: sinceOf(snapshot, lang),
    place: place ? placeModel(say, place) : null,
    still: event?.place ?? null,
    sources: sourceLines(say, event?.sources ?? []),
  };
}
