import { type PlayedGame, sample, STRATEGIES } from '../../src/analysis';
import {
  apply,
  type Argument,
  type Command,
  compile,
  createLedger,
  type Event,
  type Fact,
  factsOf,
  type Option,
  type Program,
  type Scenario,
  start,
  type Text,
} from '../../src/engine';
import { sayIn } from '../../src/view';
import { type Amount, amountOf, plus } from './count-words';

/** What there is to read when an event comes, part by part. */
export interface EventWords {
  readonly event: string;
  readonly briefing: Amount;
  readonly options: Amount;
  readonly arguments: Amount;
  /** Quotations, and what would change an adviser's mind. */
  readonly evidence: Amount;
  /** How it looks from elsewhere and what really happened: read in the debrief. */
  readonly afterwards: Amount;
}

/** What was to be read in one turn of one game. */
export interface TurnWords {
  readonly turn: number;
  /** Briefing, options, what was said on the floor, what counterparts say, what arrives, the ending. */
  readonly least: Amount;
  /** All arguments with their evidence, the reason of every rule that acted, and what the debrief adds. */
  readonly everything: Amount;
}

/** Counts texts of one case as readers of both languages meet them. */
export class Reader {
  readonly #plain;
  readonly #scenario: Scenario;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    const [en, ja] = [sayIn(scenario, 'en'), sayIn(scenario, 'ja')];
    this.#plain = { en: (text: Text) => en.text(text), ja: (text: Text) => ja.text(text) };
  }

  amount(...texts: readonly (Text | undefined)[]): Amount {
    return amountOf(this.#plain, texts);
  }
  event(event: Event): EventWords {
    const all = event.options.flatMap((option) => option.arguments);
    return {
      event: event.name,
      briefing: this.amount(event.title, event.text),
      options: plus(...event.options.map((option) => this.#option(option))),
      arguments: this.amount(...all.map(({ text }) => text)),
      evidence: plus(...all.map((argument) => this.#evidence(argument))),
      afterwards: this.amount(...event.options.flatMap(({ seenFrom }) => Object.values(seenFrom)), event.history?.then),
    };
  }
  /** An option without an `about` of its own shows its label alone. */
  #option({ label, about }: Option): Amount {
    return this.#plain.en(about) === this.#plain.en(label) ? this.amount(label) : this.amount(label, about);
  }
  #evidence({ evidence, changeMyMind }: Argument): Amount {
    return this.amount(...evidence.map(({ text }) => text), changeMyMind);
  }

  /** What one fact puts before a reader: in any case, and for one who opens every "why?". */
  fact(fact: Fact): { readonly least: Amount; readonly more: Amount } {
    const { actors, events, couplings, endings } = this.#scenario;
    const options = events.flatMap((event) => event.options);
    const reactions = actors.flatMap((actor) => actor.reactions);
    const nothing = this.amount();
    switch (fact.kind) {
      case 'argument-opened':
      case 'argument-raised':
      case 'argument-answered': {
        const said = options.flatMap((option) => option.arguments).find(({ id }) => id === fact.argument);
        return { least: this.amount(said?.text), more: nothing };
      }
      case 'reacted': {
        const reaction = reactions.find(({ id }) => id === fact.reaction);
        return { least: this.amount(reaction?.say), more: this.amount(reaction?.because) };
      }
      case 'effect-arrived': {
        if (!fact.held) return { least: nothing, more: nothing };
        const entry = [...options, ...reactions]
          .flatMap(({ later, lasting }) => [...later, ...lasting])
          .find(({ path }) => path === fact.entry);
        return { least: this.amount(entry?.because), more: nothing };
      }
      case 'coupled':
        return { least: this.amount(couplings.find(({ name }) => name === fact.coupling)?.because), more: nothing };
      case 'decided':
        return { least: nothing, more: this.amount(options.find(({ name }) => name === fact.enacted)?.because) };
      case 'ended': {
        const ending = endings.find(({ name }) => name === fact.ending);
        return { least: this.amount(ending?.title, ending?.text), more: nothing };
      }
      default:
        return { least: nothing, more: nothing };
    }
  }
}

const commandsOf = ({ turns }: PlayedGame): readonly Command[] =>
  turns.flatMap(({ move }, i): readonly Command[] => [
    ...(move ? move.raised.map((argument): Command => ({ type: 'raise', argument })) : []),
    ...(move ? [{ type: 'decide', option: move.option } as const] : []),
    ...(i < turns.length - 1 ? [{ type: 'advance' } as const] : []),
  ]);

function factsOfGame(program: Program, game: PlayedGame): readonly Fact[] {
  const ledger = createLedger();
  let position = start(program, game.seed, {}, ledger);
  for (const command of commandsOf(game)) position = apply(program, position, command, ledger).position;
  return factsOf(program, ledger);
}

/** What was to be read in each turn of a game. */
function turnsOf(reader: Reader, program: Program, game: PlayedGame): readonly TurnWords[] {
  const facts = factsOfGame(program, game);
  return game.turns.map(({ turn, event: name }) => {
    const event = program.scenario.events.find((one) => one.name === name);
    const words = event ? reader.event(event) : null;
    const now = facts.filter((fact) => fact.turn === turn);
    const table = words ? plus(words.briefing, words.options) : reader.amount();
    const met = now.map((fact) => reader.fact(fact));
    const said = (fact: Fact): boolean => fact.kind.startsWith('argument-');
    const apart = now.filter((fact) => !said(fact)).map((fact) => reader.fact(fact).least);
    return {
      turn,
      least: plus(table, ...met.map(({ least }) => least)),
      // Every argument is counted once, said or not.
      everything: plus(
        table,
        ...apart,
        ...met.map(({ more }) => more),
        ...(words ? [words.arguments, words.evidence, words.afterwards] : []),
      ),
    };
  });
}

/** Turn by turn for games of every strategy, all from one seed. */
export function readGames(scenario: Scenario, plays: number): readonly (readonly TurnWords[])[] {
  const program = compile(scenario);
  const reader = new Reader(scenario);
  const games: (readonly TurnWords[])[] = [];
  sample(program, STRATEGIES, plays, 'words', { seen: (_, game) => games.push(turnsOf(reader, program, game)) });
  return games;
}
