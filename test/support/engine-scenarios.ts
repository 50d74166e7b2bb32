import type {
  Actor,
  Argument,
  Atom,
  Bloc,
  Change,
  Comparison,
  Condition,
  Coupling,
  Effects,
  Ending,
  Event,
  Lasting,
  Later,
  Meter,
  MeterChange,
  Option,
  Reaction,
  Scenario,
  Theory,
} from '../../src/engine';

/** Small scenarios for tests, written as short as a file would be: `change: { china: '+6' }`, `when: ['china >= 20']`. */

const text = (en: string) => ({ en });
const grounds = { basis: 'judgement', sources: [] } as const;

/** `+6`, `-2..+3`, `=40`, `x50%`, `at most 60`, `at least 10`. */
export function parseChange(words: string): Change {
  const range = /^([+-]\d+(?:\.\d)?)\.\.([+-]\d+(?:\.\d)?)$/.exec(words);
  if (range) return { op: 'add', low: Number(range[1]), high: Number(range[2]) };
  if (/^[+-]/.test(words)) return { op: 'add', low: Number(words), high: Number(words) };
  if (words.startsWith('=')) return { op: 'set', value: Number(words.slice(1)) };
  if (words.startsWith('x')) return { op: 'scale', percent: Number(words.slice(1, -1)) };
  if (words.startsWith('at most ')) return { op: 'at-most', value: Number(words.slice(8)) };
  if (words.startsWith('at least ')) return { op: 'at-least', value: Number(words.slice(9)) };
  throw new Error(`no such change: ${words}`);
}

export function parseAtom(words: string, path: string): Atom {
  const not = words.startsWith('not ');
  const rest = not ? words.slice(4) : words;
  const base = { not, path, words };
  const parts = rest.split(' ');
  const [head = '', second = ''] = parts;
  const turns = (from: number): number | null => (parts[from] === 'in' ? Number(parts[from + 1]) : null);
  if (head === 'flag') return { ...base, kind: 'flag', flag: second };
  if (head === 'chose') return { ...base, kind: 'chose', option: second, turns: turns(2) };
  if (head === 'defeated') return { ...base, kind: 'defeated', option: second, turns: turns(2) };
  if (head === 'happened') return { ...base, kind: 'happened', event: second, turns: turns(2) };
  const value = Number(parts.at(-1));
  const op = parts.at(-2) as Comparison;
  if (head === 'count') return { ...base, kind: 'count', tag: second, turns: turns(2), op, value };
  if (head === 'turn') return { ...base, kind: 'turn', op, value };
  return { ...base, kind: 'meter', meter: head, op, value };
}

/** Each item is a clause; a list inside is `any`. */
export type When = readonly (string | readonly string[])[];
export const condition = (when: When, path: string): Condition =>
  when.map((clause, i) =>
    [clause].flat().map((atom, j) => parseAtom(atom, `${path}.${i + 1}${j > 0 ? `.${j + 1}` : ''}`)),
  );

export interface EffectWords {
  readonly change?: Readonly<Record<string, string>>;
  readonly set?: readonly string[];
  readonly clear?: readonly string[];
}
const effects = ({ change = {}, set = [], clear = [] }: EffectWords, path: string): Effects => ({
  change: Object.entries(change).map(
    ([meter, words]): MeterChange => ({ meter, change: parseChange(words), path: `${path}.change.${meter}` }),
  ),
  set,
  clear,
});

export interface LaterWords extends EffectWords {
  readonly after?: number;
  readonly when?: When;
}
export interface LastingWords extends EffectWords {
  readonly turns?: number;
  readonly fade?: number;
  readonly when?: When;
}
interface Leaves {
  readonly later?: Readonly<Record<string, LaterWords>>;
  readonly lasting?: Readonly<Record<string, LastingWords>>;
}
const leaves = ({ later = {}, lasting = {} }: Leaves, path: string) => ({
  later: Object.entries(later).map(([name, words]): Later => {
    const own = `${path}.later.${name}`;
    const when = condition(words.when ?? [], `${own}.when`);
    return { name, path: own, after: words.after ?? 1, when, ...effects(words, own), ...grounds };
  }),
  lasting: Object.entries(lasting).map(([name, words]): Lasting => {
    const own = `${path}.lasting.${name}`;
    const when = condition(words.when ?? [], `${own}.when`);
    const { turns = 2, fade = 100 } = words;
    return { name, path: own, turns, fade, when, ...effects(words, own), ...grounds };
  }),
});

export interface ArgumentWords {
  readonly appeals?: Readonly<Record<string, number>>;
  readonly rebuts?: string;
}
export interface OptionWords extends EffectWords, Leaves {
  readonly tags?: readonly string[];
  readonly needs?: When;
  readonly hidden?: boolean;
  readonly needsSupport?: number;
  readonly defeated?: EffectWords;
  readonly for?: Readonly<Record<string, ArgumentWords>>;
  readonly against?: Readonly<Record<string, ArgumentWords>>;
}
function option(name: string, words: OptionWords, parent: string): Option {
  const path = `${parent}.options.${name}`;
  const argument =
    (side: 'for' | 'against') =>
    ([own, { appeals = {}, rebuts }]: [string, ArgumentWords]): Argument => ({
      id: `${name}.${own}`,
      name: own,
      path: `${path}.${side}.${own}`,
      side,
      by: 'mori',
      text: text(own),
      sources: [],
      evidence: [],
      appeals,
      rebuts: rebuts === undefined ? null : `${name}.${rebuts}`,
      claims: [],
    });
  return {
    name,
    path,
    label: text(name),
    about: text(name),
    tags: words.tags ?? [],
    needs: condition(words.needs ?? [], `${path}.needs`),
    hidden: words.hidden ?? false,
    needsSupport: words.needsSupport ?? null,
    defeated: { ...effects(words.defeated ?? {}, `${path}.defeated`), path: `${path}.defeated` },
    seenFrom: {},
    arguments: [
      ...Object.entries(words.for ?? {}).map(argument('for')),
      ...Object.entries(words.against ?? {}).map(argument('against')),
    ],
    ...effects(words, path),
    ...leaves(words, path),
    ...grounds,
  };
}

export interface EventWords {
  readonly when?: When;
  readonly weight?: number;
  readonly moreLikely?: readonly { readonly when: When; readonly add: number }[];
  readonly once?: boolean;
  readonly must?: boolean;
  readonly cooldown?: number;
  readonly byTeacher?: boolean;
  readonly fallback?: string;
  readonly floor?: number;
  readonly options: Readonly<Record<string, OptionWords>>;
}
function event(name: string, words: EventWords): Event {
  const path = `events.${name}`;
  return {
    name,
    path,
    title: text(name),
    text: text(name),
    sources: [],
    when: condition(words.when ?? [], `${path}.when`),
    weight: words.weight ?? 1,
    moreLikely: (words.moreLikely ?? []).map(({ when, add }, i) => ({
      when: condition(when, `${path}.more-likely.${i + 1}.when`),
      add,
      path: `${path}.more-likely.${i + 1}`,
    })),
    once: words.once ?? true,
    must: words.must ?? false,
    cooldown: words.cooldown ?? 0,
    byTeacher: words.byTeacher ?? false,
    fallback: words.fallback ?? null,
    floor: words.floor ?? 2,
    options: Object.entries(words.options).map(([own, one]) => option(own, one, path)),
  };
}

export interface ReactionWords extends EffectWords, Leaves {
  readonly to?: readonly string[];
  readonly when?: When;
  readonly once?: boolean;
  readonly cooldown?: number;
}
export interface ActorWords {
  readonly relation?: number | Readonly<Record<string, number>>;
  readonly reactions?: Readonly<Record<string, ReactionWords>>;
}
function actor(name: string, { relation = 0, reactions = {} }: ActorWords, strands: readonly string[]): Actor {
  const path = `actors.${name}`;
  return {
    name,
    path,
    label: text(name),
    flag: name,
    at: [0, 0],
    relation: typeof relation === 'number' ? Object.fromEntries(strands.map((strand) => [strand, relation])) : relation,
    reactions: Object.entries(reactions).map(([own, words]): Reaction => {
      const at = `${path}.reactions.${own}`;
      return {
        id: `${name}.${own}`,
        name: own,
        path: at,
        to: words.to ?? [],
        when: condition(words.when ?? [], `${at}.when`),
        once: words.once ?? false,
        cooldown: words.cooldown ?? 0,
        say: text(own),
        ...effects(words, at),
        ...leaves(words, at),
        ...grounds,
      };
    }),
  };
}

export interface CouplingWords extends EffectWords {
  readonly when?: When;
  readonly per?: { readonly of: string; readonly from: number; readonly every: number };
}

export interface ScenarioWords {
  readonly turns?: number;
  readonly strands?: readonly string[];
  readonly actors?: Readonly<Record<string, ActorWords>>;
  readonly meters?: Readonly<Record<string, number | { start: number; min: number; max: number }>>;
  readonly couplings?: Readonly<Record<string, CouplingWords>>;
  readonly values?: readonly string[];
  readonly tags?: readonly string[];
  readonly blocs?: Readonly<
    Record<
      string,
      {
        readonly weight?: number;
        readonly goodwill?: number;
        readonly leans?: Readonly<Record<string, number>>;
        readonly cares?: Readonly<Record<string, number>>;
      }
    >
  >;
  readonly floorRules?: Partial<Scenario['floorRules']>;
  readonly events?: Readonly<Record<string, EventWords>>;
  readonly endings?: Readonly<Record<string, { readonly when?: When; readonly early?: boolean }>>;
  readonly theories?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const tagsOf = (events: Readonly<Record<string, EventWords>>): readonly string[] => [
  ...new Set(Object.values(events).flatMap((one) => Object.values(one.options).flatMap((own) => own.tags ?? []))),
];

export const FLOOR_RULES: Scenario['floorRules'] = {
  base: 50,
  perLean: 8,
  goodwillDivisor: 5,
  perAppeal: 3,
  cap: 12,
  gain: 2,
  loss: 2,
};

/** A whole scenario from the few words a test cares about. */
export function scenario(words: ScenarioWords): Scenario {
  const strandNames = words.strands ?? ['security', 'economy', 'people'];
  const events = words.events ?? { nothing: { options: { wait: {} } } };
  return {
    format: 1,
    id: 'in-a-test',
    version: '1.0.0',
    title: text('In a test'),
    summary: text('Made by a test'),
    languages: ['en'],
    licence: 'CC-BY-4.0',
    fiction: true,
    thesis: false,
    basis: 'judgement',
    minutes: 5,
    turns: words.turns ?? 3,
    startDate: '2012-09',
    turnLength: 4,
    strands: strandNames.map((name) => ({ name, label: text(name) })),
    actors: Object.entries(words.actors ?? {}).map(([name, one]) => actor(name, one, strandNames)),
    meters: Object.entries(words.meters ?? {}).map(([name, one]): Meter => {
      const limits = typeof one === 'number' ? { start: one, min: 0, max: 100 } : one;
      return { name, path: `meters.${name}`, label: text(name), good: 'up', ...limits };
    }),
    couplings: Object.entries(words.couplings ?? {}).map(([name, one]): Coupling => {
      const path = `couplings.${name}`;
      return {
        name,
        path,
        when: condition(one.when ?? [], `${path}.when`),
        per: one.per ?? null,
        ...effects(one, path),
        ...grounds,
      };
    }),
    values: (words.values ?? []).map((name) => ({ name, label: text(name) })),
    blocs: Object.entries(words.blocs ?? {}).map(
      ([name, one]): Bloc => ({
        name,
        path: `blocs.${name}`,
        label: text(name),
        weight: one.weight ?? 1,
        leans: one.leans ?? {},
        cares: one.cares ?? {},
        goodwill: one.goodwill ?? 50,
      }),
    ),
    floorRules: { ...FLOOR_RULES, ...words.floorRules },
    advisers: [{ name: 'mori', label: text('Mori'), post: text('Adviser'), portrait: 'adviser-1' }],
    tags: (words.tags ?? tagsOf(events)).map((name) => ({ name, label: text(name) })),
    sources: [],
    events: Object.entries(events).map(([name, one]) => event(name, one)),
    endings: Object.entries(words.endings ?? { over: {} }).map(
      ([name, one]): Ending => ({
        name,
        path: `endings.${name}`,
        when: condition(one.when ?? [], `endings.${name}.when`),
        early: one.early ?? false,
        title: text(name),
        text: text(name),
      }),
    ),
    theories: Object.entries(words.theories ?? {}).map(([name, patch]): Theory => ({ name, label: text(name), patch })),
    lenses: [],
    places: [],
    glossary: [],
    debrief: [],
    lines: {},
  };
}
