import type { GameLog, Reading } from '../../engine';
import { type Lang, listIn } from '../../i18n';
import { meterInSentence } from '../condition-words';
import type { Goal } from '../goals';
import type { Snapshot } from '../models';
import { pointsOf } from '../points';
import { type Say, sayIn } from '../say';
import { closesOf } from './closes';

/** What a search is asked to reach; the same form as the analysis takes. */
export type Outcome =
  | { readonly kind: 'ending'; readonly ending: string; readonly reach: boolean }
  | { readonly kind: 'meter'; readonly meter: string; readonly bound: 'at-least' | 'at-most'; readonly points: number };

export interface NearestChoice {
  readonly id: string;
  /** "… an ending other than “Careful water”", the end of the question. */
  readonly words: string;
  readonly outcome: Outcome;
}

/**
 * The finest value that still rounds to so many whole points, halves away from zero: what screens call 55 begins at 54.5,
 * what they call −20 at −20.4.
 */
const floorOf = (points: number): number => (points > 0 ? points - 0.5 : points - 0.4);
const ceilingOf = (points: number): number => (points < 0 ? points + 0.5 : points + 0.4);

const atLeast = (meter: string, points: number): Outcome => ({
  kind: 'meter',
  meter,
  bound: 'at-least',
  points: floorOf(points),
});
const atMost = (meter: string, points: number): Outcome => ({
  kind: 'meter',
  meter,
  bound: 'at-most',
  points: ceilingOf(points),
});

/** Points a relation or a measure must have lost for a reader to ask how it could have been kept. */
const LOSS_WORTH_ASKING = 3;

/** What a reader may ask of a finished game: another end, a goal that was missed, a relation or measure that was lost. */
export function nearestChoices(snapshot: Snapshot, goals: readonly Goal[], lang: Lang): readonly NearestChoice[] {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const closes = closesOf(snapshot);
  const at = (turn: 'start' | 'end', name: string): number =>
    pointsOf((turn === 'start' ? closes[0] : closes.at(-1))?.get(name) ?? 0);
  const choices = new Map<string, NearestChoice>();
  const put = (words: string, outcome: Outcome): void => {
    const id = JSON.stringify(outcome);
    if (!choices.has(id)) choices.set(id, { id, words, outcome });
  };
  const bounded = (name: string, falls: boolean, points: number): void => {
    const label = meterInSentence(say, name);
    if (falls) put(say.t('nearest.atMost', { label, points }), atMost(name, points));
    else put(say.t('nearest.atLeast', { label, points }), atLeast(name, points));
  };
  if (reading.ending !== null) {
    const title = say.text(say.names.endings.get(reading.ending)?.title);
    put(say.t('nearest.another', { title }), { kind: 'ending', ending: reading.ending, reach: false });
  }
  const measures = [
    ...scenario.actors.map(({ name }) => ({ name, falls: false })),
    ...scenario.meters
      .filter(({ good }) => good !== 'none')
      .map(({ name, good }) => ({ name, falls: good === 'down' })),
  ];
  const lossOf = ({ name, falls }: (typeof measures)[number]): number =>
    (at('start', name) - at('end', name)) * (falls ? -1 : 1);
  for (const { measure, aim } of goals) {
    const found = measures.find(({ name }) => name === measure);
    if (!found || (aim === 'hold' ? lossOf(found) <= 0 : lossOf(found) < 0)) continue;
    const step = aim === 'hold' ? 0 : found.falls ? -1 : 1;
    bounded(measure, found.falls, at('start', measure) + step);
  }
  for (const found of measures) {
    if (lossOf(found) >= LOSS_WORTH_ASKING) bounded(found.name, found.falls, at('start', found.name));
  }
  for (const { name, title } of scenario.endings) {
    if (name === reading.ending) continue;
    put(say.t('nearest.ending', { title: say.text(title) }), { kind: 'ending', ending: name, reach: true });
  }
  return [...choices.values()];
}

interface Asked {
  readonly option: string;
  readonly raised: readonly string[];
  readonly carried: boolean;
}
/** The answer of a search, as the analysis gives it. */
export type NearestResult =
  | { readonly kind: 'already' }
  | {
      readonly kind: 'found';
      readonly changes: readonly {
        readonly turn: number;
        readonly event: string;
        readonly of: Asked;
        readonly instead: Asked;
      }[];
      readonly followed: readonly { readonly turn: number; readonly event: string; readonly option: string }[];
      readonly log: GameLog;
      readonly end: Reading;
      readonly games: number;
    }
  | { readonly kind: 'none'; readonly most: number; readonly games: number }
  | { readonly kind: 'not-found'; readonly tried: number; readonly games: number }
  | { readonly kind: 'unplayable' };

export interface NearestModel {
  readonly finding: string;
  readonly changes: readonly { readonly turn: number; readonly date: string; readonly words: string }[];
  /** What else becomes of that game. */
  readonly after: readonly string[];
  /** How sure it is. */
  readonly proof: string;
}

function changeWords(
  say: Say,
  { turn, event, of, instead }: Extract<NearestResult, { kind: 'found' }>['changes'][number],
) {
  const { t } = say;
  const place = { date: say.date(turn), event: say.event(event) };
  const label = say.option(instead.option);
  const what =
    instead.option === of.option
      ? t('nearest.carried', { ...place, label })
      : t('nearest.instead', { ...place, label, before: say.option(of.option) });
  const isSame = instead.raised.length === of.raised.length && instead.raised.every((one) => of.raised.includes(one));
  const said =
    isSame || instead.raised.length === 0
      ? ''
      : t('nearest.said', {
          claims: listIn(
            say.lang,
            instead.raised.map((one) => t('nearest.quoted', { claim: say.claim(one) })),
          ),
        });
  const lost = instead.carried ? '' : t('nearest.lost');
  return [what, said, lost].filter((one) => one !== '').join(say.lang === 'ja' ? '' : ' ');
}

/** The answer of a search in words. */
export function nearestWords(snapshot: Snapshot, result: NearestResult, lang: Lang): NearestModel {
  const say = sayIn(snapshot.scenario, lang);
  const { t } = say;
  const bare = (finding: string, proof = ''): NearestModel => ({ finding, changes: [], after: [], proof });
  switch (result.kind) {
    case 'already':
      return bare(t('nearest.already'));
    case 'unplayable':
      return bare(t('nearest.unplayable'));
    case 'none':
      return bare(t('nearest.none', { most: result.most }), t('nearest.allPlayed', { games: result.games }));
    case 'not-found':
      return bare(t('nearest.notFound'), t('nearest.somePlayed', { games: result.games, tried: result.tried }));
    case 'found': {
      const { changes, followed, end, games } = result;
      const title = say.text(say.names.endings.get(end.ending ?? '')?.title);
      return {
        finding: t('nearest.found', { count: changes.length }),
        changes: changes.map((change) => ({
          turn: change.turn,
          date: say.date(change.turn),
          words: changeWords(say, change),
        })),
        after: [
          ...followed.map(({ turn, event, option }) =>
            t('nearest.followed', { date: say.date(turn), event: say.event(event), label: say.option(option) }),
          ),
          ...(title === '' ? [] : [t('nearest.endsAs', { title })]),
        ],
        proof: t('nearest.fewest', { games }),
      };
    }
    default:
      return result satisfies never;
  }
}
