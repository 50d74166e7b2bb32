import { CALLS, type Call, type Program } from '../engine';
import { type Mean, type Share, shareOf, Summing } from './intervals';
import { callOf, lensPoints, limitsOf, startMeters } from './measures';
import type { PlayedGame } from './play';
import type { EventSample, LensSample, MeterSample, OptionSample, TieSample } from './sample-tables';

/** The game that has no ending that fits; no ending can be called so. */
export const NO_ENDING = '(none)';

class Tally {
  readonly #counts = new Map<string, number>();
  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }
  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

/** What is counted while games are played. */
export class Counter {
  readonly #program: Program;
  readonly #start: Readonly<Record<string, number>>;
  readonly #tally = new Tally();
  readonly #sums = new Map<string, Summing>();
  plays = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#start = startMeters(program);
  }

  #sum(...names: readonly string[]): Summing {
    const key = names.join(' ');
    const known = this.#sums.get(key);
    if (known) return known;
    const fresh = new Summing();
    this.#sums.set(key, fresh);
    return fresh;
  }

  add(strategy: string, { turns, ending, end }: PlayedGame): void {
    const { scenario } = this.#program;
    const tally = this.#tally;
    this.plays += 1;
    tally.add(`ending ${strategy} ${ending ?? NO_ENDING}`);
    for (const [meter, tenths] of Object.entries(end.meters)) {
      this.#sum('end', meter).add(tenths / 10);
      this.#sum('end', meter, strategy).add(tenths / 10);
      const [low, high] = limitsOf(this.#program, meter);
      if (turns.some(({ meters }) => meters[meter] === low)) tally.add(`low ${meter}`);
      if (turns.some(({ meters }) => meters[meter] === high)) tally.add(`high ${meter}`);
    }
    for (const [lens, points] of Object.entries(lensPoints(scenario, end.meters))) {
      this.#sum('lens', lens, strategy).add(points);
    }
    let before = this.#start;
    const came = new Set<string>();
    for (const { turn, event, available, move, enacted, meters } of turns) {
      tally.add(event === null ? `quiet ${turn}` : `event ${event} ${turn}`);
      if (event !== null) came.add(event);
      for (const option of available) tally.add(`available ${option}`);
      if (move) tally.add(`${enacted === move.option ? 'carried' : 'lost'} ${move.option}`);
      for (const { name } of scenario.actors) {
        tally.add(`tie ${name} ${turn} ${callOf(before[name] ?? 0, meters[name] ?? 0)}`);
      }
      before = meters;
    }
    for (const event of came) tally.add(`came ${event}`);
  }

  meters(strategies: readonly string[]): readonly MeterSample[] {
    return Object.entries(this.#start).map(([meter, tenths]) => ({
      meter,
      start: tenths / 10,
      end: this.#sum('end', meter).mean,
      byStrategy: Object.fromEntries(strategies.map((name) => [name, this.#sum('end', meter, name).mean])),
      atLow: shareOf(this.#tally.of(`low ${meter}`), this.plays),
      atHigh: shareOf(this.#tally.of(`high ${meter}`), this.plays),
    }));
  }
  endings(strategy: string, plays: number): Readonly<Record<string, Share>> {
    const names = [...this.#program.scenario.endings.map(({ name }) => name), NO_ENDING];
    return Object.fromEntries(
      names.map((name) => [name, shareOf(this.#tally.of(`ending ${strategy} ${name}`), plays)]),
    );
  }
  lenses(strategies: readonly string[]): readonly LensSample[] {
    const { scenario } = this.#program;
    const start = lensPoints(scenario, this.#start);
    return scenario.lenses.map(({ name }) => {
      const byStrategy = Object.fromEntries(strategies.map((one) => [one, this.#sum('lens', name, one).mean]));
      return { lens: name, start: start[name] ?? 0, byStrategy, best: bestOf(byStrategy) };
    });
  }
  options(): readonly OptionSample[] {
    return this.#program.scenario.events.flatMap((event) =>
      event.options.map((option) => {
        const carried = this.#tally.of(`carried ${option.name}`);
        const lost = this.#tally.of(`lost ${option.name}`);
        const available = this.#tally.of(`available ${option.name}`);
        const contested = (option.needsSupport ?? 0) > 0;
        return { event: event.name, option: option.name, available, asked: carried + lost, carried, lost, contested };
      }),
    );
  }
  events(): readonly EventSample[] {
    const { scenario } = this.#program;
    return scenario.events.map(({ name }) => ({
      event: name,
      byTurn: Array.from({ length: scenario.turns }, (_, i) => this.#tally.of(`event ${name} ${i + 1}`)),
      plays: shareOf(this.#tally.of(`came ${name}`), this.plays),
    }));
  }
  quiet(): readonly number[] {
    return Array.from({ length: this.#program.scenario.turns }, (_, i) => this.#tally.of(`quiet ${i + 1}`));
  }
  ties(): readonly TieSample[] {
    const { scenario } = this.#program;
    return scenario.actors.map(({ name }) => {
      const byTurn = Array.from({ length: scenario.turns }, (_, i) =>
        inCalls((call) => this.#tally.of(`tie ${name} ${i + 1} ${call}`)),
      );
      const count = (call: Call): number => byTurn.reduce((sum, turn) => sum + turn[call], 0);
      const turns = CALLS.reduce((sum, call) => sum + count(call), 0);
      return { actor: name, byTurn, all: inCalls((call) => shareOf(count(call), turns)) };
    });
  }
}

const inCalls = <T>(value: (call: Call) => T): Readonly<Record<Call, T>> => ({
  up: value('up'),
  same: value('same'),
  down: value('down'),
});

/** Strategies that may be the best: their interval reaches the highest mean. */
function bestOf(byStrategy: Readonly<Record<string, Mean>>): readonly string[] {
  const ranked = Object.entries(byStrategy).sort(([, a], [, b]) => b.mean - a.mean);
  const top = ranked[0]?.[1];
  return ranked.flatMap(([name, { mean, half }]) => (top && mean + half >= top.mean - top.half ? [name] : []));
}
