/** The smallest case can be played in every way there is; nothing in it is for show. */
import { expect, test } from 'vitest';
import { apply, compile, createLedger, factsOf, isTemplate, legal, read, start, type Fact } from '../../src/engine';
import { caseNamed } from '../support/cases';

const program = compile(caseNamed('tiny'));

/** Facts of every game there is under a seed; each game is played from its start, as its ledger tells the whole of it. */
function everyGame(seed: string): readonly (readonly Fact[])[] {
  const games: (readonly Fact[])[] = [];
  const open: (readonly number[])[] = [[]];
  for (let ways = open.pop(); ways !== undefined; ways = open.pop()) {
    const ledger = createLedger();
    let position = start(program, seed, {}, ledger);
    for (const way of ways) {
      const command = legal(program, position)[way];
      if (command) ({ position } = apply(program, position, command, ledger));
    }
    const next = legal(program, position).filter((command) => !isTemplate(command));
    if (next.length === 0) games.push(factsOf(program, ledger));
    else open.push(...next.map((_, way) => [...ways, way]));
    if (next.length === 0) expect(read(program, position).ending).not.toBeNull();
  }
  return games;
}

const facts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((seed) => everyGame(seed).flat());
const met = <K extends Fact['kind']>(kind: K): readonly Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
const names = (found: readonly string[]): readonly string[] => [...new Set(found)].sort();

test('every event, option, reaction, coupling and ending is met in some game', () => {
  const { scenario } = program;
  expect(names(met('event-drawn').map(({ event }) => event))).toEqual(names(scenario.events.map(({ name }) => name)));
  expect(names(met('decided').map(({ enacted }) => enacted))).toEqual(
    names(scenario.events.flatMap(({ options }) => options.map(({ name }) => name))),
  );
  expect(names(met('reacted').map(({ reaction }) => reaction))).toEqual(
    names(scenario.actors.flatMap(({ reactions }) => reactions.map(({ id }) => id))),
  );
  expect(names(met('coupled').map(({ coupling }) => coupling))).toEqual(
    names(scenario.couplings.map(({ name }) => name)),
  );
  expect(names(met('ended').map(({ ending }) => ending))).toEqual(names(scenario.endings.map(({ name }) => name)));
});

test('an argument can be answered, a rebuttal can free it, an option can be defeated and another enacted', () => {
  expect(names(met('argument-answered').map(({ argument }) => argument))).toContain('tow-home.staged');
  expect(names(met('argument-rebutted').map(({ argument, state }) => `${argument} ${state}`))).toEqual(
    expect.arrayContaining(['hold-boat.hostage cut']),
  );
  expect(names(met('defeated').map(({ option }) => option))).toEqual(expect.arrayContaining(['hold-boat']));
});

test('effects arrive late, last and fade, and one fails its condition', () => {
  const arrived = met('effect-arrived');
  expect(arrived.some(({ held }) => held)).toBe(true);
  expect(arrived.some(({ held }) => !held)).toBe(true);
  const faded = met('meter-moved').filter(({ rule }) => rule.includes('goodwill-at-sea'));
  expect(names(faded.map(({ by, turn }) => `turn ${turn}: ${by}`))).toEqual(['turn 2: 40', 'turn 3: 20']);
});
