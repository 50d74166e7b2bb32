import type { Event, Fact } from '../../engine';
import { type Lang, listIn, shortMonthYearIn, tickIn } from '../../i18n';
import { bandOf } from '../bands';
import { meterInSentence } from '../condition-words';
import { sourcesOf } from '../debate';
import type { Snapshot } from '../models';
import { pointsOf } from '../points';
import { type Say, sayIn } from '../say';
import { sourceLines } from '../sources';
import type { Meters } from '../turns';
import { closesOf, joined, moveIn, type PlayedEvent, playedEvents, pointsThrough } from './closes';
import type { DebriefModel, TieLine, TurningPoint, TurnModel } from './models';

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

function ledeOf(say: Say, moves: readonly Move[], start: Meters, end: Meters): string {
  const { t } = say;
  const sentences: string[] = [];
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
  if (home && home.by !== 0)
    sentences.push(t('debrief.ledeHome', { meter: meterInSentence(say, home.name), by: home.by }));
  return joined(say, sentences);
}

export function turnsOf({ reading }: Snapshot, say: Say): readonly TurnModel[] {
  const yearIn = (turn: number): string => shortMonthYearIn('en', say.monthOf(turn)).slice(-4);
  return reading.history.map(({ turn, event, asked, enacted, defeated }) => ({
    turn,
    date: say.shortDate(turn),
    tick: tickIn(say.lang, say.monthOf(turn)),
    year: turn === 1 || yearIn(turn) !== yearIn(turn - 1) ? yearIn(turn) : null,
    event: say.event(event),
    letter: enacted === null ? null : (say.names.options.get(enacted)?.letter ?? null),
    option: enacted === null ? null : say.option(enacted),
    defeated: defeated && asked !== null ? say.option(asked) : null,
  }));
}

export const tieLines = (snapshot: Snapshot, say: Say): readonly TieLine[] =>
  snapshot.scenario.actors.map(({ name }) => ({
    meter: name,
    label: say.actor(name),
    flag: say.flag(name),
    values: pointsThrough(snapshot, name),
  }));

/** The turn in which ties moved most, all together. */
function turningPointOf(ties: readonly TieLine[], turns: number): number | null {
  let most = 0;
  let found: number | null = null;
  for (let turn = 1; turn <= turns; turn++) {
    const moved = ties.reduce((sum, { values }) => sum + Math.abs(moveIn(values, turn)), 0);
    if (moved > most) [most, found] = [moved, turn];
  }
  return found;
}

const MOST_TURNING_POINTS = 3;

/**
 * The largest moves of single ties, one a turn at most. They are told as "after", never as "because": much of a move may
 * come from an earlier choice, and the chain of that turn says from which.
 */
function turningPointsOf(say: Say, ties: readonly TieLine[], turns: readonly TurnModel[]): readonly TurningPoint[] {
  const largest = turns.map(({ turn }) => {
    const moves = ties.map(({ values }, tie) => ({ turn, tie, by: moveIn(values, turn) }));
    return moves.reduce((most, move) => (Math.abs(move.by) > Math.abs(most.by) ? move : most));
  });
  return largest
    .filter(({ by }) => Math.abs(by) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.turn - b.turn)
    .slice(0, MOST_TURNING_POINTS)
    .sort((a, b) => a.turn - b.turn)
    .map(({ turn, tie, by }, index) => {
      const option = turns.find((one) => one.turn === turn)?.option ?? null;
      const told = { date: say.shortDate(turn), label: ties[tie]?.label ?? '', by };
      const words =
        option === null ? say.t('debrief.turningQuiet', told) : say.t('debrief.turning', { ...told, option });
      return { number: index + 1, turn, tie, by, words };
    });
}

/** Every document behind what could be read in this game. */
function sourcesOfGame(say: Say, played: readonly PlayedEvent[], facts: readonly Fact[]): readonly string[] {
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
  const closes = closesOf(snapshot);
  const start: Meters = closes[0] ?? new Map();
  const end = closes.at(-1) ?? start;
  const ties = tieLines(snapshot, say);
  const turns = turnsOf(snapshot, say);
  const moves = movesOf(say, start, end);
  const ending = reading.ending === null ? undefined : say.names.endings.get(reading.ending);
  return {
    title: say.text(scenario.title),
    headline: headlineOf(say, moves),
    lede: ledeOf(say, moves, start, end),
    ending: ending ? { title: say.text(ending.title), text: say.text(ending.text), of: scenario.endings.length } : null,
    turns,
    ties,
    home: scenario.meters.map(({ name }) => ({
      meter: name,
      label: say.meter(name),
      values: pointsThrough(snapshot, name),
    })),
    turningPoint: turningPointOf(ties, reading.turn),
    turningPoints: turningPointsOf(say, ties, turns),
    questions: scenario.debrief.map(({ text }) => say.text(text)),
    sources: sourceLines(say, sourcesOfGame(say, playedEvents(snapshot, say), facts)),
    omits: say.text(scenario.omits) || null,
  };
}
