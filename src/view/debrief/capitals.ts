import type { Lang } from '../../i18n';
import type { Snapshot } from '../models';
import { type Say, sayIn } from '../say';
import { moveIn } from './closes';
import type { CapitalEntry, CapitalModel, TieLine, TurnModel } from './models';
import { tieLines, turnsOf } from './overview';

/** What a counterpart said in answer in each turn. */
function answersOf({ facts }: Snapshot, say: Say, actor: string): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  for (const fact of facts) {
    if (fact.kind !== 'reacted' || fact.actor !== actor) continue;
    const words = say.text(say.names.reactions.get(fact.reaction)?.reaction.say);
    if (words !== '') answers.set(fact.turn, words);
  }
  return answers;
}

function entryOf(snapshot: Snapshot, say: Say, line: TieLine, turn: TurnModel, answered: string | null): CapitalEntry {
  const enacted = snapshot.reading.history.find((one) => one.turn === turn.turn)?.enacted ?? null;
  const option = enacted === null ? undefined : say.names.options.get(enacted)?.option;
  return {
    turn: turn.turn,
    date: turn.date,
    year: turn.year,
    event: turn.event,
    option: turn.option,
    seen: say.text(option?.seenFrom[line.meter]) || null,
    answered,
    points: line.values[turn.turn] ?? 0,
    by: moveIn(line.values, turn.turn),
  };
}

/** Points within which a tie is said to have hardly moved. */
const HARDLY = 2;

function summaryOf(say: Say, { values }: TieLine): string {
  const [from, to] = [values[0] ?? 0, values.at(-1) ?? 0];
  if (to === from) return say.t('debrief.capitalHeld', { to });
  if (Math.abs(to - from) <= HARDLY) return say.t('debrief.capitalBarely', { from, to });
  return say.t(to > from ? 'debrief.capitalRose' : 'debrief.capitalFell', { from, to });
}

/** The same years told from each counterpart: how each choice looked from there, and what it answered. */
export function capitalsView(snapshot: Snapshot, lang: Lang): readonly CapitalModel[] {
  const say = sayIn(snapshot.scenario, lang);
  const turns = turnsOf(snapshot, say);
  return tieLines(snapshot, say).map((line) => {
    const answers = answersOf(snapshot, say, line.meter);
    return {
      actor: line.meter,
      label: line.label,
      flag: line.flag,
      title: say.t('debrief.capitalTitle', { actor: say.theActor(line.meter) }),
      summary: summaryOf(say, line),
      line,
      entries: turns.map((turn) => entryOf(snapshot, say, line, turn, answers.get(turn.turn) ?? null)),
    };
  });
}
