import { assertNever, at } from './integers';
import {
  ANSWERED,
  ARRIVED,
  BEGAN,
  CLAMPED,
  COUPLED,
  DECIDED,
  DEFEATED,
  DRAWN,
  ENDED_FACT,
  FACT_WIDTH,
  FLAG_CLEARED,
  FLAG_SET,
  type Ledger,
  MOVED,
  OPENED,
  QUEUED,
  RAISED,
  REACTED,
  REBUTTED,
  SUPPORT,
} from './ledger';
import { NONE, type Program } from './program';
import { ARGUMENT_STATES, type ArgumentState, type Fact, STEPS, type Step } from './vocabulary';

/** How an event came to the table, as `event-drawn` packs it. */
export const HOW = ['must', 'drawn', 'injected'] as const;

export const headOf = (kind: number, step: number, turn: number): number => kind | (step << 8) | (turn << 16);

/** Entries a fact can name: later ones, then lasting ones. */
const entryName = (program: Program, entry: number): string =>
  entry < program.later.count ? program.later.name(entry) : program.lasting.name(entry - program.later.count);

function factAt(program: Program, ledger: Ledger, id: number): Fact {
  const row = id * FACT_WIDTH;
  const head = at(ledger.records, row);
  const [a, b, c, d] = [2, 3, 4, 5].map((column) => at(ledger.records, row + column)) as [
    number,
    number,
    number,
    number,
  ];
  const base = {
    id,
    turn: head >> 16,
    step: STEPS[(head >> 8) & 255] as Step,
    cause: at(ledger.records, row + 1),
  };
  switch (head & 255) {
    case BEGAN:
      return { ...base, kind: 'turn-began' };
    case DRAWN:
      return { ...base, kind: 'event-drawn', event: program.events.name(a), how: HOW[b] ?? 'drawn' };
    case OPENED:
      return { ...base, kind: 'argument-opened', argument: program.arguments.name(a) };
    case RAISED:
      return { ...base, kind: 'argument-raised', argument: program.arguments.name(a) };
    case ANSWERED:
      return {
        ...base,
        kind: 'argument-answered',
        argument: program.arguments.name(a),
        answers: program.arguments.name(b),
      };
    case REBUTTED:
      return {
        ...base,
        kind: 'argument-rebutted',
        argument: program.arguments.name(a),
        by: program.arguments.name(b),
        state: ARGUMENT_STATES[c] as ArgumentState,
      };
    case SUPPORT:
      return {
        ...base,
        kind: 'support-moved',
        option: program.options.name(a),
        bloc: b === NONE ? null : program.blocs.name(b),
        from: c,
        to: d,
      };
    case DECIDED:
      return {
        ...base,
        kind: 'decided',
        option: program.options.name(a),
        enacted: program.options.name(b),
        support: c,
      };
    case DEFEATED:
      return {
        ...base,
        kind: 'defeated',
        option: program.options.name(a),
        support: b,
        needed: c,
        fallback: program.options.name(d),
      };
    case MOVED:
      return {
        ...base,
        kind: 'meter-moved',
        meter: program.meters.name(a),
        from: c,
        to: d,
        by: d - c,
        rule: ruleName(program, b),
      };
    case CLAMPED:
      return { ...base, kind: 'clamped', meter: program.meters.name(a), from: c, to: d, by: d - c };
    case FLAG_SET:
      return { ...base, kind: 'flag-set', flag: program.flags.name(a), rule: ruleName(program, b) };
    case FLAG_CLEARED:
      return { ...base, kind: 'flag-cleared', flag: program.flags.name(a), rule: ruleName(program, b) };
    case QUEUED:
      return { ...base, kind: 'effect-queued', entry: entryName(program, a), due: b };
    case ARRIVED:
      return { ...base, kind: 'effect-arrived', entry: entryName(program, a), held: b === 1 };
    case COUPLED:
      return { ...base, kind: 'coupled', coupling: program.couplings.name(a) };
    case REACTED: {
      const reaction = program.reactions.name(a);
      return { ...base, kind: 'reacted', actor: program.actors.name(b), reaction };
    }
    case ENDED_FACT:
      return { ...base, kind: 'ended', ending: program.endings.name(a), early: b === 1 };
    default:
      return assertNever(head as never);
  }
}

/** The path in the file; data built in code may repeat a path, and then the table numbers it. */
const ruleName = (program: Program, rule: number): string => program.rules.name(rule);

/** All facts of a game so far, from `from` on. */
export function factsOf(program: Program, ledger: Ledger, from = 0): readonly Fact[] {
  const facts: Fact[] = [];
  for (let id = from; id < ledger.count; id++) facts.push(factAt(program, ledger, id));
  return facts;
}
