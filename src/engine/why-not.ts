import { atomValue } from './condition';
import { supportOfChamber } from './debate';
import { decide } from './decide';
import { isRested, weightOf } from './draw-event';
import { enactedOf, entryOf, eventNow } from './history';
import { at, invariant, share } from './integers';
import { copyOf, type Position } from './position';
import {
  ATOM_B,
  ATOM_LOW,
  ATOM_OUT,
  ATOM_SOURCE,
  ATOM_SPAN,
  DEBATE,
  NONE,
  OF_SUM,
  PHASE,
  type Program,
  TURN,
} from './program';
import { fits, isInvited } from './react';
import { optionOf } from './refuse';
import type { Atom, Condition, Path } from './scenario';
import { failingAtoms } from './table';
import { Writer } from './writer';

/** One thing that stood in the way. Numbers of meters and of support are tenths; counts and turns are whole. */
export type Failing =
  /** An atom of the condition: `short` is the smallest change of `found` that would satisfy it (0 for flags and memory). */
  | {
      readonly kind: 'condition';
      readonly path: Path;
      readonly words: string;
      readonly atom: Atom;
      readonly found: number;
      readonly short: number;
    }
  /** It comes only once, and came in this turn. */
  | { readonly kind: 'spent'; readonly turn: number }
  /** It may come again in this turn. */
  | { readonly kind: 'cooling'; readonly until: number }
  /** The option has none of the tags the reaction answers. */
  | { readonly kind: 'no-tag'; readonly tags: readonly string[] }
  /** Nothing was enacted this turn. */
  | { readonly kind: 'nothing-enacted' }
  /** Another of the same actor's reactions stands before it and fits too. */
  | { readonly kind: 'came-second'; readonly reaction: string }
  | { readonly kind: 'by-teacher-only' }
  | { readonly kind: 'no-weight'; readonly weight: number }
  /** It was eligible, and another event came. */
  | { readonly kind: 'other-event'; readonly event: string | null }
  /** The option is not one of the event's on the table. */
  | { readonly kind: 'not-on-the-table' }
  | { readonly kind: 'support'; readonly found: number; readonly needed: number };

export type Question =
  /** In the debate, `option` asks on the position its decision would lead to. */
  { readonly reaction: string; readonly option?: string } | { readonly event: string } | { readonly option: string };

/** What the atom compares with, and the smallest step that would satisfy it. */
function shortfall(program: Program, position: Position, row: number): { found: number; short: number } {
  const { atoms } = program;
  const isSum = at(atoms, row + ATOM_SOURCE) === OF_SUM;
  const count = isSum ? at(atoms, row + ATOM_B) : 1;
  const sum = atomValue(program, position, row);
  const from = at(atoms, row + ATOM_LOW);
  const to = (from + at(atoms, row + ATOM_SPAN)) | 0;
  // A headline moves by one tenth for every `count` tenths of its strands: strands rise and fall together.
  const steps = (missing: number): number => Math.sign(missing) * Math.ceil(Math.abs(missing) / count) + 0;
  const found = isSum ? share(sum, 1, count) : sum;
  if (at(atoms, row + ATOM_OUT) === 0) return { found, short: steps(sum < from ? from - sum : to - sum) };
  // Outside: the range that holds begins above and ends below what was written.
  const up = from - sum;
  const down = to - sum;
  return { found, short: steps(up <= -down ? up : down) };
}

function failingIn(program: Program, position: Position, condition: number, clauses: Condition): readonly Failing[] {
  return failingAtoms(program, position, condition, clauses).map(({ atom, row }) => {
    const { found, short } = shortfall(program, position, row);
    const isMemory =
      atom.kind === 'flag' || atom.kind === 'chose' || atom.kind === 'defeated' || atom.kind === 'happened';
    return { kind: 'condition', path: atom.path, words: atom.words, atom, found, short: isMemory ? 0 : short };
  });
}

const restFailing = (last: number, rest: number, turn: number, turns: number): readonly Failing[] => {
  if (last === 0 || turn - last > rest) return [];
  return rest > turns ? [{ kind: 'spent', turn: last }] : [{ kind: 'cooling', until: last + rest + 1 }];
};

/** The position on which counterparts would be judged if this option were decided now. */
function afterDecision(program: Program, position: Position, name: string): Position {
  const option = program.options.find(name);
  if (
    at(position, PHASE) !== DEBATE ||
    option === NONE ||
    at(program.optionEvent, option) !== eventNow(program, position)
  ) {
    return position;
  }
  const cells = copyOf(position);
  const write = new Writer(program);
  write.begin(cells, null);
  decide(program, write, option, supportOfChamber(program, cells, option), at(program.optionThreshold, option));
  return cells;
}

function whyNotReaction(program: Program, position: Position, name: string): readonly Failing[] {
  const reaction = program.reactions.find(name);
  invariant(reaction !== NONE, `${name} is a reaction of this scenario`);
  const turn = at(position, TURN);
  const actor = program.actors.names.findIndex((_, i) => reaction < at(program.actorReactions, i + 1));
  const first = at(program.actorReactions, actor);
  const words = program.scenario.actors[actor]?.reactions[reaction - first];
  invariant(words !== undefined, 'every reaction has its words');

  const failing: Failing[] = [];
  const enacted = enactedOf(program, entryOf(program, position, turn));
  if (enacted === NONE) failing.push({ kind: 'nothing-enacted' });
  else if (!isInvited(program, reaction, enacted)) {
    failing.push({ kind: 'no-tag', tags: words.to });
  }
  const last = at(position, program.layout.taken + reaction);
  // Taken in this very turn is an answer, not an obstacle.
  if (last !== turn)
    failing.push(...restFailing(last, at(program.reactionRest, reaction), turn, program.scenario.turns));
  failing.push(...failingIn(program, position, at(program.reactionWhen, reaction), words.when));
  if (failing.length > 0) return failing;
  for (let other = first; other < reaction; other++) {
    if (fits(program, position, other)) return [{ kind: 'came-second', reaction: program.reactions.name(other) }];
  }
  return [];
}

function whyNotEvent(program: Program, position: Position, name: string): readonly Failing[] {
  const event = program.events.find(name);
  const words = program.scenario.events[event];
  invariant(words !== undefined, `${name} is an event of this scenario`);
  if (eventNow(program, position) === event) return [];
  const turn = at(position, TURN);
  const failing: Failing[] = [];
  if (words.byTeacher) failing.push({ kind: 'by-teacher-only' });
  const last = at(position, program.layout.drawn + event);
  if (!isRested(program, position, event, turn)) {
    failing.push(...restFailing(last, at(program.eventRest, event), turn, program.scenario.turns));
  }
  failing.push(...failingIn(program, position, at(program.eventWhenWhole, event), words.when));
  const weight = weightOf(program, position, event);
  if (!words.must && !words.byTeacher && weight <= 0) failing.push({ kind: 'no-weight', weight });
  if (failing.length > 0) return failing;
  const now = eventNow(program, position);
  return [{ kind: 'other-event', event: now === NONE ? null : program.events.name(now) }];
}

function whyNotOption(program: Program, position: Position, name: string): readonly Failing[] {
  const option = program.options.find(name);
  const words = optionOf(program, option);
  invariant(words !== undefined, `${name} is an option of this scenario`);
  const failing: Failing[] = [];
  if (at(program.optionEvent, option) !== eventNow(program, position)) failing.push({ kind: 'not-on-the-table' });
  failing.push(...failingIn(program, position, at(program.optionNeeds, option), words.needs));
  const needed = at(program.optionThreshold, option);
  const found = supportOfChamber(program, position, option);
  if (found < needed) failing.push({ kind: 'support', found, needed });
  return failing;
}

/**
 * Why a reaction, an event or an option does not come, or would not carry, judged on this position: each obstacle with
 * the values compared. Empty = nothing is in the way. Of a clause with several atoms all are named: any one would do.
 */
export function whyNot(program: Program, position: Position, question: Question): readonly Failing[] {
  if ('reaction' in question) {
    const judged = question.option === undefined ? position : afterDecision(program, position, question.option);
    return whyNotReaction(program, judged, question.reaction);
  }
  return 'event' in question
    ? whyNotEvent(program, position, question.event)
    : whyNotOption(program, position, question.option);
}
