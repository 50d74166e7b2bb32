/** Games for tests of the views: played through the same table as the store, told as a story. */
import { type Call, type Command, compile, isTemplate, legal, type Scenario } from '../../src/engine';
import { begin, play, type Table } from '../../src/store/table';
import type { Snapshot } from '../../src/view';
import { type ScenarioWords, scenario } from './engine-scenarios';

export class ViewGame {
  #table: Table;
  constructor(file: Scenario, seed: string) {
    this.#table = begin(compile(file), seed);
  }
  get now(): Snapshot {
    return this.#table.snapshot;
  }
  does(command: Command): this {
    const next = play(this.#table, command);
    if ('code' in next) throw new Error(`${JSON.stringify(command)} was refused: ${JSON.stringify(next)}`);
    this.#table = next;
    return this;
  }
  raised(argument: string): this {
    return this.does({ type: 'raise', argument });
  }
  called(option: string, calls: Readonly<Record<string, Call>>): this {
    return this.does({ type: 'predict', option, calls });
  }
  decided(option: string): this {
    return this.does({ type: 'decide', option });
  }
  advanced(): this {
    return this.does({ type: 'advance' });
  }
  /** Plays to the end, taking the legal command at `pick` each time; calls back at every moment. */
  playedOn(pick: (count: number) => number, at: (snapshot: Snapshot) => void): this {
    at(this.now);
    while (this.now.reading.phase !== 'ended') {
      const commands = legal(this.now.program, this.now.position).filter((command) => !isTemplate(command));
      const command = commands[pick(commands.length)];
      if (!command) throw new Error('a game that has not ended has a legal command');
      this.does(command);
      at(this.now);
    }
    return this;
  }
}

export const givenFile = (file: Scenario, seed = 'kumo-42'): ViewGame => new ViewGame(file, seed);
export const givenWords = (words: ScenarioWords, seed = 'kumo-42'): ViewGame => givenFile(scenario(words), seed);
