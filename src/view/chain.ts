import { type Condition, type Fact, type Grade, GRADES, type Reaction } from '../engine';
import type { Lang } from '../i18n';
import { avoidWords } from './avoid';
import { type Happening, happeningsOf, type Moves, movesIn, type Part } from './chain-parts';
import { conditionInTurnOf, conditionWords } from './condition-words';
import type { ChipModel, Snapshot, StepModel } from './models';
import { exactPoints, pointsOf, toneOf } from './points';
import { ruleOf, sureOf } from './rule';
import { type Say, sayIn } from './say';

/** A step of the chain with the moves behind its chips, in tenths. */
export interface Link {
  readonly step: StepModel;
  readonly moves: Moves;
  /** Turn in which it comes, for what is still waiting. */
  readonly due: number | null;
}

const NO_MOVES: Moves = new Map();
/** The parent of what an earlier turn set in motion. */
export const EARLIER = 'earlier';

/** Words that end like a sentence, so that another may follow. */
const asSentence = (words: string, lang: Lang): string =>
  words === '' || /[.!?…”。！？」]$/.test(words) ? words : `${words}${lang === 'ja' ? '。' : '.'}`;

class ChainMaker {
  readonly links: Link[] = [];
  readonly #snapshot: Snapshot;
  readonly #say: Say;
  readonly #lang: Lang;

  constructor(snapshot: Snapshot, lang: Lang) {
    this.#snapshot = snapshot;
    this.#lang = lang;
    this.#say = sayIn(snapshot.scenario, lang);
  }

  #chips(moves: Moves, actor: string | null): readonly ChipModel[] {
    const { t, scenario } = this.#say;
    const order = new Map(
      scenario.actors
        .flatMap(({ name }) => scenario.strands.map((strand) => `${name}.${strand.name}`))
        .map((m, i) => [m, i]),
    );
    return [...moves]
      .filter(([, by]) => by !== 0)
      .sort(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
      .map(([meter, by]) => {
        const strand = meter.split('.')[1];
        const own = actor !== null && strand !== undefined && meter.startsWith(`${actor}.`);
        return {
          meter,
          label: own ? t('chain.strandTie', { strand: this.#say.strand(strand) }) : this.#say.meter(meter),
          by: exactPoints(by),
          tone: this.#toneOf(meter, by),
        };
      });
  }

  /** A measure that is better when it falls shows its fall as a gain. */
  #toneOf(meter: string, by: number): ChipModel['tone'] {
    const good = this.#say.names.meters.get(meter)?.good;
    return toneOf(good === 'down' ? -by : by);
  }

  #put(
    step: Omit<StepModel, 'chips' | 'sentence' | 'actor'> & { readonly actor: string | null },
    moves: Moves,
    due: number | null = null,
  ): void {
    const { t, names } = this.#say;
    const chips = this.#chips(moves, step.actor);
    const changes = chips.map(({ label, by }) => t('chain.change', { label, by })).join(t('list.comma'));
    const actor = step.actor === null ? undefined : names.actors.get(step.actor);
    const told =
      actor && step.kind === 'reaction' ? `${step.kicker}${this.#lang === 'ja' ? '：' : ': '}${step.text}` : step.text;
    const said = asSentence(told, this.#lang);
    const gap = this.#lang === 'ja' ? '' : ' ';
    this.links.push({
      step: {
        ...step,
        actor: actor
          ? { name: actor.name, label: this.#say.actor(actor.name), flag: this.#say.flag(actor.name) }
          : null,
        chips,
        sentence: changes === '' ? said : t('chain.sentence', { text: `${said}${gap}`, changes }),
      },
      moves,
      due,
    });
  }

  /** One thing that happened, as one card or, for a decision, one for each part of life it touched. */
  happened({ fact, moves }: { readonly fact: Exclude<Happening, Coupled['fact']>; readonly moves: Moves }): void {
    switch (fact.kind) {
      case 'decided':
        return this.#decided(fact, moves);
      case 'defeated':
        return this.#defeated(fact, moves);
      case 'reacted':
        return this.#reacted(fact, moves);
      case 'effect-arrived':
        return this.#arrived(fact, moves);
      default:
        return fact satisfies never;
    }
  }

  #decided(fact: Extract<Fact, { kind: 'decided' }>, moves: Moves): void {
    const found = this.#say.names.options.get(fact.enacted);
    if (!found) return;
    const { option } = found;
    const { t } = this.#say;
    const home = this.#say.text(option.because) || this.#say.text(option.about);
    const words: Readonly<Record<Part, { readonly kicker: string; readonly text: string }>> = {
      home: { kicker: t('chain.effect'), text: home },
      ties: { kicker: t('chain.ties'), text: t('chain.tiesText') },
      chamber: { kicker: t('chain.chamber'), text: t('chain.chamberText') },
    };
    for (const part of ['home', 'ties', 'chamber'] as const) {
      const own = movesIn(this.#snapshot, moves, part);
      if (own.size === 0) continue;
      this.#put(
        {
          id: `decided-${part}`,
          band: 'now',
          kind: 'effect',
          actor: null,
          ...words[part],
          ...sureOf(this.#say, option.basis),
          parent: null,
          why: t('chain.whyEffect'),
          rule: part === 'chamber' ? null : ruleOf(this.#say, { ...option, when: [] }, null, () => [t('rule.always')]),
          fact: fact.id,
        },
        own,
      );
    }
  }

  #defeated(fact: Extract<Fact, { kind: 'defeated' }>, moves: Moves): void {
    const found = this.#say.names.options.get(fact.option);
    if (!found || [...moves.values()].every((by) => by === 0)) return;
    const { option } = found;
    const { t } = this.#say;
    const rule = { path: option.defeated.path, when: [], basis: option.basis, sources: [] };
    this.#put(
      {
        id: 'defeated',
        band: 'now',
        kind: 'effect',
        actor: null,
        kicker: t('chain.defeat'),
        text: t('chain.defeatText', { label: this.#say.text(option.label) }),
        ...sureOf(this.#say, option.basis),
        parent: null,
        why: t('chain.whyEffect'),
        rule: ruleOf(this.#say, rule, null, () => [
          t('rule.defeatShort', {
            support: pointsOf(fact.support),
            needed: pointsOf(fact.needed),
            short: exactPoints(fact.needed - fact.support),
          }),
        ]),
        fact: fact.id,
      },
      moves,
    );
  }

  #reacted(fact: Extract<Fact, { kind: 'reacted' }>, moves: Moves): void {
    const found = this.#say.names.reactions.get(fact.reaction);
    if (!found) return;
    const { reaction } = found;
    const { t } = this.#say;
    const actor = this.#say.actor(fact.actor);
    this.#put(
      {
        id: `reacted-${fact.reaction}`,
        band: 'answers',
        kind: 'reaction',
        actor: fact.actor,
        kicker: t('chain.reacts', { actor }),
        text: this.#say.text(reaction.say),
        ...sureOf(this.#say, reaction.basis),
        parent: null,
        why: t('chain.whyActor', { actor: this.#say.theActor(fact.actor) }),
        rule: ruleOf(this.#say, { ...reaction, when: this.#askedOf(reaction, fact) }, reaction, () =>
          avoidWords(this.#snapshot, fact.id, this.#lang),
        ),
        fact: fact.id,
      },
      moves,
    );
  }

  /** What a reaction asks of the decision it answers. */
  #askedOf({ when }: Reaction, { cause }: Fact): Condition {
    const decided = this.#snapshot.facts[cause];
    const answered = decided?.kind === 'decided' ? this.#say.names.options.get(decided.enacted) : undefined;
    return answered ? conditionInTurnOf(this.#say, when, answered.event.name) : when;
  }

  /** What an option or a reaction left behind, as a label. */
  #sourceOf(path: string): { readonly label: string; readonly actor: string | null } {
    const found = this.#say.names.entries.get(path);
    if (found?.reaction) {
      return { label: this.#say.text(found.reaction.reaction.say), actor: found.reaction.actor.name };
    }
    return { label: this.#say.text(found?.option?.label), actor: null };
  }

  #arrived(fact: Extract<Fact, { kind: 'effect-arrived' }>, moves: Moves): void {
    const found = this.#say.names.entries.get(fact.entry);
    if (!found) return;
    const { entry, lasting } = found;
    const { t } = this.#say;
    const { label, actor } = this.#sourceOf(fact.entry);
    const told = this.#say.text(entry.because) || t(lasting ? 'chain.goesOnText' : 'chain.arrivedText', { label });
    const gap = this.#lang === 'ja' ? '' : ' ';
    this.#put(
      {
        id: `arrived-${fact.id}`,
        band: 'now',
        kind: 'arrived',
        actor,
        kicker: t(lasting ? 'chain.goesOn' : 'chain.arrived'),
        text: fact.held ? told : `${told}${gap}${t('chain.fellAway')}`,
        ...sureOf(this.#say, entry.basis),
        parent: EARLIER,
        why: t('chain.whyEffect'),
        rule: ruleOf(this.#say, entry, null, () => (fact.held ? avoidWords(this.#snapshot, fact.id, this.#lang) : [])),
        fact: fact.id,
      },
      moves,
    );
  }

  #coupled(fact: Extract<Fact, { kind: 'coupled' }>, moves: Moves): void {
    const coupling = this.#say.names.couplings.get(fact.coupling);
    if (!coupling) return;
    const { t } = this.#say;
    this.#put(
      {
        id: `coupled-${fact.coupling}`,
        band: 'now',
        kind: 'coupling',
        actor: null,
        kicker: t('chain.coupling'),
        text: this.#say.text(coupling.because) || t('chain.couplingText'),
        ...sureOf(this.#say, coupling.basis),
        parent: EARLIER,
        why: t('chain.whyEffect'),
        rule: ruleOf(this.#say, coupling, null, () => avoidWords(this.#snapshot, fact.id, this.#lang)),
        fact: fact.id,
      },
      moves,
    );
  }

  /** Many small pulls are one card: each number on it still says which of them it comes from. */
  undercurrents(couplings: readonly Coupled[]): void {
    const moving = couplings.filter(({ moves }) => [...moves.values()].some((by) => by !== 0));
    const [first, ...rest] = moving;
    if (!first) return;
    if (rest.length === 0) return this.#coupled(first.fact, first.moves);
    const { t } = this.#say;
    const all = new Map<string, number>();
    for (const { moves } of moving) for (const [meter, by] of moves) all.set(meter, (all.get(meter) ?? 0) + by);
    this.#put(
      {
        id: 'coupled',
        band: 'now',
        kind: 'coupling',
        actor: null,
        kicker: t('chain.undercurrents'),
        text: t('chain.undercurrentsText', { count: moving.length }),
        ...sureOf(this.#say, this.#leastSure(moving)),
        parent: EARLIER,
        why: null,
        rule: null,
        fact: null,
      },
      all,
    );
  }

  #leastSure(moving: readonly Coupled[]): Grade {
    const grades = moving.map(({ fact }) => this.#say.names.couplings.get(fact.coupling)?.basis ?? 'judgement');
    return [...GRADES].reverse().find((grade) => grades.includes(grade)) ?? 'judgement';
  }

  /** What is on its way: when it comes and on what condition. How much it will do is told when it does. */
  queued(fact: Extract<Fact, { kind: 'effect-queued' }>): void {
    const found = this.#say.names.entries.get(fact.entry);
    if (!found) return;
    const { entry } = found;
    const { t } = this.#say;
    const { label, actor } = this.#sourceOf(fact.entry);
    const told = this.#say.text(entry.because) || t('chain.queuedText', { label });
    const when = entry.when.length === 0 ? '' : t('chain.ifCondition', { when: conditionWords(this.#say, entry.when) });
    const gap = when === '' || this.#lang === 'ja' ? '' : ' ';
    const causeStep = this.links.find(({ step }) => step.fact === fact.cause)?.step.id ?? null;
    this.#put(
      {
        id: `queued-${fact.id}`,
        band: `turn-${fact.due}`,
        kind: 'queued',
        actor,
        kicker: actor === null ? t('chain.queuedHome') : t('chain.queuedActor', { actor: this.#say.actor(actor) }),
        text: `${told}${gap}${when}`,
        ...sureOf(this.#say, entry.basis),
        parent: causeStep,
        why: t('chain.whyEffect'),
        rule: ruleOf(this.#say, entry, null, () => [], 'rule.comesIf'),
        fact: null,
      },
      NO_MOVES,
      fact.due,
    );
  }
}

interface Coupled {
  readonly fact: Extract<Fact, { kind: 'coupled' }>;
  readonly moves: Moves;
}

/** The decision first, because it has just been sealed; then what came from earlier; the answers last. */
const ORDER: Readonly<Record<Happening['kind'], number>> = {
  defeated: 0,
  decided: 1,
  'effect-arrived': 2,
  coupled: 3,
  reacted: 4,
};

/** The chain of a turn in the order it plays: the decision, what arrived, the answers, and what is still to come. */
export function chainOf(snapshot: Snapshot, turn: number, lang: Lang): readonly Link[] {
  const chain = new ChainMaker(snapshot, lang);
  const happenings = [...happeningsOf(snapshot, turn)].sort((a, b) => ORDER[a.fact.kind] - ORDER[b.fact.kind]);
  const couplings = happenings.flatMap(({ fact, moves }) => (fact.kind === 'coupled' ? [{ fact, moves }] : []));
  let told = false;
  for (const { fact, moves } of happenings) {
    if (fact.kind !== 'coupled') chain.happened({ fact, moves });
    else if (!told) {
      chain.undercurrents(couplings);
      told = true;
    }
  }
  const waiting = snapshot.facts.filter(
    (fact): fact is Extract<Fact, { kind: 'effect-queued' }> => fact.kind === 'effect-queued' && fact.turn === turn,
  );
  for (const fact of [...waiting].sort((a, b) => a.due - b.due || a.id - b.id)) chain.queued(fact);
  return chain.links;
}
