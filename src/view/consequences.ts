import type { Fact } from '../engine';
import { type Lang, tickIn } from '../i18n';
import { chainOf, type Link } from './chain';
import type {
  ChainTimeline,
  ConsequencesModel,
  ConsequencesView,
  Dumbbell,
  PredictionModel,
  RelationModel,
  Snapshot,
} from './models';
import { pointsOf } from './points';
import { type Say, sayIn } from './say';
import { callsIn, type Meters, metersAt, outcomeIn, withHeadlines } from './turns';
import { whyView } from './why';

const dumbbell = (say: Say, meter: string, before: Meters, after: Meters): Dumbbell => ({
  meter,
  label: say.meter(meter),
  betterLow: say.names.meters.get(meter)?.good === 'down',
  from: pointsOf(before.get(meter) ?? 0),
  to: pointsOf(after.get(meter) ?? 0),
});

/** Meters once the first steps of the chain have shown what they did. */
function metersAfter(snapshot: Snapshot, before: Meters, links: readonly Link[]): Meters {
  const meters = new Map(before);
  for (const { moves } of links) {
    for (const [meter, by] of moves) meters.set(meter, (meters.get(meter) ?? 0) + by);
  }
  return withHeadlines(snapshot, meters);
}

function relationsOf(say: Say, before: Meters, after: Meters): readonly RelationModel[] {
  const { actors, strands } = say.scenario;
  return actors.map(({ name }) => ({
    ...dumbbell(say, name, before, after),
    actor: name,
    flag: say.flag(name),
    strands: strands.map((strand) => ({
      ...dumbbell(say, `${name}.${strand.name}`, before, after),
      label: say.strand(strand.name),
    })),
  }));
}

function decisionOf(snapshot: Snapshot, say: Say, turn: number): ConsequencesModel['decision'] {
  const inTurn = <K extends Fact['kind']>(kind: K) =>
    snapshot.facts.find((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind && fact.turn === turn);
  const decided = inTurn('decided');
  if (!decided) return null;
  const defeated = inTurn('defeated');
  return {
    letter: say.names.options.get(decided.enacted)?.letter ?? '',
    label: say.option(decided.enacted),
    date: say.date(turn),
    defeat: defeated
      ? {
          label: say.option(defeated.option),
          support: pointsOf(defeated.support),
          needed: pointsOf(defeated.needed),
        }
      : null,
  };
}

function bandsOf(say: Say, links: readonly Link[]): ConsequencesModel['bands'] {
  const titles = new Map<string, string>();
  for (const { step, due } of links) {
    if (titles.has(step.band)) continue;
    if (due !== null) titles.set(step.band, say.date(due));
    else titles.set(step.band, say.t(step.band === 'now' ? 'consequences.bandNow' : 'consequences.bandAnswers'));
  }
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** From the month of the decision to the last thing that waits, at least to the end of the turn. */
function timelineOf(say: Say, links: readonly Link[], turn: number, decided: boolean): ChainTimeline {
  const { turnLength } = say.scenario;
  const last = Math.max(turn, ...links.map(({ due }) => due ?? turn));
  const months = (last - turn + 1) * turnLength;
  const first = say.monthOf(turn);
  // Ticks stand apart far enough to be read.
  const every = Math.max(1, Math.ceil(months / 12));
  const here = links.filter(({ due }) => due === null);
  const marks = links.map(({ step, due }) => {
    if (due === null) {
      const place = (here.findIndex((one) => one.step === step) + 1) / (here.length + 1);
      return { id: step.id, kind: 'step' as const, at: (place * turnLength) / months, label: step.kicker };
    }
    // Where the turn begins that its card is dated with.
    return { id: step.id, kind: 'queued' as const, at: ((due - turn) * turnLength) / months, label: step.kicker };
  });
  const decision = { id: 'decision', kind: 'decision' as const, at: 0, label: say.t('consequences.decision') };
  return {
    months: Array.from({ length: Math.ceil(months / every) }, (_, tick) => ({
      label: tickIn(say.lang, first + tick * every),
      at: (tick * every) / months,
    })),
    marks: decided ? [decision, ...marks] : marks,
  };
}

/** What the player expected of each relation in a turn beside what came; null when nothing was called. */
export function predictionsOf(snapshot: Snapshot, turn: number, lang: Lang): readonly PredictionModel[] | null {
  const say = sayIn(snapshot.scenario, lang);
  const calls = callsIn(snapshot.log, turn);
  if (!calls) return null;
  const [before, after] = [metersAt(snapshot, turn - 1), metersAt(snapshot, turn)];
  return say.scenario.actors.flatMap(({ name }) => {
    const call = calls[name];
    return call === undefined
      ? []
      : [{ actor: name, label: say.actor(name), flag: say.flag(name), call, outcome: outcomeIn(before, after, name) }];
  });
}

/** Everything that followed in a turn, the one just closed unless another is asked for. */
export function consequencesView(snapshot: Snapshot, lang: Lang, turn = snapshot.reading.turn): ConsequencesView {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  const links = chainOf(snapshot, turn, lang);
  const before = metersAt(snapshot, turn - 1);
  const after = metersAfter(snapshot, before, links);
  const decision = decisionOf(snapshot, say, turn);
  return {
    turn,
    model: {
      decision,
      bands: bandsOf(say, links),
      steps: links.map(({ step }) => step),
      home: scenario.meters.map(({ name }) => dumbbell(say, name, before, after)),
      last: reading.phase === 'ended' || turn >= reading.turns,
    },
    relations: (shown) => relationsOf(say, before, metersAfter(snapshot, before, links.slice(0, shown))),
    predictions: predictionsOf(snapshot, turn, lang),
    timeline: timelineOf(say, links, turn, decision !== null),
    why: (meter) => whyView(snapshot, meter, lang, turn),
  };
}
