import { argumentEffects, type Fact, type OptionReading } from '../engine';
import type { BlocModel, FloorModel, Reason, Snapshot } from './models';
import { exactPoints, pointsOf } from './points';
import type { Say } from './say';

type SupportMoved = Extract<Fact, { kind: 'support-moved' }>;

/** The last argument raised for this option this turn, its answer, and how support moved on it. */
interface Exchange {
  readonly raised: string;
  readonly answer: string | null;
  readonly moved: readonly SupportMoved[];
}

function lastExchange({ facts, reading }: Snapshot, option: string): Exchange | null {
  const said = reading.floor.filter((one) => one.option === option && !one.opening);
  const raised = said.findLast(({ side }) => side === 'for');
  const fact = facts.findLast(
    (one) => one.kind === 'argument-raised' && one.turn === reading.turn && one.argument === raised?.argument,
  );
  if (!raised || !fact) return null;
  const answer = said.find(({ answers }) => answers === raised.argument)?.argument ?? null;
  const moved: SupportMoved[] = [];
  for (const one of facts.slice(fact.id + 1)) {
    if (one.kind === 'argument-raised') break;
    if (one.kind === 'support-moved' && one.option === option) moved.push(one);
  }
  return { raised: raised.argument, answer, moved };
}

const KEPT = { standing: 1, halved: 0.5, cut: 0 } as const;

/** Why a bloc moved in the last exchange: the argument, its answer, and what is left over. The parts sum to the move. */
function reasonsOf(snapshot: Snapshot, say: Say, exchange: Exchange, bloc: string, moved: number): readonly Reason[] {
  const effectOf = (argument: string): number => {
    const state = snapshot.reading.floor.find((one) => one.argument === argument)?.state ?? 'standing';
    const by = argumentEffects(snapshot.program, argument).find((one) => one.bloc === bloc)?.by ?? 0;
    return by * KEPT[state];
  };
  const raised = Math.round(effectOf(exchange.raised));
  const answered = exchange.answer === null ? 0 : Math.round(effectOf(exchange.answer));
  const parts = [
    { words: say.t('bloc.whyArgument'), by: raised },
    { words: say.t('bloc.whyAnswered'), by: answered },
    { words: say.t('bloc.whyRest'), by: moved - raised - answered },
  ];
  return parts.filter(({ by }) => by !== 0).map(({ words, by }) => ({ words, by: exactPoints(by) }));
}

/** The floor for one option: what can be raised, what was said and answered, and where the chamber stands. */
export function floorOf(snapshot: Snapshot, say: Say, option: OptionReading, timeTotal: number): FloorModel {
  const { reading, program, scenario } = snapshot;
  const said = reading.floor.filter((one) => one.option === option.option);
  const exchange = lastExchange(snapshot, option.option);
  const beforeOf = (bloc: string | null, now: number): number =>
    exchange?.moved.find((one) => one.bloc === bloc)?.from ?? now;

  const blocs = option.blocs.map(({ bloc, support }): BlocModel => {
    const before = beforeOf(bloc, support);
    return {
      bloc,
      label: say.meter(`goodwill.${bloc}`),
      weight: scenario.blocs.find(({ name }) => name === bloc)?.weight ?? 0,
      support: pointsOf(support),
      before: pointsOf(before),
      why: exchange ? reasonsOf(snapshot, say, exchange, bloc, support - before) : [],
    };
  });
  return {
    timeLeft: reading.floorTime,
    timeTotal,
    opening: said.find(({ opening }) => opening)?.argument ?? null,
    rounds: said
      .filter(({ side, opening }) => side === 'for' && !opening)
      .map(({ argument }) => ({
        raised: argument,
        answer: said.find(({ answers }) => answers === argument)?.argument ?? null,
      })),
    raisable: option.raisable.map((argument) => ({
      argument,
      cares: argumentEffects(program, argument)
        .filter(({ by }) => by !== 0)
        .map(({ bloc, by }) => ({ bloc, label: say.meter(`goodwill.${bloc}`), by: exactPoints(by) }))
        .sort((a, b) => Math.abs(b.by) - Math.abs(a.by)),
    })),
    blocs,
    support: pointsOf(option.support),
    before: pointsOf(beforeOf(null, option.support)),
    needed: option.needed === null ? null : pointsOf(option.needed),
    carries: option.carries,
  };
}
