import type { Effects, Path, Scenario } from '../engine';

/** One number of a scenario that a theory may change. */
export interface ScenarioNumber {
  readonly path: Path;
  readonly value: number;
  readonly isRange: boolean;
  /** As an author writes it. */
  readonly written: string;
}

const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);

const ofEffects = ({ change }: Effects): readonly ScenarioNumber[] =>
  change.map(({ change: what, path }) => {
    switch (what.op) {
      case 'add':
        return {
          path,
          value: what.low,
          isRange: what.low !== what.high,
          written: what.low === what.high ? signed(what.low) : `${signed(what.low)}..${signed(what.high)}`,
        };
      case 'scale':
        return { path, value: what.percent, isRange: false, written: `x${what.percent}%` };
      case 'set':
        return { path, value: what.value, isRange: false, written: `=${what.value}` };
      case 'at-most':
      case 'at-least':
        return { path, value: what.value, isRange: false, written: `${what.op.replace('-', ' ')} ${what.value}` };
    }
  });

const plain = (path: Path, value: number): ScenarioNumber => ({ path, value, isRange: false, written: String(value) });
const fields = (
  entry: { readonly path: Path },
  names: Readonly<Record<string, number | undefined>>,
): readonly ScenarioNumber[] =>
  Object.entries(names).flatMap(([name, value]) =>
    value === undefined ? [] : [plain(`${entry.path}.${name}`, value)],
  );

/** Every number of the rules, by its path; thresholds of conditions are left out. */
export function numbersOf(scenario: Scenario): readonly ScenarioNumber[] {
  const over = (
    owner: Scenario['events'][number]['options'][number] | Scenario['actors'][number]['reactions'][number],
  ): readonly ScenarioNumber[] => [
    ...ofEffects(owner),
    ...owner.later.flatMap((entry) => [...fields(entry, { after: entry.after }), ...ofEffects(entry)]),
    ...owner.lasting.flatMap((entry) => [
      ...fields(entry, { turns: entry.turns, fade: entry.fade }),
      ...ofEffects(entry),
    ]),
  ];
  const { floorRules } = scenario;
  return [
    ...scenario.actors.flatMap((actor) => [
      ...Object.entries(actor.relation).map(([strand, value]) => plain(`${actor.path}.relation.${strand}`, value)),
      ...actor.reactions.flatMap((reaction) => [
        ...fields(reaction, { cooldown: reaction.cooldown }),
        ...over(reaction),
      ]),
    ]),
    ...scenario.meters.flatMap((meter) => fields(meter, { start: meter.start, min: meter.min, max: meter.max })),
    ...scenario.couplings.flatMap((coupling) => [
      ...fields(coupling, { 'per.from': coupling.per?.from, 'per.every': coupling.per?.every }),
      ...ofEffects(coupling),
    ]),
    ...scenario.blocs.flatMap((bloc) => [
      ...fields(bloc, { weight: bloc.weight, goodwill: bloc.goodwill }),
      ...Object.entries(bloc.leans).map(([tag, value]) => plain(`${bloc.path}.leans.${tag}`, value)),
      ...Object.entries(bloc.cares).map(([value, strength]) => plain(`${bloc.path}.cares.${value}`, strength)),
    ]),
    ...Object.entries({
      base: floorRules.base,
      'per-lean': floorRules.perLean,
      'goodwill-divisor': floorRules.goodwillDivisor,
      'per-appeal': floorRules.perAppeal,
      cap: floorRules.cap,
      gain: floorRules.gain,
      loss: floorRules.loss,
    }).map(([name, value]) => plain(`floor-rules.${name}`, value)),
    ...scenario.events.flatMap((event) => [
      ...fields(event, { weight: event.weight, cooldown: event.cooldown, floor: event.floor }),
      ...event.moreLikely.flatMap((more) => fields(more, { add: more.add })),
      ...event.options.flatMap((option) => [
        ...fields(option, { 'needs-support': option.needsSupport ?? undefined }),
        ...over(option),
        ...ofEffects(option.defeated),
        ...option.arguments.flatMap((argument) =>
          Object.entries(argument.appeals).map(([value, strength]) =>
            plain(`${argument.path}.appeals.${value}`, strength),
          ),
        ),
      ]),
    ]),
  ];
}

export interface PatchHit {
  readonly theory: string;
  readonly path: Path;
  readonly written: string;
  readonly value: number;
  readonly line: number | null;
}

/** What each theory of a scenario changes, and where that stands. */
export function patchHits(scenario: Scenario): readonly PatchHit[] {
  const numbers = new Map(numbersOf(scenario).map((one) => [one.path, one]));
  return scenario.theories.flatMap(({ name, patch }) =>
    Object.entries(patch).flatMap(([path, value]) => {
      const hit = numbers.get(path);
      return hit ? [{ theory: name, path, written: hit.written, value, line: scenario.lines[path] ?? null }] : [];
    }),
  );
}
