import type {
  Actor,
  Argument,
  Effects,
  Event,
  Grade,
  Grounds,
  Lasting,
  Later,
  Option,
  Path,
  Scenario,
  Side,
} from '../engine';
import type { LANGUAGE } from './language';
import type { ValueOf } from './shape';

/** A whole file as the language table reads it. */
export type Draft = ValueOf<typeof LANGUAGE>;
type EventDraft = Draft['events'][number];
type OptionDraft = EventDraft['options'][number];
type ActorDraft = Draft['actors'][number];
type ReactionDraft = NonNullable<ActorDraft['reactions']>[number];
type LaterDraft = NonNullable<OptionDraft['later']>[number];
type LastingDraft = NonNullable<OptionDraft['lasting']>[number];
type ArgumentDraft = NonNullable<OptionDraft['for']>[number];
type EffectsDraft = Partial<Pick<LaterDraft, 'change' | 'set' | 'clear'>>;
type GroundsDraft = Pick<LaterDraft, 'basis' | 'sources' | 'because'>;

const STRANDS = [
  { name: 'security', label: { en: 'Security', ja: '安全保障' } },
  { name: 'economy', label: { en: 'Economy', ja: '経済' } },
  { name: 'people', label: { en: 'People', ja: '人の往来' } },
] as const;
const MINUTES = 30;

/** Puts defaults in and gives every part the form the engine takes. */
export function assemble(draft: Draft, lines: Readonly<Record<Path, number>>): Scenario {
  const { basis } = draft;
  const strands = draft.strands?.map(({ id, text }) => ({ name: id, label: text })) ?? STRANDS;
  const floor = draft['floor-rules'];
  return {
    format: draft.format,
    id: draft.id,
    version: draft.version,
    title: draft.title,
    summary: draft.summary,
    languages: draft.languages ?? ['en', 'ja'],
    licence: draft.licence,
    fiction: draft.fiction,
    thesis: draft.thesis ?? false,
    ...optional('omits', draft.omits),
    basis,
    minutes: draft.minutes ?? draft.audience?.minutes ?? MINUTES,
    turns: draft.turns,
    startDate: draft['start-date'],
    turnLength: draft['turn-length'],
    strands,
    actors: draft.actors.map((actor) =>
      actorOf(
        actor,
        strands.map(({ name }) => name),
        basis,
      ),
    ),
    meters: (draft.meters ?? []).map((meter) => ({
      name: meter.id,
      path: meter.path,
      label: meter.name,
      start: meter.start,
      min: meter.min ?? 0,
      max: meter.max ?? 100,
      good: meter.good ?? 'none',
      ...optional('about', meter.about),
    })),
    couplings: (draft.couplings ?? []).map((coupling) => ({
      name: coupling.id,
      path: coupling.path,
      when: coupling.when ?? [],
      per: coupling.per ? { of: coupling.per.of, from: coupling.per.from, every: coupling.per.every } : null,
      ...effectsOf(coupling),
      ...groundsOf(coupling, basis),
    })),
    values: (draft.values ?? []).map(({ id, text }) => ({ name: id, label: text })),
    blocs: (draft.blocs ?? []).map((bloc) => ({
      name: bloc.id,
      path: bloc.path,
      label: bloc.name,
      ...optional('about', bloc.about),
      weight: bloc.weight,
      leans: bloc.leans ?? {},
      cares: bloc.cares ?? {},
      goodwill: bloc.goodwill,
    })),
    floorRules: {
      base: floor?.base ?? 50,
      perLean: floor?.['per-lean'] ?? 8,
      goodwillDivisor: floor?.['goodwill-divisor'] ?? 5,
      perAppeal: floor?.['per-appeal'] ?? 3,
      cap: floor?.cap ?? 12,
      gain: floor?.gain ?? 2,
      loss: floor?.loss ?? 2,
    },
    advisers: (draft.advisers ?? []).map((adviser) => ({
      name: adviser.id,
      label: adviser.name,
      post: adviser.post,
      portrait: adviser.portrait,
      ...optional('lens', adviser.lens),
    })),
    tags: tagsOf(draft),
    sources: (draft.sources ?? []).map((source) => ({
      name: source.id,
      title: source.title,
      publisher: source.publisher,
      date: source.date,
      kind: source.kind,
      ...optional('stance', source.stance),
      ...optional('note', source.note),
      ...optional('url', source.url),
    })),
    events: draft.events.map((event) => eventOf(event, basis)),
    endings: draft.endings.map((ending) => ({
      name: ending.id,
      path: ending.path,
      when: ending.when ?? [],
      early: ending.early ?? false,
      title: ending.title,
      text: ending.text,
    })),
    theories: (draft.theories ?? []).map((theory) => ({
      name: theory.id,
      label: theory.name,
      ...optional('about', theory.about),
      patch: theory.patch ?? {},
    })),
    lenses: (draft.lenses ?? []).map((lens) => ({
      name: lens.id,
      label: lens.name,
      ...optional('about', lens.about),
      weights: lens.weights,
    })),
    places: (draft.places ?? []).map((place) => ({
      name: place.id,
      at: place.at,
      administeredBy: place['administered-by'],
      claimedBy: place['claimed-by'] ?? [],
      names: place.names.map(({ text, lang, romanised }) => ({ text, lang, romanised })),
      ...optional('note', place.note),
    })),
    glossary: (draft.glossary ?? []).map(({ id, text }) => ({ name: id, text })),
    debrief: (draft.debrief ?? []).map(({ id, text }) => ({ name: id, text })),
    lines,
  };
}

const optional = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };

const effectsOf = (draft: EffectsDraft): Effects => ({
  change: draft.change ?? [],
  set: draft.set ?? [],
  clear: draft.clear ?? [],
});
const groundsOf = (draft: GroundsDraft, basis: Grade): Grounds => ({
  basis: draft.basis ?? basis,
  sources: draft.sources ?? [],
  ...optional('because', draft.because),
});
const laterOf = (draft: LaterDraft, basis: Grade): Later => ({
  name: draft.id,
  path: draft.path,
  after: draft.after,
  when: draft.when ?? [],
  ...effectsOf(draft),
  ...groundsOf(draft, basis),
});
const lastingOf = (draft: LastingDraft, basis: Grade): Lasting => ({
  name: draft.id,
  path: draft.path,
  turns: draft.turns,
  fade: draft.fade ?? 100,
  when: draft.when ?? [],
  ...effectsOf(draft),
  ...groundsOf(draft, basis),
});

function actorOf(draft: ActorDraft, strands: readonly string[], basis: Grade): Actor {
  const { relation } = draft;
  const relations = strands.map(
    (strand) => [strand, typeof relation === 'number' ? relation : (relation[strand] ?? 0)] as const,
  );
  return {
    name: draft.id,
    path: draft.path,
    label: draft.name,
    flag: draft.flag ?? draft.id,
    at: draft.at,
    relation: Object.fromEntries(relations),
    reactions: (draft.reactions ?? []).map((reaction) => reactionOf(draft.id, reaction, basis)),
    ...optional('brief', draft.brief),
  };
}

const reactionOf = (actor: string, draft: ReactionDraft, basis: Grade): Actor['reactions'][number] => ({
  id: `${actor}.${draft.id}`,
  name: draft.id,
  path: draft.path,
  to: draft.to ?? [],
  when: draft.when ?? [],
  once: draft.once ?? false,
  cooldown: draft.cooldown ?? 0,
  say: draft.say,
  later: (draft.later ?? []).map((entry) => laterOf(entry, basis)),
  lasting: (draft.lasting ?? []).map((entry) => lastingOf(entry, basis)),
  ...effectsOf(draft),
  ...groundsOf(draft, basis),
});

const eventOf = (draft: EventDraft, basis: Grade): Event => ({
  name: draft.id,
  path: draft.path,
  title: draft.title,
  text: draft.text,
  sources: draft.sources ?? [],
  when: draft.when ?? [],
  weight: draft.weight ?? 1,
  moreLikely: (draft['more-likely'] ?? []).map(({ when, add, path }) => ({ when, add, path })),
  once: draft.once ?? true,
  must: draft.must ?? false,
  cooldown: draft.cooldown ?? 0,
  byTeacher: draft.by === 'teacher',
  fallback: draft.fallback ?? null,
  floor: draft.floor ?? 2,
  options: draft.options.map((option) => optionOf(option, basis)),
  ...optional('place', draft.place),
  ...optional('history', historyOf(draft)),
});

function historyOf({ history }: EventDraft): Event['history'] {
  if (!history) return undefined;
  const { took, on, sources } = history;
  // oxlint-disable-next-line unicorn/no-thenable -- the author's word; this record is never awaited
  return { took, on, then: history.then, sources: sources ?? [] };
}

const optionOf = (draft: OptionDraft, basis: Grade): Option => ({
  name: draft.id,
  path: draft.path,
  label: draft.label,
  about: draft.about ?? draft.label,
  tags: draft.tags ?? [],
  needs: draft.needs ?? [],
  hidden: draft.hidden ?? false,
  needsSupport: draft['needs-support'] ?? null,
  defeated: { ...effectsOf(draft.defeated ?? {}), path: `${draft.path}.defeated` },
  later: (draft.later ?? []).map((entry) => laterOf(entry, basis)),
  lasting: (draft.lasting ?? []).map((entry) => lastingOf(entry, basis)),
  seenFrom: Object.fromEntries((draft['seen-from'] ?? []).map(({ id, text }) => [id, text])),
  arguments: [
    ...(draft.for ?? []).map((argument) => argumentOf(draft.id, 'for', argument)),
    ...(draft.against ?? []).map((argument) => argumentOf(draft.id, 'against', argument)),
  ],
  ...effectsOf(draft),
  ...groundsOf(draft, basis),
});

const argumentOf = (option: string, side: Side, draft: ArgumentDraft): Argument => ({
  id: `${option}.${draft.id}`,
  name: draft.id,
  path: draft.path,
  side,
  by: draft.by,
  text: draft.text,
  sources: draft.sources ?? [],
  evidence: (draft.evidence ?? []).map(({ text, source }) => ({ text, source })),
  ...optional('changeMyMind', draft['change-my-mind']),
  appeals: draft.appeals ?? {},
  rebuts: draft.rebuts === undefined ? null : `${option}.${draft.rebuts}`,
  claims: draft.claims ?? [],
});

/** Declared tags with their words, then those that options carry without a declaration. */
function tagsOf(draft: Draft): Scenario['tags'] {
  const declared = (draft.tags ?? []).map(({ id, text }) => ({ name: id, label: text }));
  const known = new Set(declared.map(({ name }) => name));
  const carried = draft.events.flatMap((event) => event.options.flatMap((option) => option.tags ?? []));
  const bare = [...new Set(carried)].filter((name) => !known.has(name)).sort();
  return [...declared, ...bare.map((name) => ({ name, label: { en: name, ja: name } }))];
}
