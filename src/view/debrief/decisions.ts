import type { Fact } from '../../engine';
import type { Lang } from '../../i18n';
import { personOf, weightOf } from '../debate';
import type { Snapshot } from '../models';
import { type Say, sayIn } from '../say';
import { commandsIn } from '../turns';
import { moveIn, type PlayedEvent, playedEvents } from './closes';
import type { DecisionModel, DecisionsModel, UnheardModel } from './models';
import { tieLines, turnsOf } from './overview';

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

const MOST_UNHEARD = 3;
interface Silent {
  readonly unheard: UnheardModel;
  readonly against: boolean;
  readonly weight: number;
}

/** The weightiest argument that nobody put on the floor: against what was done if there is one, else any. */
function silentIn(snapshot: Snapshot, say: Say, { turn, event, enacted }: PlayedEvent, heard: ReadonlySet<string>) {
  const silent = event.options.flatMap((option) =>
    option.arguments
      .filter(({ id }) => !heard.has(id))
      .map(
        (argument): Silent => ({
          unheard: {
            ...personOf(say, argument.by),
            claim: say.text(argument.text),
            words: say.t('debrief.neverHeardIn', { date: say.date(turn), option: say.text(option.label) }),
          },
          against: option.name === enacted && argument.side === 'against',
          weight: weightOf(snapshot, argument.id),
        }),
      ),
  );
  return silent.sort(heavier)[0] ?? null;
}
const heavier = (a: Silent, b: Silent): number => Number(b.against) - Number(a.against) || b.weight - a.weight;

function reasonIn({ log, scenario }: Snapshot, say: Say, turn: number): string | null {
  const decided = commandsIn(log, turn).find((command) => command.type === 'decide');
  if (decided?.type !== 'decide' || decided.reason === undefined) return null;
  const { reason } = decided;
  const found = [...scenario.values, ...scenario.lenses].find(({ name }) => name === reason);
  return found ? say.text(found.label) : null;
}

/** Every decision with what was heard before it, what was lost, and what each tie did that turn. */
export function decisionsView(snapshot: Snapshot, lang: Lang): DecisionsModel {
  const say = sayIn(snapshot.scenario, lang);
  const ties = tieLines(snapshot, say);
  const heard = heardIn(snapshot.facts);
  const played = new Map(playedEvents(snapshot, say).map((one) => [one.turn, one]));
  const silent: Silent[] = [];
  const decisions = turnsOf(snapshot, say).map((turn): DecisionModel => {
    const event = played.get(turn.turn);
    const known = event?.event.options.flatMap((option) => option.arguments) ?? [];
    const found = event ? silentIn(snapshot, say, event, heard) : null;
    if (found) silent.push(found);
    return {
      ...turn,
      reason: reasonIn(snapshot, say, turn.turn),
      moves: ties.map(({ label, flag, values }) => ({ label, flag, by: moveIn(values, turn.turn) })),
      heard: { raised: known.filter(({ id }) => heard.has(id)).length, of: known.length },
    };
  });
  const all = decisions.reduce((sum, one) => ({ raised: sum.raised + one.heard.raised, of: sum.of + one.heard.of }), {
    raised: 0,
    of: 0,
  });
  const lost = decisions.filter(({ defeated }) => defeated !== null).length;
  return {
    finding: say.t('debrief.decisionsFinding', {
      decided: decisions.filter(({ option }) => option !== null).length,
      ...all,
    }),
    lostWords: lost === 0 ? null : say.t('debrief.decisionsLost', { lost }),
    decisions,
    heard: all,
    lost,
    neverHeard: silent
      .sort(heavier)
      .slice(0, MOST_UNHEARD)
      .map(({ unheard }) => unheard),
  };
}
