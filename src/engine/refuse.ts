import { supportOfChamber, slotOf } from './debate';
import { eventNow } from './history';
import { at } from './integers';
import { isRested } from './draw-event';
import type { Position } from './position';
import {
  AWAITED,
  DEBATE,
  FLOOR_TIME,
  INJECTED,
  MACHINE,
  NONE,
  PHASE,
  type Program,
  REPORT,
  RESPONDING,
  TURN,
} from './program';
import { fits } from './react';
import { failingAtoms, isAvailable, neededInVote, optionsNow, voteShare } from './table';
import { CALLS, type Command, PHASES, type Refusal } from './vocabulary';

/** Most votes of one class. */
export const MOST_VOTES = 45;

/** What a legal command means in the program's own terms. */
export type Meaning =
  | { readonly type: 'raise'; readonly argument: number }
  | { readonly type: 'predict' }
  | { readonly type: 'decide'; readonly option: number; readonly support: number; readonly needed: number }
  | { readonly type: 'respond'; readonly actor: number; readonly reaction: number }
  | { readonly type: 'inject'; readonly event: number }
  | { readonly type: 'advance' };

export type Understood = { readonly meaning: Meaning } | { readonly refusal: Refusal };
const refuse = (refusal: Refusal): Understood => ({ refusal });
const unknown = (kind: string, name: string): Understood => refuse({ code: 'unknown-name', kind, name });

/** Whether a name is a value or a lens: what a reason may be. */
const isReason = ({ scenario }: Program, name: string): boolean =>
  scenario.values.some((value) => value.name === name) || scenario.lenses.some((lens) => lens.name === name);

/** An option the players may speak for and choose now; the number, or why not. */
function optionOnTable(program: Program, position: Position, name: string): number | Understood {
  const option = program.options.find(name);
  if (option === NONE) return unknown('option', name);
  const event = eventNow(program, position);
  if (at(program.optionEvent, option) !== event) {
    return refuse({
      code: 'not-on-the-table',
      option: name,
      event: event === NONE ? null : program.events.name(event),
    });
  }
  if (!isAvailable(program, position, option)) {
    const needs = optionOf(program, option)?.needs ?? [];
    const [first] = failingAtoms(program, position, at(program.optionNeeds, option), needs);
    return refuse({
      code: 'not-available',
      option: name,
      path: first?.atom.path ?? '',
      needs: first?.atom.words ?? '',
    });
  }
  return option;
}

export const optionOf = (program: Program, option: number) => {
  if (option === NONE) return undefined;
  const event = program.scenario.events[at(program.optionEvent, option)];
  return event?.options[option - at(program.eventOptions, at(program.optionEvent, option))];
};

function understandRaise(program: Program, position: Position, name: string): Understood {
  const argument = program.arguments.find(name);
  if (argument === NONE) return unknown('argument', name);
  const option = optionOnTable(program, position, program.options.name(at(program.argumentOption, argument)));
  if (typeof option !== 'number') return option;
  if (at(program.argumentSign, argument) < 0) return refuse({ code: 'not-for', argument: name });
  if (slotOf(program, position, argument) !== NONE) return refuse({ code: 'already-raised', argument: name });
  const left = at(position, FLOOR_TIME);
  if (left <= 0) return refuse({ code: 'no-floor-time', left });
  return { meaning: { type: 'raise', argument } };
}

function understandPredict(
  program: Program,
  position: Position,
  name: string,
  calls: Readonly<Record<string, string>>,
): Understood {
  const option = optionOnTable(program, position, name);
  if (typeof option !== 'number') return option;
  for (const [actor, call] of Object.entries(calls)) {
    if (program.actors.find(actor) === NONE) return unknown('actor', actor);
    if (!CALLS.some((known) => known === call)) return refuse({ code: 'bad-call', actor, call: String(call) });
  }
  return { meaning: { type: 'predict' } };
}

function understandSettle(program: Program, position: Position, votes: Readonly<Record<string, number>>): Understood {
  const counts = new Map<number, number>();
  let cast = 0;
  for (const [name, count] of Object.entries(votes)) {
    const option = optionOnTable(program, position, name);
    if (typeof option !== 'number') return option;
    if (!Number.isInteger(count) || count < 0 || count > MOST_VOTES) {
      return refuse({ code: 'bad-votes', option: name, votes: Number(count), most: MOST_VOTES });
    }
    counts.set(option, count);
    cast += count;
  }
  if (cast === 0 || cast > MOST_VOTES) return refuse({ code: 'bad-votes', votes: cast, most: MOST_VOTES });
  const votable = optionsNow(program, position).filter((option) => isAvailable(program, position, option));
  let winner = NONE;
  for (const option of votable) {
    if ((counts.get(option) ?? 0) > (counts.get(winner) ?? 0)) winner = option;
  }
  const support = voteShare(counts.get(winner) ?? 0, cast);
  return {
    meaning: { type: 'decide', option: winner, support, needed: neededInVote(program, winner, votable.length) },
  };
}

function understandRespond(program: Program, position: Position, name: string, chosen: string | null): Understood {
  const actor = program.actors.find(name);
  if (actor === NONE) return unknown('actor', name);
  const seat = at(position, program.layout.seats + actor);
  if (seat === MACHINE) return refuse({ code: 'not-human', actor: name });
  if (seat !== AWAITED) return refuse({ code: 'already-responded', actor: name });
  if (chosen === null) return { meaning: { type: 'respond', actor, reaction: NONE } };
  const reaction = program.reactions.find(chosen);
  if (reaction === NONE) return unknown('reaction', chosen);
  const isOwn = reaction >= at(program.actorReactions, actor) && reaction < at(program.actorReactions, actor + 1);
  if (!isOwn || !fits(program, position, reaction)) {
    return refuse({ code: 'does-not-fit', actor: name, reaction: chosen });
  }
  return { meaning: { type: 'respond', actor, reaction } };
}

function understandInject(program: Program, position: Position, name: string): Understood {
  const event = program.events.find(name);
  if (event === NONE) return unknown('event', name);
  if (at(program.eventByTeacher, event) === 0) return refuse({ code: 'not-by-teacher', event: name });
  const waiting = at(position, INJECTED);
  if (waiting !== 0) return refuse({ code: 'already-injected', event: program.events.name(waiting - 1) });
  const next = at(position, TURN) + 1;
  if (!isRested(program, position, event, next)) {
    return refuse({ code: 'not-available', event: name, lastTurn: at(position, program.layout.drawn + event) });
  }
  return { meaning: { type: 'inject', event } };
}

const PHASE_OF: Readonly<Record<Command['type'], number>> = {
  raise: DEBATE,
  predict: DEBATE,
  decide: DEBATE,
  settle: DEBATE,
  respond: RESPONDING,
  inject: REPORT,
  advance: REPORT,
};

/** What a command means here, or why it is refused. Total: any object of the right shape gets an answer. */
export function understand(program: Program, position: Position, command: Command): Understood {
  const wanted = Object.hasOwn(PHASE_OF, command.type) ? PHASE_OF[command.type] : undefined;
  if (wanted === undefined) return unknown('command', String(command.type));
  const phase = at(position, PHASE);
  if (wanted !== phase) {
    return refuse({
      code: 'wrong-phase',
      command: command.type,
      phase: PHASES[phase] ?? '',
      wanted: PHASES[wanted] ?? '',
    });
  }
  switch (command.type) {
    case 'raise':
      return understandRaise(program, position, command.argument);
    case 'predict':
      return understandPredict(program, position, command.option, command.calls);
    case 'decide': {
      const option = optionOnTable(program, position, command.option);
      if (typeof option !== 'number') return option;
      if (command.reason !== undefined && !isReason(program, command.reason)) return unknown('reason', command.reason);
      const support = supportOfChamber(program, position, option);
      return { meaning: { type: 'decide', option, support, needed: at(program.optionThreshold, option) } };
    }
    case 'settle':
      return understandSettle(program, position, command.votes);
    case 'respond':
      if (command.reason !== undefined && !isReason(program, command.reason)) return unknown('reason', command.reason);
      return understandRespond(program, position, command.actor, command.reaction);
    case 'inject':
      return understandInject(program, position, command.event);
    case 'advance':
      return { meaning: { type: 'advance' } };
  }
}
