import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Fact, factsOf, type GameLog, parseLog, type Program, type Replay, replayLog } from '../../src/engine';
import { shipped } from '../support/engine-cases';

/**
 * Recorded games. A failure names the first turn that ends elsewhere and the meters that moved in it. Where the new
 * way is the wanted one: `npm run replay -- FILE --accept`, and say in the commit what changed for the reader.
 */
const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.replay.jsonl'));

const moved = (fact: Fact): readonly string[] =>
  fact.kind === 'meter-moved'
    ? [`  ${fact.step} ${fact.meter} ${fact.from / 10} → ${fact.to / 10} by ${fact.rule}`]
    : fact.kind === 'clamped'
      ? [`  ${fact.step} ${fact.meter} ${fact.from / 10} → ${fact.to / 10} by its limit`]
      : [];

/** What differs, for a reader who changed a number or a rule. */
function difference(program: Program, log: GameLog, replay: Replay): string {
  const { problem } = replay;
  if (problem === null) return '';
  if (problem.kind === 'refused') {
    const { command } = log.entries[problem.entry] ?? {};
    return `turn ${problem.turn}: ${JSON.stringify(command)} is now refused, ${JSON.stringify(problem.refusal)}`;
  }
  const wrong = log.entries.findIndex(({ hash }, i) => hash !== undefined && hash !== replay.made[i]);
  const turn = replay.positions[wrong]?.[0];
  const moves = factsOf(program, replay.ledger)
    .filter((fact) => fact.turn === turn)
    .flatMap(moved);
  return [JSON.stringify(problem), `first turn that differs: ${turn ?? 'none'}; in it now`, ...moves].join('\n');
}

describe('recorded games go as they went', () => {
  test.each(files)('%s', (file) => {
    const log = parseLog(readFileSync(join(folder, file), 'utf8'));
    const program = shipped(log.header.scenario, log.header.theory ?? undefined);
    const replay = replayLog(program, log);
    expect(difference(program, log, replay)).toBe('');
    // A recording without its hashes would agree with anything.
    expect(log.entries.filter(({ hash }) => hash !== undefined)).toHaveLength(replay.hashes.length);
    expect(replay.hashes.length).toBeGreaterThan(0);
  });
});

test('a difference is told by its first turn and the meters that moved', () => {
  const log = parseLog(readFileSync(join(folder, 'tiny-firm.replay.jsonl'), 'utf8'));
  const program = shipped('tiny');
  const entries = log.entries.map((entry, i) =>
    i < 2 ? entry : { ...entry, ...(entry.hash ? { hash: '0'.repeat(16) } : {}) },
  );
  const broken = { ...log, entries };
  const text = difference(program, broken, replayLog(program, broken));
  expect(text).toContain('first turn that differs: 2');
  expect(text).toContain('couplings consent 54 → 51 by couplings.worry.change.consent');
});
