import type { Scenario } from '../../src/engine';
import {
  type ActorWords,
  type ArgumentWords,
  type CouplingWords,
  type EffectWords,
  type EventWords,
  type LastingWords,
  type LaterWords,
  type OptionWords,
  type ReactionWords,
  type ScenarioWords,
  scenario,
  type When,
} from './engine-scenarios';

/** A small stream of numbers for tests, from one number. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed | 0;
  }
  /** 0 … count − 1 */
  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) | 0;
    let h = this.#state ^ (this.#state >>> 15);
    h = Math.imul(h, 0x2c1b3c6d);
    h ^= h >>> 12;
    return (h >>> 0) % count;
  }
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
  /** Each item with this chance. */
  some<T>(items: readonly T[], percent: number): readonly T[] {
    return items.filter(() => this.chance(percent));
  }
  shuffled<T>(items: readonly T[]): readonly T[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }
}

const ACTORS = ['china', 'us', 'rok', 'eu'] as const;
const TAGS = ['hard', 'soft', 'law', 'trade'] as const;
const VALUES = ['peace', 'order', 'wealth'] as const;
const BLOCS = ['left', 'middle', 'right'] as const;
const FLAGS = ['treaty', 'visit', 'ruling'] as const;

/** Makes scenarios that use every word of the format, small enough to play to the end in no time. */
class Author {
  readonly dice: Dice;
  readonly actors: readonly string[];
  readonly strands: readonly string[];
  readonly meters: readonly string[];
  readonly blocs: readonly string[];
  readonly events: readonly string[];
  readonly options: readonly (readonly string[])[];
  readonly turns: number;

  constructor(seed: number) {
    const dice = new Dice(seed);
    this.dice = dice;
    this.turns = dice.between(1, 6);
    this.actors = ACTORS.slice(0, dice.between(1, 4));
    this.strands = ['security', 'economy', 'people'].slice(0, dice.between(1, 3));
    this.meters = ['consent', 'wealth'].slice(0, dice.between(1, 2));
    this.blocs = BLOCS.slice(0, dice.between(0, 3));
    this.events = Array.from({ length: dice.between(1, 6) }, (_, i) => `event-${i}`);
    this.options = this.events.map((event) =>
      Array.from({ length: dice.between(1, 4) }, (_, i) => `${event}-option-${i}`),
    );
  }

  #meter(): string {
    const { dice } = this;
    const all = [
      ...this.actors,
      ...this.actors.flatMap((actor) => this.strands.map((strand) => `${actor}.${strand}`)),
      ...this.meters,
      ...this.blocs.map((bloc) => `goodwill.${bloc}`),
    ];
    return dice.one(all);
  }
  #number(): string {
    const value = this.dice.between(-30, 30);
    return `${value < 0 ? '' : '+'}${value}`;
  }
  #change(): string {
    const { dice } = this;
    const kind = dice.below(12);
    if (kind === 0) return `=${dice.between(0, 100)}`;
    if (kind === 1) return `x${dice.between(0, 250)}%`;
    if (kind === 2) return `at least ${dice.between(0, 60)}`;
    if (kind === 3) return `at most ${dice.between(20, 100)}`;
    if (kind === 4) {
      const low = dice.between(-9, 3);
      const high = low + dice.between(0, 9);
      const signed = (value: number): string => `${value < 0 ? '' : '+'}${value}`;
      return `${signed(low)}..${signed(high)}`;
    }
    return this.#number();
  }
  #effects(): EffectWords {
    const { dice } = this;
    const change: Record<string, string> = {};
    for (let i = dice.below(4); i > 0; i--) change[this.#meter()] = this.#change();
    return { change, set: dice.some(FLAGS, 12), clear: dice.some(FLAGS, 10) };
  }
  #atom(): string {
    const { dice } = this;
    const not = dice.chance(15) ? 'not ' : '';
    const op = dice.one(['>=', '<=', '>', '<', '=', '!=']);
    const window = dice.chance(50) ? ` in ${dice.between(1, 3)} turns` : '';
    const option = dice.one(dice.one(this.options));
    switch (dice.below(9)) {
      case 0:
        return `${not}turn ${op} ${dice.between(1, this.turns)}`;
      case 1:
        return `${not}count ${dice.one(TAGS)}${window} >= ${dice.between(1, 2)}`;
      case 2:
        return `${not}chose ${option}${window}`;
      case 3:
        return `${not}defeated ${option}${window}`;
      case 4:
        return `${not}happened ${dice.one(this.events)}${window}`;
      case 5:
        return `${not}flag ${dice.one(FLAGS)}`;
      default:
        return `${not}${this.#meter()} ${op} ${dice.between(-20, 70)}`;
    }
  }
  #when(percent: number): When {
    const { dice } = this;
    if (!dice.chance(percent)) return [];
    return Array.from({ length: dice.between(1, 2) }, () =>
      dice.chance(30) ? [this.#atom(), this.#atom()] : this.#atom(),
    );
  }
  #leaves() {
    const { dice } = this;
    const later: Record<string, LaterWords> = {};
    const lasting: Record<string, LastingWords> = {};
    for (const name of dice.some(['soon', 'late'], 30)) {
      later[name] = { after: dice.between(1, 4), when: this.#when(40), ...this.#effects() };
    }
    for (const name of dice.some(['slow'], 25)) {
      const fade = dice.one([100, 50, 75, 0]);
      lasting[name] = { turns: dice.between(1, 4), fade, when: this.#when(30), ...this.#effects() };
    }
    return { later, lasting };
  }
  #appeals(): ArgumentWords['appeals'] {
    return Object.fromEntries(this.dice.some(VALUES, 50).map((value) => [value, this.dice.between(1, 3)]));
  }
  #option(isFallback: boolean): OptionWords {
    const { dice } = this;
    const pro = dice.some(['first', 'second'], 60);
    const con = dice.some(['but', 'yet', 'still'], 60);
    const words: OptionWords = {
      tags: dice.some(TAGS, 35),
      ...this.#effects(),
      ...this.#leaves(),
      for: Object.fromEntries(
        pro.map((name) => [
          name,
          { appeals: this.#appeals() ?? {}, ...(con.length > 0 && dice.chance(50) ? { rebuts: dice.one(con) } : {}) },
        ]),
      ),
      against: Object.fromEntries(
        con.map((name) => [
          name,
          { appeals: this.#appeals() ?? {}, ...(pro.length > 0 && dice.chance(50) ? { rebuts: dice.one(pro) } : {}) },
        ]),
      ),
    };
    if (isFallback) return words;
    return {
      ...words,
      needs: this.#when(25),
      hidden: dice.chance(20),
      ...(this.blocs.length > 0 && dice.chance(50) ? { needsSupport: dice.between(20, 80) } : {}),
      defeated: this.#effects(),
    };
  }
  #event(names: readonly string[]): EventWords {
    const { dice } = this;
    const [fallback = ''] = names;
    return {
      when: this.#when(50),
      weight: dice.between(0, 5),
      moreLikely: dice.chance(30) ? [{ when: this.#when(90), add: dice.between(1, 4) }] : [],
      once: dice.chance(60),
      must: dice.chance(20),
      cooldown: dice.below(3),
      byTeacher: dice.chance(15),
      fallback,
      floor: dice.below(4),
      options: Object.fromEntries(names.map((name, i) => [name, this.#option(i === 0)])),
    };
  }
  #reaction(): ReactionWords {
    const { dice } = this;
    return {
      to: dice.some(TAGS, 30),
      when: this.#when(50),
      once: dice.chance(25),
      cooldown: dice.below(3),
      ...this.#effects(),
      ...this.#leaves(),
    };
  }
  #actor(): ActorWords {
    const { dice } = this;
    const relation = Object.fromEntries(this.strands.map((strand) => [strand, dice.between(-60, 60)]));
    const names = dice.some(['warm', 'cold', 'silent'], 70);
    return { relation, reactions: Object.fromEntries(names.map((name) => [name, this.#reaction()])) };
  }
  #coupling(): CouplingWords {
    const { dice } = this;
    const per = { of: this.#meter(), from: dice.between(-20, 60), every: dice.between(1, 20) };
    return { when: this.#when(50), ...(dice.chance(50) ? { per } : {}), ...this.#effects() };
  }

  words(): ScenarioWords {
    const { dice } = this;
    return {
      turns: this.turns,
      strands: this.strands,
      actors: Object.fromEntries(this.actors.map((name) => [name, this.#actor()])),
      meters: Object.fromEntries(this.meters.map((name) => [name, dice.between(0, 100)])),
      couplings: Object.fromEntries(dice.some(['pull', 'push', 'drift'], 60).map((name) => [name, this.#coupling()])),
      values: VALUES,
      tags: TAGS,
      blocs: Object.fromEntries(
        this.blocs.map((name) => [
          name,
          {
            weight: dice.between(1, 60),
            goodwill: dice.between(0, 100),
            leans: Object.fromEntries(dice.some(TAGS, 60).map((tag) => [tag, dice.between(-3, 3)])),
            cares: Object.fromEntries(dice.some(VALUES, 70).map((value) => [value, dice.between(-3, 3)])),
          },
        ]),
      ),
      events: Object.fromEntries(this.events.map((name, i) => [name, this.#event(this.options[i] ?? [])])),
      endings: {
        early: { when: this.#when(100), early: true },
        good: { when: this.#when(80) },
        rest: {},
      },
    };
  }
}

export const randomScenario = (seed: number): Scenario => scenario(new Author(seed).words());

/**
 * Everything in another order, except what the rules give an order: reactions of an actor, `must` events, endings,
 * arguments. Options have an order too, which only an equal vote looks at.
 */
export function shuffledScenario(original: Scenario, seed: number, what: 'all' | 'not options' = 'all'): Scenario {
  const dice = new Dice(seed);
  const effects = <T extends { change: readonly unknown[]; set: readonly unknown[]; clear: readonly unknown[] }>(
    one: T,
  ): T => ({
    ...one,
    change: dice.shuffled(one.change),
    set: dice.shuffled(one.set),
    clear: dice.shuffled(one.clear),
  });
  const musts = original.events.filter((event) => event.must);
  const events = dice.shuffled(original.events).map((event) => (event.must ? (musts.shift() ?? event) : event));
  const record = <T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(dice.shuffled(Object.entries(map)));
  return {
    ...original,
    meters: dice.shuffled(original.meters),
    tags: dice.shuffled(original.tags),
    values: dice.shuffled(original.values),
    couplings: dice.shuffled(original.couplings).map(effects),
    blocs: dice.shuffled(original.blocs).map((bloc) => ({
      ...bloc,
      leans: record(bloc.leans),
      cares: record(bloc.cares),
    })),
    actors: dice.shuffled(original.actors).map((actor) => ({
      ...actor,
      reactions: actor.reactions.map((reaction) => ({
        ...effects(reaction),
        to: dice.shuffled(reaction.to),
        when: dice.shuffled(reaction.when),
        later: dice.shuffled(reaction.later).map(effects),
        lasting: dice.shuffled(reaction.lasting).map(effects),
      })),
    })),
    events: events.map((event) => ({
      ...event,
      when: dice.shuffled(event.when.map((clause) => dice.shuffled(clause))),
      moreLikely: dice.shuffled(event.moreLikely),
      options: (what === 'all' ? dice.shuffled(event.options) : event.options).map((option) => ({
        ...effects(option),
        tags: dice.shuffled(option.tags),
        later: dice.shuffled(option.later).map(effects),
        lasting: dice.shuffled(option.lasting).map(effects),
        defeated: effects(option.defeated),
      })),
    })),
  };
}
