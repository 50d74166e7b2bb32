import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile, createLedger, createPlayer, type Ledger, type Scenario } from '../src/engine';
import { loadScenario } from '../src/scenario';
import { PlainEngine } from '../test/bench/plain-engine';
import { randomScenario } from '../test/support/engine-random';

/**
 * `npm run bench [-- SECONDS]`: playthroughs a second of the kernel without and with its ledger, beside the same rules in
 * plain objects, all in one run and in turn, so that a slow moment of the machine slows all of them. The ratios are what counts.
 */
const ROUNDS = 7;
const seconds = Number(process.argv[2] ?? 0.1);
if (!(seconds > 0 && seconds <= 10)) {
  console.error('npm run bench [-- SECONDS of each slot, up to 10]');
  process.exit(2);
}

/** A choice that depends on nothing but the game and the turn. */
const choose = (game: number, turn: number, count: number): number => {
  const bits = Math.imul(game ^ Math.imul(turn, 0x9e3779b1), 0x85ebca6b);
  return ((bits ^ (bits >>> 15)) >>> 0) % count;
};
const secondKey = (game: number): number => Math.imul(game ^ 0x5bd1e995, 0x9e3779b1);

type Play = (game: number) => number;

function kernel(scenario: Scenario, ledger?: Ledger): Play {
  const player = createPlayer(compile(scenario), ledger);
  return (game) => {
    player.begin(game, secondKey(game));
    player.advance();
    let turns = 0;
    while (player.isDebating) {
      const count = player.findOptions();
      player.decide(player.options[choose(game, turns, count)] ?? 0);
      player.advance();
      turns += 1;
    }
    return turns;
  };
}

function plainObjects(scenario: Scenario): Play {
  const engine = new PlainEngine(scenario, true);
  return (number) => {
    const game = engine.start(number, secondKey(number));
    engine.advance(game);
    let turns = 0;
    for (;;) {
      const options = engine.options(game);
      const option = options[options.length > 0 ? choose(number, turns, options.length) : 0];
      if (!option) return turns;
      engine.decide(game, option);
      engine.advance(game);
      turns += 1;
    }
  };
}

const cpu = (): number => process.cpuUsage().user / 1e6;
/** Playthroughs in one slot, by processor time. */
function slot(play: Play, first: number): { readonly rate: number; readonly turns: number; readonly next: number } {
  const begun = cpu();
  let game = first;
  let turns = 0;
  let spent = 0;
  do {
    for (let i = 0; i < 50; i++) turns += play(game++);
    spent = cpu() - begun;
  } while (spent < seconds);
  return { rate: (game - first) / spent, turns: turns / (game - first), next: game };
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const folder = join(resolve(process.argv[1] ?? '.', '..', '..'), 'scenarios');
const cases: (readonly [string, Scenario])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const { scenario } = loadScenario(readFileSync(join(folder, name), 'utf8'), name);
    return scenario ? [[scenario.id, scenario] as const] : [];
  });
cases.push(['a made-up case', randomScenario(20)]);

console.log(
  `playthroughs a second, processor time, median of ${ROUNDS} slots of ${seconds} s; node ${process.version}`,
);
console.log(
  '| case | debates a game | kernel | with ledger | plain objects with a log | kernel : plain | with ledger : plain |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const [name, scenario] of cases) {
  const plays = [kernel(scenario), kernel(scenario, createLedger()), plainObjects(scenario)];
  let game = 1;
  for (const play of plays) game = slot(play, game).next; // warm
  const rates: number[][] = plays.map(() => []);
  let turns = 0;
  for (let round = 0; round < ROUNDS; round++) {
    plays.forEach((play, i) => {
      const found = slot(play, game);
      game = found.next;
      turns = found.turns;
      rates[i]?.push(found.rate);
    });
  }
  const [bare = 0, full = 0, plain = 1] = rates.map(median);
  const ratio = (one: number): string => `${(one / plain).toFixed(1)} ×`;
  const figures = [bare, full, plain].map((rate) => Math.round(rate).toLocaleString('en-US'));
  console.log(`| ${[name, turns.toFixed(1), ...figures, ratio(bare), ratio(full)].join(' | ')} |`);
}
