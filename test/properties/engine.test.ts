import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import {
  apply,
  CALENDAR,
  type Command,
  compile,
  createLedger,
  decode,
  encode,
  explain,
  type Explanation,
  type Fact,
  factsOf,
  foldFacts,
  hash,
  isTemplate,
  legal,
  logEntry,
  newHeader,
  parseLog,
  type Position,
  type Program,
  read,
  replayLog,
  serializeLog,
  start,
  whyNot,
} from '../../src/engine';
import { Dice, randomScenario, shuffledScenario } from '../support/engine-random';

const RUNS = { numRuns: 150 };
const numbers = integer();
const seeds = integer({ min: 0, max: 0x7fffffff });

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

interface Step {
  readonly before: Position;
  readonly command: Command;
  readonly after: Position;
}
interface Played {
  readonly program: Program;
  readonly seed: string;
  readonly humans: readonly string[];
  readonly positions: readonly Position[];
  readonly steps: readonly Step[];
  readonly facts: readonly Fact[];
}

/** A random game of a random scenario, played by legal commands to its end. Scenario and commands are frozen. */
function playedGame(scenarioSeed: number, choices: number): Played {
  const scenario = deepFrozen(randomScenario(scenarioSeed));
  const program = compile(scenario);
  const dice = new Dice(choices);
  const seed = `game-${choices}`;
  const humans = dice.some(
    scenario.actors.map(({ name }) => name),
    30,
  );
  const ledger = createLedger();
  let position = start(program, seed, { humans }, ledger);
  const positions = [position];
  const steps: Step[] = [];
  for (let i = 0; i < 200; i++) {
    const commands = legal(program, position);
    if (commands.length === 0) break;
    // Commands that move the game on come up more often than talk, or few games would end.
    const command = deepFrozen(dice.one(commands));
    const snapshot = Int32Array.from(position);
    const { position: after, refusal } = apply(program, position, command, ledger);
    if (refusal) throw new Error(`legal ${JSON.stringify(command)} was refused: ${JSON.stringify(refusal)}`);
    expect(Int32Array.from(position)).toEqual(snapshot);
    steps.push({ before: position, command, after });
    position = after;
    positions.push(position);
  }
  return { program, seed, humans, positions, steps, facts: factsOf(program, ledger) };
}
const games = tuple(seeds, seeds).map(([scenario, choices]) => ({ scenario, choices }));
const everyGame = (holds: (game: Played) => void): void =>
  assert(
    property(games, ({ scenario, choices }) => holds(playedGame(scenario, choices))),
    RUNS,
  );

test('random games go to the end and use every kind of fact and command', () => {
  const kinds = new Set<string>();
  let ended = 0;
  for (let i = 0; i < 400; i++) {
    const { facts, steps, program, positions } = playedGame(i * 7919, i);
    for (const fact of facts) kinds.add(fact.kind);
    for (const { command } of steps) kinds.add(command.type);
    const last = positions.at(-1);
    if (last && read(program, last).phase === 'ended') ended += 1;
  }
  expect(ended).toBeGreaterThan(390);
  expect([...kinds].sort()).toEqual(
    `turn-began event-drawn argument-opened argument-raised argument-answered argument-rebutted support-moved decided
     defeated meter-moved clamped flag-set flag-cleared effect-queued effect-arrived coupled reacted ended
     raise predict decide settle respond inject advance`
      .split(/\s+/)
      .sort(),
  );
});

test('facts alone rebuild every meter, every goodwill and every flag', () =>
  everyGame(({ program, positions, facts }) => {
    const last = positions.at(-1);
    if (!last) throw new Error('a game has a position');
    const { meters, flags } = foldFacts(program, facts);
    const reading = read(program, last);
    for (const [meter, value] of meters) expect([meter, reading.meters[meter]]).toEqual([meter, value]);
    expect([...flags].sort()).toEqual([...reading.flags].sort());
  }));

test('the parts of every change sum to the whole: each fact takes up where the one before left the meter', () =>
  everyGame(({ program, facts }) => {
    const { meters } = foldFacts(program, []);
    for (const fact of facts) {
      if (fact.kind !== 'meter-moved' && fact.kind !== 'clamped') continue;
      expect([fact.id, fact.meter, fact.from]).toEqual([fact.id, fact.meter, meters.get(fact.meter)]);
      expect(fact.by).toBe(fact.to - fact.from);
      meters.set(fact.meter, fact.to);
    }
  }));

const sumsHold = (node: Explanation): boolean =>
  node.children.length === 0 ||
  (node.children.reduce((sum, child) => sum + child.by, 0) === node.by && node.children.every(sumsHold));

test('an explanation of any meter in any turn sums to its change, at every branch', () =>
  everyGame(({ program, facts, steps, positions }) => {
    const [first] = positions;
    if (!first) throw new Error('a game has a position');
    const closing = new Map<number, Readonly<Record<string, number>>>();
    closing.set(0, read(program, first).meters); // the first turn begins where the file says
    closing.set(1, read(program, first).meters);
    for (const { after } of steps) {
      const { turn, meters } = read(program, after);
      closing.set(turn, meters);
    }
    const turns = [...closing.keys()].filter((turn) => turn > 0);
    for (const turn of turns) {
      const before = closing.get(turn - 1) ?? {};
      for (const [meter, value] of Object.entries(closing.get(turn) ?? {})) {
        const why = explain(program, facts, meter, turn);
        expect([meter, turn, why.by]).toEqual([meter, turn, value - (before[meter] ?? 0)]);
        expect(sumsHold(why)).toBe(true);
      }
    }
  }));

test('every chain of causes ends at a command or the calendar', () =>
  everyGame(({ facts }) => {
    for (const fact of facts) {
      expect(fact.id).toBe(facts.indexOf(fact));
      if (fact.cause === CALENDAR) {
        expect(['turn-began', 'decided', 'argument-raised']).toContain(fact.kind);
      } else {
        expect(fact.cause).toBeLessThan(fact.id);
        expect(fact.cause).toBeGreaterThanOrEqual(0);
      }
    }
  }));

test('what arrives names the fact that queued it', () =>
  everyGame(({ facts }) => {
    for (const fact of facts) {
      if (fact.kind !== 'effect-arrived') continue;
      expect(facts[fact.cause]).toMatchObject({ kind: 'effect-queued', entry: fact.entry });
    }
  }));

test('shuffling the entries of a file leaves its rules hash, until a stated order changes', () => {
  assert(
    property(seeds, numbers, (seed, order) => {
      const original = randomScenario(seed);
      const { rulesHash } = compile(original);
      expect(compile(shuffledScenario(original, order, 'not options')).rulesHash).toBe(rulesHash);
      const reversed = { ...original, endings: original.endings.toReversed() };
      expect(compile(reversed).rulesHash).not.toBe(rulesHash);
    }),
    RUNS,
  );
});

test('shuffling the entries of a file changes nothing: same positions under the same commands', () => {
  assert(
    property(games, numbers, ({ scenario, choices }, order) => {
      const game = playedGame(scenario, choices);
      const other = compile(shuffledScenario(randomScenario(scenario), order));
      let position = start(other, game.seed, { humans: game.humans });
      expect(hash(other, position)).toBe(hash(game.program, game.positions[0] ?? position));
      for (const { command, after } of game.steps) {
        // Equal votes go by the order of the file, as stated.
        if (command.type === 'settle' && Object.keys(command.votes).length > 1) break;
        const applied = apply(other, position, command);
        expect(applied.refusal).toBe(null);
        position = applied.position;
        expect(read(other, position).meters).toEqual(read(game.program, after).meters);
        expect(hash(other, position)).toBe(hash(game.program, after));
      }
    }),
    RUNS,
  );
});

test('a position packed and unpacked between any two commands is the same position', () =>
  everyGame(({ program, steps }) => {
    for (const { before, command, after } of steps) {
      const again = decode(program, encode(program, before));
      expect(Int32Array.from(again)).toEqual(Int32Array.from(before));
      const applied = apply(program, again, command);
      expect(hash(program, applied.position)).toBe(hash(program, after));
    }
  }));

/** Every command one could name in this scenario, and some nobody could. */
function nameable(program: Program): readonly Command[] {
  const { scenario } = program;
  const options = scenario.events.flatMap((event) => event.options);
  return [
    { type: 'advance' },
    ...options.map((option): Command => ({ type: 'decide', option: option.name })),
    ...options.flatMap((option) => option.arguments.map(({ id }): Command => ({ type: 'raise', argument: id }))),
    ...scenario.events.map((event): Command => ({ type: 'inject', event: event.name })),
    ...scenario.actors.flatMap((actor): readonly Command[] => [
      { type: 'respond', actor: actor.name, reaction: null },
      ...scenario.actors.flatMap(({ reactions }) =>
        reactions.map(({ id }): Command => ({ type: 'respond', actor: actor.name, reaction: id })),
      ),
    ]),
    { type: 'decide', option: 'no-such-option' },
    { type: 'raise', argument: '__proto__' },
    { type: 'inject', event: 'constructor' },
    { type: 'respond', actor: 'nobody', reaction: null },
    { type: 'settle', votes: {} },
    { type: 'settle', votes: { 'no-such-option': 3 } },
    { type: 'predict', option: 'no-such-option', calls: {} },
  ];
}

test('every legal command applies; every other one leaves the very same position and names why', () =>
  everyGame(({ program, positions }) => {
    const all = nameable(program);
    for (const position of positions) {
      const allowed = legal(program, position);
      const texts = new Set(allowed.map((command) => JSON.stringify(command)));
      for (const command of allowed) {
        const { position: after, refusal } = apply(program, position, command);
        expect(refusal).toBe(null);
        if (!isTemplate(command)) expect(hash(program, after)).not.toBe(hash(program, position));
      }
      for (const command of all) {
        if (texts.has(JSON.stringify(command))) continue;
        const ledger = createLedger();
        const { position: after, refusal } = apply(program, position, command, ledger);
        expect(after).toBe(position);
        expect(refusal?.code).toBeTypeOf('string');
        expect(ledger.count).toBe(0);
      }
    }
  }));

test('with or without a ledger the game is the same', () =>
  everyGame(({ program, seed, humans, steps }) => {
    let position = start(program, seed, { humans });
    for (const { command, after } of steps) {
      position = apply(program, position, command).position;
      expect(Int32Array.from(position)).toEqual(Int32Array.from(after));
    }
  }));

test('a log written, read and played again gives the same hashes', () =>
  everyGame(({ program, seed, humans, steps }) => {
    const entries = steps.map(({ before, command, after }) => logEntry(program, before, command, after));
    const text = serializeLog({ header: newHeader(program, seed, { humans }), entries });
    const replay = replayLog(program, parseLog(text));
    expect(replay.problem).toBe(null);
    expect(replay.hashes).toEqual(entries.flatMap((entry) => entry.hash ?? []));
    expect(serializeLog(parseLog(text))).toBe(text);
  }));

test('whyNot agrees with what happens: nothing is in the way of what came, something of what could not', () =>
  everyGame(({ program, positions }) => {
    for (const position of positions) {
      const { options, event, phase } = read(program, position);
      for (const { option, available, carries } of options) {
        const failing = whyNot(program, position, { option });
        expect(failing.some(({ kind }) => kind === 'condition')).toBe(!available);
        expect(failing.some(({ kind }) => kind === 'support')).toBe(!carries);
      }
      if (event !== null && phase === 'debate') expect(whyNot(program, position, { event })).toEqual([]);
      for (const { name } of program.scenario.events) {
        if (name !== event) expect(whyNot(program, position, { event: name })).not.toEqual([]);
      }
    }
  }));
