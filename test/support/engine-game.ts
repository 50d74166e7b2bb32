import {
  apply,
  type Command,
  compile,
  createLedger,
  type Fact,
  factsOf,
  type Ledger,
  type Position,
  type Program,
  type Reading,
  read,
  type Refusal,
  type Scenario,
  start,
  type StartOptions,
} from '../../src/engine';
import { type ScenarioWords, scenario } from './engine-scenarios';

/** A game told as a story: `given(words).decided('hotline').advanced()`. Each step must be legal. */
export class Game {
  readonly program: Program;
  readonly ledger: Ledger;
  position: Position;

  constructor(file: Scenario, seed: string, options: StartOptions, theory?: string) {
    this.program = compile(file, theory);
    this.ledger = createLedger();
    this.position = start(this.program, seed, options, this.ledger);
  }

  does(command: Command): this {
    const { position, refusal } = apply(this.program, this.position, command, this.ledger);
    if (refusal) throw new Error(`${JSON.stringify(command)} was refused: ${JSON.stringify(refusal)}`);
    this.position = position;
    return this;
  }
  raised(argument: string): this {
    return this.does({ type: 'raise', argument });
  }
  decided(option: string): this {
    return this.does({ type: 'decide', option });
  }
  advanced(): this {
    return this.does({ type: 'advance' });
  }
  /** Decide and go on to the next turn. */
  played(option: string): this {
    return this.decided(option).advanced();
  }

  refusalOf(command: Command): Refusal | null {
    const before = this.position;
    const { position, refusal } = apply(this.program, before, command, this.ledger);
    if (position !== before && refusal) throw new Error('a refusal changed the position');
    return refusal;
  }
  get reading(): Reading {
    return read(this.program, this.position);
  }
  /** Points of a meter. */
  points(meter: string): number {
    const tenths = this.reading.meters[meter];
    if (tenths === undefined) throw new Error(`no meter ${meter}`);
    return tenths / 10;
  }
  get facts(): readonly Fact[] {
    return factsOf(this.program, this.ledger);
  }
  factsOf<K extends Fact['kind']>(kind: K): readonly Extract<Fact, { kind: K }>[] {
    return this.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  }
  /** `+6 events.islands…` for every move of a meter. */
  why(meter: string): readonly string[] {
    return this.facts.flatMap((fact) => {
      if (fact.kind !== 'meter-moved' && fact.kind !== 'clamped') return [];
      if (fact.meter !== meter) return [];
      const by = `${fact.by >= 0 ? '+' : '-'}${Math.abs(fact.by) / 10}`;
      return [fact.kind === 'clamped' ? `${by} limit` : `${by} ${fact.rule}`];
    });
  }
}

export const given = (
  words: ScenarioWords,
  { seed = 'kumo-42', theory, ...options }: StartOptions & { seed?: string; theory?: string } = {},
): Game => new Game(scenario(words), seed, options, theory);
