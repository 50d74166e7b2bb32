/** What the page of the turn measurement runs: the rules and the table of the store, compiled for the browser. */
import {
  apply,
  compile,
  type Command,
  createLedger,
  hash,
  isTemplate,
  legal,
  type Scenario,
  start,
} from '../../src/engine';
import { begin, play, type Table } from '../../src/store/table';

/** Which legal command comes next, by a counter: up to `floor` arguments, a decision, the advance. */
function chosen(commands: readonly Command[], step: number, raised: number): Command | undefined {
  const of = (type: Command['type']): readonly Command[] =>
    commands.filter((command) => command.type === type && !isTemplate(command));
  const speak = raised < 2 ? of('raise') : [];
  const next = [speak, of('decide'), of('advance')].find((some) => some.length > 0) ?? [];
  return next[step % Math.max(1, next.length)];
}

export interface TurnTimes {
  /** Milliseconds of the rules alone: commands, ledger, hash. */
  readonly rules: readonly number[];
  /** Milliseconds of everything the store does: the same, what can be read of the position, and its facts. */
  readonly table: readonly number[];
}

export const turnsInPage = {
  /** Plays games of a case; every number is one whole turn, from its first argument to the next event. */
  measure(scenario: Scenario, games: number): TurnTimes {
    const program = compile(scenario);
    const rules: number[] = [];
    const table: number[] = [];
    for (let game = 0; game < games; game++) {
      const ledger = createLedger();
      let position = start(program, `turn-${game}`, {}, ledger);
      let shown: Table = begin(program, `turn-${game}`);
      let [raised, ofRules, ofTable] = [0, 0, 0];
      for (let step = game; ; step++) {
        const command = chosen(legal(program, position), step, raised);
        if (!command) break;
        raised += command.type === 'raise' ? 1 : 0;
        const before = performance.now();
        position = apply(program, position, command, ledger).position;
        hash(program, position);
        const between = performance.now();
        const next = play(shown, command);
        ofRules += between - before;
        ofTable += performance.now() - between;
        if ('code' in next) throw new Error('a legal command was refused');
        shown = next;
        if (command.type !== 'advance' && shown.snapshot.reading.phase !== 'ended') continue;
        rules.push(ofRules);
        table.push(ofTable);
        [raised, ofRules, ofTable] = [0, 0, 0];
      }
    }
    return { rules, table };
  },
};

declare global {
  var turnsPage: typeof turnsInPage;
}
globalThis.turnsPage = turnsInPage;
