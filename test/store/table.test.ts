import { expect, test } from 'vitest';
import { type Command, compile, type Fact, factsOf, type GameLog, replayLog } from '../../src/engine';
import { play, resume, type Table } from '../../src/store/table';
import { longCase, longGame } from '../support/long-game';

const program = compile(longCase());
const { log } = longGame().now;

/** The table after the first `count` commands of the long game. */
const tableAfter = (count: number): Table => {
  const table = resume(program, { ...log, entries: log.entries.slice(0, count) });
  if ('kind' in table) throw new Error(`the log of the long game does not replay: ${table.kind}`);
  return table;
};
const after = (table: Table, command: Command): Table => {
  const next = play(table, command);
  if ('code' in next) throw new Error(`refused: ${next.code}`);
  return next;
};
/** All facts of a log, read at once from a ledger of its own. */
const factsFrom = (some: GameLog): readonly Fact[] => {
  return factsOf(program, replayLog(program, some).ledger);
};

test('facts read command by command are those read at the end', () => {
  let table = tableAfter(0);
  for (const { command } of log.entries) {
    const next = after(table, command);
    // What was known stays the same object: a page that shows it has nothing to draw anew.
    expect(table.snapshot.facts.every((fact, i) => fact === next.snapshot.facts[i])).toBe(true);
    table = next;
  }
  expect(table.snapshot.facts).toEqual(factsFrom(log));
});

test('a game taken up again knows at the close of each turn what was known then', () => {
  const whole = tableAfter(log.entries.length);
  expect(whole.snapshot.facts).toEqual(factsFrom(log));
  for (const close of whole.closes) expect(close.facts).toEqual(factsFrom(close.log));
});

test('it can go on from anywhere', () => {
  const half = Math.floor(log.entries.length / 2);
  let table = tableAfter(half);
  for (const { command } of log.entries.slice(half)) table = after(table, command);
  expect(table.snapshot.facts).toEqual(factsFrom(log));
});
