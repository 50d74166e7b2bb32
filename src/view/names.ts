import type {
  Actor,
  Adviser,
  Argument,
  Bloc,
  Coupling,
  Ending,
  Event,
  Lasting,
  Later,
  Meter,
  Option,
  Reaction,
  Scenario,
  Source,
} from '../engine';

/** A delayed or lasting effect with the option or reaction it came from. */
export interface Entry {
  readonly entry: Later | Lasting;
  readonly lasting: boolean;
  readonly option: Option | null;
  readonly reaction: { readonly reaction: Reaction; readonly actor: Actor } | null;
}

/** Every named thing of a scenario by its name. */
export interface Names {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly meters: ReadonlyMap<string, Meter>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly advisers: ReadonlyMap<string, Adviser>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly couplings: ReadonlyMap<string, Coupling>;
  readonly options: ReadonlyMap<string, { readonly option: Option; readonly event: Event; readonly letter: string }>;
  readonly arguments: ReadonlyMap<string, { readonly argument: Argument; readonly option: Option }>;
  readonly reactions: ReadonlyMap<string, { readonly reaction: Reaction; readonly actor: Actor }>;
  readonly entries: ReadonlyMap<string, Entry>;
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.name, item]));

const letterAt = (place: number): string => String.fromCharCode(65 + place);

function entriesOf(scenario: Scenario): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const put = (
    owner: { readonly later: readonly Later[]; readonly lasting: readonly Lasting[] },
    from: Pick<Entry, 'option' | 'reaction'>,
  ): void => {
    for (const entry of owner.later) found.set(entry.path, { entry, lasting: false, ...from });
    for (const entry of owner.lasting) found.set(entry.path, { entry, lasting: true, ...from });
  };
  for (const { options } of scenario.events) {
    for (const option of options) put(option, { option, reaction: null });
  }
  for (const actor of scenario.actors) {
    for (const reaction of actor.reactions) put(reaction, { option: null, reaction: { reaction, actor } });
  }
  return found;
}

function read(scenario: Scenario): Names {
  const options = scenario.events.flatMap((event) =>
    event.options.map((option, place) => ({ option, event, letter: letterAt(place) })),
  );
  return {
    actors: byName(scenario.actors),
    meters: byName(scenario.meters),
    blocs: byName(scenario.blocs),
    advisers: byName(scenario.advisers),
    sources: byName(scenario.sources),
    events: byName(scenario.events),
    endings: byName(scenario.endings),
    couplings: byName(scenario.couplings),
    options: new Map(options.map((one) => [one.option.name, one])),
    arguments: new Map(
      options.flatMap(({ option }) => option.arguments.map((argument) => [argument.id, { argument, option }] as const)),
    ),
    reactions: new Map(
      scenario.actors.flatMap((actor) =>
        actor.reactions.map((reaction) => [reaction.id, { reaction, actor }] as const),
      ),
    ),
    entries: entriesOf(scenario),
  };
}

const known = new WeakMap<Scenario, Names>();

/** The names of a scenario, read once. */
export function namesOf(scenario: Scenario): Names {
  const before = known.get(scenario);
  if (before) return before;
  const names = read(scenario);
  known.set(scenario, names);
  return names;
}
