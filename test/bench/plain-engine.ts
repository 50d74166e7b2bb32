import { draw, drawBase, EVENT_DRAW, below, RANGE_DRAW, runningTime } from '../../src/engine/chance';
import { fadeOnce, hashName, share } from '../../src/engine/integers';
import type { Atom, Condition, Effects, Event, Lasting, Later, MeterChange, Option, Scenario } from '../../src/engine';

/**
 * The rules once more, the way one would write them first: plain objects, names as keys, a list of what happened. It is
 * the baseline of the bench, and a second opinion: a test plays it beside the kernel and compares every meter. It knows
 * all of the rules but talk on the floor, people in seats and votes, which samplers do not use.
 */
interface Moved {
  readonly turn: number;
  readonly meter: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
interface Piece {
  readonly change: MeterChange;
  readonly times: number;
  readonly age: number;
  readonly fade: number;
}
interface Turn {
  event: Event | null;
  asked: Option | null;
  enacted: Option | null;
}
export interface PlainGame {
  readonly keys: readonly [number, number];
  turn: number;
  meters: Record<string, number>;
  flags: Record<string, boolean>;
  history: Turn[];
  waiting: { due: number; entry: Later }[];
  running: { last: number; entry: Lasting }[];
  drawn: Record<string, number>;
  taken: Record<string, number>;
  log: Moved[];
  over: boolean;
  ending: string | null;
}

const RANK = { set: 0, scale: 1, add: 2, 'at-least': 3, 'at-most': 4 } as const;
const tenths = (points: number): number => Math.round(points * 10);

export class PlainEngine {
  readonly #scenario: Scenario;
  readonly #limits: Readonly<Record<string, readonly [number, number]>>;
  readonly #log: boolean;

  constructor(scenario: Scenario, log: boolean) {
    this.#scenario = scenario;
    this.#log = log;
    this.#limits = Object.fromEntries(scenario.meters.map(({ name, min, max }) => [name, [tenths(min), tenths(max)]]));
  }

  start(key0: number, key1: number): PlainGame {
    const { actors, meters, blocs } = this.#scenario;
    const game: PlainGame = {
      keys: [key0, key1],
      turn: 0,
      meters: Object.fromEntries([
        ...actors.flatMap(({ name, relation }) =>
          this.#strands.map((strand) => [`${name}.${strand}`, tenths(relation[strand] ?? 0)]),
        ),
        ...meters.map(({ name, start }) => [name, tenths(start)]),
        ...blocs.map(({ name, goodwill }) => [`goodwill.${name}`, tenths(goodwill)]),
      ]) as Record<string, number>,
      flags: {},
      history: [],
      waiting: [],
      running: [],
      drawn: {},
      taken: {},
      log: [],
      over: false,
      ending: null,
    };
    this.#begin(game);
    return game;
  }

  /** Names of the options that can be decided now. */
  options(game: PlainGame): readonly Option[] {
    const event = game.over ? null : game.history.at(-1)?.event;
    return event ? event.options.filter((option) => this.#holds(game, option.needs)) : [];
  }

  decide(game: PlainGame, asked: Option): void {
    const turn = game.history.at(-1);
    const event = turn?.event;
    if (!turn || !event) return;
    const support = this.#chamber(game, asked);
    const isDefeat = asked.needsSupport !== null && support < tenths(asked.needsSupport);
    const enacted = isDefeat ? (event.options.find(({ name }) => name === event.fallback) ?? asked) : asked;
    const { gain, loss } = this.#scenario.floorRules;
    const goodwill: MeterChange[] = this.#scenario.blocs.map((bloc) => {
      const isFor = this.#support(game, enacted, bloc.name) >= 500;
      const by = isFor ? gain : -Math.abs(loss);
      const path = isFor ? 'floor-rules.gain' : 'floor-rules.loss';
      return { meter: `goodwill.${bloc.name}`, change: { op: 'add', low: by, high: by }, path };
    });
    this.#together(game, [...(isDefeat ? [asked.defeated] : []), enacted, { change: goodwill, set: [], clear: [] }]);
    turn.asked = asked;
    turn.enacted = enacted;
    this.#queue(game, enacted);

    const reactions = this.#scenario.actors.flatMap((actor) => {
      const found = actor.reactions.find((reaction) => {
        const last = game.taken[reaction.id];
        if (last !== undefined && (reaction.once || game.turn - last <= reaction.cooldown)) return false;
        if (reaction.to.length > 0 && !reaction.to.some((tag) => enacted.tags.includes(tag))) return false;
        return this.#holds(game, reaction.when);
      });
      return found ? [found] : [];
    });
    for (const reaction of reactions) game.taken[reaction.id] = game.turn;
    this.#together(game, reactions);
    for (const reaction of reactions) this.#queue(game, reaction);
    this.#close(game);
  }

  /** On to the next debate, or to the end. */
  advance(game: PlainGame): void {
    while (!game.over && (game.history.at(-1)?.enacted || !game.history.at(-1)?.event)) this.#begin(game);
  }

  get #strands(): readonly string[] {
    return this.#scenario.strands.map(({ name }) => name);
  }

  #begin(game: PlainGame): void {
    game.turn += 1;
    game.history.push({ event: null, asked: null, enacted: null });
    if (game.turn > 1) {
      const due = game.waiting.filter((one) => one.due === game.turn);
      game.waiting = game.waiting.filter((one) => one.due !== game.turn);
      const running = game.running;
      game.running = running.filter((one) => one.last > game.turn);
      this.#gatherAndApply(game, [
        ...due.filter(({ entry }) => this.#holds(game, entry.when)).map(({ entry }) => ({ effects: entry })),
        ...running
          .filter(({ entry }) => this.#holds(game, entry.when))
          .map(({ entry, last }) => ({
            effects: entry,
            age: entry.turns - 1 - (last - game.turn),
            fade: entry.fade,
          })),
      ]);
      this.#gatherAndApply(
        game,
        this.#scenario.couplings.flatMap((coupling) => {
          if (!this.#holds(game, coupling.when)) return [];
          const { per } = coupling;
          const times = per ? Math.trunc((this.#value(game, per.of) - tenths(per.from)) / tenths(per.every)) : 1;
          return times === 0 ? [] : [{ effects: coupling, times }];
        }),
      );
    }
    const event = this.#draw(game);
    const turn = game.history.at(-1);
    if (turn) turn.event = event;
    if (event) game.drawn[event.name] = game.turn;
    else this.#close(game);
  }

  #draw(game: PlainGame): Event | null {
    const eligible = this.#scenario.events.filter((event) => {
      if (event.byTeacher) return false;
      const last = game.drawn[event.name];
      if (last !== undefined && (event.once || game.turn - last <= event.cooldown)) return false;
      return this.#holds(game, event.when);
    });
    const must = eligible.find((event) => event.must);
    if (must) return must;
    const base = drawBase(game.keys[0], game.keys[1], game.turn, EVENT_DRAW);
    const runners = eligible.flatMap((event) => {
      const more = event.moreLikely.filter(({ when }) => this.#holds(game, when));
      const weight = more.reduce((sum, { add }) => sum + add, event.weight);
      if (weight <= 0) return [];
      return [{ event, weight, time: runningTime(draw(base, hashName(`event:${event.name}`))) }];
    });
    runners.sort((a, b) => a.time * b.weight - b.time * a.weight || (a.event.name < b.event.name ? -1 : 1));
    return runners[0]?.event ?? null;
  }

  #close(game: PlainGame): void {
    const isLast = game.turn >= this.#scenario.turns;
    const ending = this.#scenario.endings.find(({ early, when }) => (early || isLast) && this.#holds(game, when));
    game.over = isLast || ending !== undefined;
    game.ending = ending?.name ?? null;
  }

  #queue(game: PlainGame, { later, lasting }: { later: readonly Later[]; lasting: readonly Lasting[] }): void {
    for (const entry of later) game.waiting.push({ due: game.turn + entry.after, entry });
    for (const entry of lasting) game.running.push({ last: game.turn + entry.turns, entry });
  }

  #support(game: PlainGame, option: Option, name: string): number {
    const { floorRules, blocs } = this.#scenario;
    const bloc = blocs.find((one) => one.name === name);
    if (!bloc) return 0;
    const worth = (appeals: Readonly<Record<string, number>>): number =>
      Object.entries(appeals).reduce((sum, [value, strength]) => sum + strength * (bloc.cares[value] ?? 0), 0);
    const cost = (appeals: Readonly<Record<string, number>>): number =>
      blocs.reduce(
        (sum, one) =>
          sum +
          one.weight *
            Object.entries(appeals).reduce((inner, [value, strength]) => inner + strength * (one.cares[value] ?? 0), 0),
        0,
      );
    const opening = option.arguments
      .filter(({ side }) => side === 'against')
      .reduce<Option['arguments'][number] | null>(
        (best, one) => (best === null || cost(one.appeals) > cost(best.appeals) ? one : best),
        null,
      );
    const cap = tenths(floorRules.cap);
    const said = opening ? tenths(floorRules.perAppeal) * worth(opening.appeals) : 0;
    const against = said > cap ? cap : said < -cap ? -cap : said;
    const leans = option.tags.reduce((sum, tag) => sum + (bloc.leans[tag] ?? 0), 0);
    const base = tenths(floorRules.base) + tenths(floorRules.perLean) * leans - against;
    const goodwill = (game.meters[`goodwill.${name}`] ?? 0) - 500;
    const sum = share(base * floorRules.goodwillDivisor + goodwill, 1, floorRules.goodwillDivisor);
    return sum < 0 ? 0 : sum > 1000 ? 1000 : sum;
  }

  #chamber(game: PlainGame, option: Option): number {
    const { blocs } = this.#scenario;
    const weights = blocs.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0) return 500;
    const sum = blocs.reduce((all, { name, weight }) => all + weight * this.#support(game, option, name), 0);
    return share(sum, 1, weights);
  }

  #value(game: PlainGame, meter: string): number {
    const own = game.meters[meter];
    if (own !== undefined) return own;
    const strands = this.#strands;
    return share(
      strands.reduce((sum, strand) => sum + (game.meters[`${meter}.${strand}`] ?? 0), 0),
      1,
      strands.length,
    );
  }

  #holds(game: PlainGame, condition: Condition): boolean {
    return condition.every((clause) => clause.some((atom) => this.#atom(game, atom)));
  }
  #atom(game: PlainGame, atom: Atom): boolean {
    const count = (turns: number | null, is: (turn: Turn) => boolean): number =>
      game.history.slice(turns === null ? 0 : Math.max(0, game.turn - turns)).filter(is).length;
    switch (atom.kind) {
      case 'flag':
        return (game.flags[atom.flag] ?? false) !== atom.not;
      case 'chose':
        return count(atom.turns, ({ enacted }) => enacted?.name === atom.option) > 0 !== atom.not;
      case 'defeated':
        return (
          count(atom.turns, ({ asked, enacted }) => asked?.name === atom.option && enacted?.name !== atom.option) >
            0 !==
          atom.not
        );
      case 'happened':
        return count(atom.turns, ({ event }) => event?.name === atom.event) > 0 !== atom.not;
      case 'count':
        return (
          compares(
            count(atom.turns, ({ enacted }) => enacted?.tags.includes(atom.tag) ?? false),
            atom.op,
            atom.value,
          ) !== atom.not
        );
      case 'turn':
        return compares(game.turn, atom.op, atom.value) !== atom.not;
      case 'meter':
        return compares(this.#value(game, atom.meter), atom.op, tenths(atom.value)) !== atom.not;
    }
  }

  #together(game: PlainGame, all: readonly Effects[]): void {
    this.#gatherAndApply(
      game,
      all.map((effects) => ({ effects })),
    );
  }

  #gatherAndApply(
    game: PlainGame,
    all: readonly {
      readonly effects: Effects;
      readonly times?: number;
      readonly age?: number;
      readonly fade?: number;
    }[],
  ): void {
    const byMeter = new Map<string, Piece[]>();
    for (const { effects, times = 1, age = 0, fade = 100 } of all) {
      for (const change of effects.change) {
        const isMeter = game.meters[change.meter] !== undefined;
        const meters = isMeter ? [change.meter] : this.#strands.map((strand) => `${change.meter}.${strand}`);
        for (const meter of meters) {
          const pieces = byMeter.get(meter) ?? [];
          pieces.push({ change, times, age, fade });
          byMeter.set(meter, pieces);
        }
      }
    }
    for (const [meter, pieces] of byMeter) {
      pieces.sort((a, b) => {
        const rank = RANK[a.change.change.op] - RANK[b.change.change.op];
        if (rank !== 0) return rank;
        const one = a.change.change.op === 'scale' ? a.change.change.percent : 0;
        const two = b.change.change.op === 'scale' ? b.change.change.percent : 0;
        return one - two || (a.change.path < b.change.path ? -1 : a.change.path > b.change.path ? 1 : 0);
      });
      const before = game.meters[meter] ?? 0;
      let value = before;
      for (const piece of pieces) {
        const from = value;
        value = this.#applied(game, piece, value);
        if (this.#log && value !== from) {
          game.log.push({ turn: game.turn, meter, from, to: value, rule: piece.change.path });
        }
      }
      const isStrand = this.#limits[meter] === undefined && !meter.startsWith('goodwill.');
      const [low, high] = this.#limits[meter] ?? (isStrand ? [-1000, 1000] : [0, 1000]);
      game.meters[meter] = value < low ? low : value > high ? high : value;
    }
    const cleared = new Set(all.flatMap(({ effects }) => effects.clear));
    for (const { effects } of all) for (const flag of effects.set) if (!cleared.has(flag)) game.flags[flag] = true;
    for (const flag of cleared) game.flags[flag] = false;
  }

  #applied(game: PlainGame, { change: { change, path }, times, age, fade }: Piece, value: number): number {
    switch (change.op) {
      case 'set':
        return tenths(change.value);
      case 'scale':
        return share(value, change.percent, 100);
      case 'at-least':
        return Math.max(value, tenths(change.value));
      case 'at-most':
        return Math.min(value, tenths(change.value));
      case 'add': {
        let amount = tenths(change.low);
        const span = change.high - change.low + 1;
        if (span > 1) {
          const base = drawBase(game.keys[0], game.keys[1], game.turn, RANGE_DRAW);
          amount += 10 * below(draw(base, hashName(`rule:${path}`) + age), span);
        }
        for (let i = 0; i < age; i++) amount = fade === 100 ? amount : fadeOnce(amount, fade);
        return value + amount * times;
      }
    }
  }
}

function compares(found: number, op: '>=' | '<=' | '>' | '<' | '=' | '!=', value: number): boolean {
  switch (op) {
    case '>=':
      return found >= value;
    case '<=':
      return found <= value;
    case '>':
      return found > value;
    case '<':
      return found < value;
    case '=':
      return found === value;
    case '!=':
      return found !== value;
  }
}
