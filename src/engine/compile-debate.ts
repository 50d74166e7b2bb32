import { CompileError } from './compile-error';
import { clamp } from './integers';
import type { NameList } from './names';
import { NONE, type Program } from './program';
import type { Argument, Bloc, Scenario } from './scenario';

type DebateTables = Pick<
  Program,
  | 'optionArguments'
  | 'optionOpening'
  | 'argumentOption'
  | 'argumentSign'
  | 'argumentRebuts'
  | 'argumentForce'
  | 'argumentEffect'
  | 'baseSupport'
  | 'blocWeight'
  | 'blocWeights'
  | 'goodwillDivisor'
  | 'goodwillGain'
  | 'goodwillLoss'
>;

const tenths = (points: number, path: string): number => {
  const value = Math.round(points * 10);
  if (Math.abs(value / 10 - points) > 1e-9) throw new CompileError('not-whole-tenths', path, { value: points });
  return value;
};

/** Σ appeal × care of one argument and one bloc: whole numbers, below zero where the argument repels. */
const resonance = (argument: Argument, bloc: Bloc): number =>
  Object.entries(argument.appeals).reduce((sum, [value, strength]) => sum + strength * (bloc.cares[value] ?? 0), 0);

/** All that the debate can know before anybody speaks. */
export function compileDebate(scenario: Scenario, argumentNames: NameList): DebateTables {
  const { floorRules, blocs, events } = scenario;
  const options = events.flatMap((event) => event.options);
  const all = options.flatMap((option) => option.arguments);
  const perAppeal = tenths(floorRules.perAppeal, 'floor-rules.per-appeal');
  const cap = tenths(floorRules.cap, 'floor-rules.cap');
  const base = tenths(floorRules.base, 'floor-rules.base');
  const perLean = tenths(floorRules.perLean, 'floor-rules.per-lean');
  if (!Number.isInteger(floorRules.goodwillDivisor) || floorRules.goodwillDivisor < 1) {
    throw new CompileError('out-of-range', 'floor-rules.goodwill-divisor', { value: floorRules.goodwillDivisor });
  }
  for (const bloc of blocs) {
    if (!Number.isInteger(bloc.weight) || bloc.weight < 0 || bloc.weight > 10_000) {
      throw new CompileError('out-of-range', `${bloc.path}.weight`, { value: bloc.weight });
    }
  }
  const blocWeights = blocs.reduce((sum, bloc) => sum + bloc.weight, 0);
  const contested = options.find((option) => option.needsSupport !== null);
  if (contested && blocWeights === 0) throw new CompileError('no-blocs', contested.path, { option: contested.name });

  const force = all.map((argument) =>
    blocs.reduce((sum, bloc) => sum + bloc.weight * perAppeal * resonance(argument, bloc), 0),
  );
  const optionArguments = new Int32Array(options.length + 1);
  const optionOpening = new Int32Array(options.length).fill(NONE);
  options.forEach((option, i) => {
    const first = optionArguments[i] ?? 0;
    optionArguments[i + 1] = first + option.arguments.length;
    option.arguments.forEach((argument, j) => {
      const best = optionOpening[i] ?? NONE;
      if (argument.side !== 'against') return;
      if (best === NONE || (force[first + j] ?? 0) > (force[best] ?? 0)) optionOpening[i] = first + j;
    });
  });
  return {
    optionArguments,
    optionOpening,
    argumentOption: Int32Array.from(options.flatMap((option, i) => option.arguments.map(() => i))),
    argumentSign: Int32Array.from(all.map((argument) => (argument.side === 'for' ? 1 : -1))),
    argumentRebuts: Int32Array.from(
      all.map((argument) =>
        argument.rebuts === null ? NONE : argumentNames.need(argument.rebuts, `${argument.path}.rebuts`),
      ),
    ),
    argumentForce: Int32Array.from(force),
    argumentEffect: Int32Array.from(
      all.flatMap((argument) => blocs.map((bloc) => clamp(perAppeal * resonance(argument, bloc), -cap, cap))),
    ),
    baseSupport: Int32Array.from(
      options.flatMap((option) =>
        blocs.map((bloc) => base + perLean * option.tags.reduce((sum, tag) => sum + (bloc.leans[tag] ?? 0), 0)),
      ),
    ),
    blocWeight: Int32Array.from(blocs.map((bloc) => bloc.weight)),
    blocWeights,
    goodwillDivisor: floorRules.goodwillDivisor,
    goodwillGain: tenths(floorRules.gain, 'floor-rules.gain'),
    goodwillLoss: -Math.abs(tenths(floorRules.loss, 'floor-rules.loss')),
  };
}
