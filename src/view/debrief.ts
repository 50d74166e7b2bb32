import type { Event, Fact, Option } from '../engine';
import { dateIn, type Lang, listIn } from '../i18n';
import { bandOf } from './bands';
import { meterInSentence } from './condition-words';
import { predictionsOf } from './consequences';
import { personOf, sourcesOf, weightOf } from './debate';
import type { CallRow, DebriefModel, HistoryModel, LensModel, Snapshot, TieLine, TurnModel } from './models';
import { pointsOf } from './points';
import { type Say, sayIn } from './say';
import { sourceLines } from './sources';
import { type Meters, metersAt } from './turns';

/** Points a tie must move over the game to be worth a headline. */
const WORTH_TELLING = 3;
const MOST_NAMES = 2;

interface Move {
  readonly actor: string;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

const movesOf = (say: Say, start: Meters, end: Meters): readonly Move[] =>
  say.scenario.actors.map(({ name }) => {
    const [from, to] = [pointsOf(start.get(name) ?? 0), pointsOf(end.get(name) ?? 0)];
    return { actor: name, from, to, by: to - from };
  });

const inOrder = (moves: readonly Move[], sign: 1 | -1): readonly Move[] =>
  moves.filter(({ by }) => by * sign >= WORTH_TELLING).sort((a, b) => (b.by - a.by) * sign);

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The finding as a sentence: who came closer and who drew away, the largest moves first. */
function headlineOf(say: Say, moves: readonly Move[]): string {
  const names = (found: readonly Move[]): string =>
    listIn(
      say.lang,
      found.slice(0, MOST_NAMES).map(({ actor }) => say.theActor(actor)),
    );
  const [up, down] = [names(inOrder(moves, 1)), names(inOrder(moves, -1))];
  if (up !== '' && down !== '') return capital(say.t('debrief.headlineMix', { up, down }));
  if (up !== '') return capital(say.t('debrief.headlineUp', { up }));
  if (down !== '') return capital(say.t('debrief.headlineDown', { down }));
  return say.t('debrief.headlineStill');
}

function ledeOf(say: Say, moves: readonly Move[], start: Meters, end: Meters, ending: string): string {
  const { t } = say;
  const sentences = [ending];
  const [up] = inOrder(moves, 1);
  const [down] = inOrder(moves, -1);
  const told = (move: Move) => ({
    actor: say.theActor(move.actor),
    by: Math.abs(move.by),
    word: t(bandOf(move.to).word),
  });
  if (up) sentences.push(t('debrief.ledeUp', told(up)));
  if (down) sentences.push(t('debrief.ledeDown', told(down)));
  const [home] = say.scenario.meters
    .map(({ name }) => ({ name, by: pointsOf(end.get(name) ?? 0) - pointsOf(start.get(name) ?? 0) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  // An ending has its own word on home.
  if (ending === '' && home && home.by !== 0)
    sentences.push(t('debrief.ledeHome', { meter: meterInSentence(say, home.name), by: home.by }));
  return sentences.filter((one) => one !== '').join(say.lang === 'ja' ? '' : ' ');
}

function turnsOf({ reading }: Snapshot, say: Say): readonly TurnModel[] {
  return reading.history.map(({ turn, event, asked, enacted, defeated }) => ({
    turn,
    date: say.shortDate(turn),
    event: say.event(event),
    letter: enacted === null ? null : (say.names.options.get(enacted)?.letter ?? null),
    option: enacted === null ? null : say.option(enacted),
    defeated: defeated && asked !== null ? say.option(asked) : null,
  }));
}

/** The turn in which ties moved most, all together. */
function turningPointOf(ties: readonly TieLine[], turns: number): number | null {
  let most = 0;
  let found: number | null = null;
  for (let turn = 1; turn <= turns; turn++) {
    const moved = ties.reduce((sum, { values }) => sum + Math.abs((values[turn] ?? 0) - (values[turn - 1] ?? 0)), 0);
    if (moved > most) [most, found] = [moved, turn];
  }
  return found;
}

/** Events that came to the table, with what was done. */
function playedEvents({ reading }: Snapshot, say: Say) {
  return reading.history.flatMap(({ turn, event, enacted }) => {
    const found = event === null ? undefined : say.names.events.get(event);
    return found ? [{ turn, event: found, enacted }] : [];
  });
}
type Played = ReturnType<typeof playedEvents>;

function historyOf(say: Say, played: Played): readonly HistoryModel[] {
  return played.flatMap(({ event, enacted }) => {
    if (!event.history) return [];
    const { took, on, then, sources } = event.history;
    return [
      {
        event: say.text(event.title),
        you: enacted === null ? say.t('debrief.quiet') : say.option(enacted),
        took: say.option(took),
        same: took === enacted,
        on: dateIn(say.lang, on),
        // oxlint-disable-next-line unicorn/no-thenable -- a text, as `history.then` in the case file
        then: say.text(then),
        sources: sourceLines(say, sources),
      },
    ];
  });
}

/** Arguments that stood on the floor at any time in the game. */
function heardIn(facts: readonly Fact[]): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === 'argument-opened' || fact.kind === 'argument-raised' || fact.kind === 'argument-answered') {
      heard.add(fact.argument);
    }
  }
  return heard;
}

/** The weightiest argument that nobody put on the floor: against what was done if there is one, else any. */
function neverHeardOf(
  snapshot: Snapshot,
  say: Say,
  played: Played,
  heard: ReadonlySet<string>,
): DebriefModel['neverHeard'] {
  const silent = played.flatMap(({ turn, event, enacted }) =>
    event.options.flatMap((option: Option) =>
      option.arguments
        .filter(({ id }) => !heard.has(id))
        .map((argument) => ({
          turn,
          argument,
          option,
          against: option.name === enacted && argument.side === 'against',
          weight: weightOf(snapshot, argument.id),
        })),
    ),
  );
  const [found] = silent.sort((a, b) => Number(b.against) - Number(a.against) || b.weight - a.weight);
  if (!found) return null;
  const { name, portrait } = personOf(say, found.argument.by);
  return {
    name,
    portrait,
    claim: say.text(found.argument.text),
    words: say.t('debrief.neverHeardIn', { date: say.date(found.turn), option: say.text(found.option.label) }),
  };
}

/** The same game through each set of values: the weighted mean of what the lens looks at, before and after. */
function lensesOf(say: Say, start: Meters, end: Meters): readonly LensModel[] {
  return say.scenario.lenses.map(({ label, about, weights }) => {
    const total = Object.values(weights).reduce((sum, weight) => sum + Math.abs(weight), 0);
    const through = (meters: Meters): number => {
      const sum = Object.entries(weights).reduce((all, [meter, weight]) => all + weight * (meters.get(meter) ?? 0), 0);
      return total === 0 ? 0 : Math.round(sum / total) / 10;
    };
    return { label: say.text(label), about: say.text(about), from: through(start), to: through(end) };
  });
}

function callRows(snapshot: Snapshot, say: Say): readonly CallRow[] {
  return snapshot.reading.history.flatMap(({ turn }) =>
    (predictionsOf(snapshot, turn, say.lang) ?? []).map(({ label, flag, call, outcome }) => ({
      turn,
      date: say.shortDate(turn),
      label,
      flag,
      call,
      outcome,
    })),
  );
}

/** Every document behind what could be read in this game. */
function sourcesOfGame(say: Say, played: Played, facts: readonly Fact[]): readonly string[] {
  const ofEvent = (event: Event): readonly string[] => [
    ...event.sources,
    ...event.options.flatMap((option) => [...option.sources, ...option.arguments.flatMap(sourcesOf)]),
    ...(event.history?.sources ?? []),
  ];
  const ofReactions = facts.flatMap((fact) =>
    fact.kind === 'reacted' ? (say.names.reactions.get(fact.reaction)?.reaction.sources ?? []) : [],
  );
  return [...played.flatMap(({ event }) => ofEvent(event)), ...ofReactions];
}

/** The whole game looked back on, from any moment of it. */
export function debriefView(snapshot: Snapshot, lang: Lang): DebriefModel {
  const { scenario, reading, facts } = snapshot;
  const say = sayIn(scenario, lang);
  const closes = Array.from({ length: reading.turn + 1 }, (_, turn) => metersAt(snapshot, turn));
  const start = metersAt(snapshot, 0);
  const end = closes.at(-1) ?? start;
  const valuesOf = (meter: string): readonly number[] => closes.map((meters) => pointsOf(meters.get(meter) ?? 0));
  const ties = scenario.actors.map(({ name }) => ({
    meter: name,
    label: say.actor(name),
    flag: say.flag(name),
    values: valuesOf(name),
  }));
  const moves = movesOf(say, start, end);
  const ending = reading.ending === null ? undefined : say.names.endings.get(reading.ending);
  const played = playedEvents(snapshot, say);
  const heard = heardIn(facts);
  const known = played.flatMap(({ event }) => event.options.flatMap((option) => option.arguments));
  return {
    headline: headlineOf(say, moves),
    lede: ledeOf(say, moves, start, end, say.text(ending?.text)),
    ending: say.text(ending?.title) || null,
    turns: turnsOf(snapshot, say),
    ties,
    home: scenario.meters.map(({ name }) => ({ meter: name, label: say.meter(name), values: valuesOf(name) })),
    turningPoint: turningPointOf(ties, reading.turn),
    calls: callRows(snapshot, say),
    heard: { raised: known.filter(({ id }) => heard.has(id)).length, of: known.length },
    neverHeard: neverHeardOf(snapshot, say, played, heard),
    history: historyOf(say, played),
    lenses: lensesOf(say, start, end),
    questions: scenario.debrief.map(({ text }) => say.text(text)),
    sources: sourceLines(say, sourcesOfGame(say, played, facts)),
    omits: say.text(scenario.omits) || null,
  };
}
