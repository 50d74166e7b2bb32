import { isRested } from './draw-event';
import { at } from './integers';
import type { Position } from './position';
import { AWAITED, DEBATE, ENDED, INJECTED, PHASE, type Program, REPORT, RESPONDING, TURN } from './program';
import { fits } from './react';
import { isAvailable, optionsNow, raisable } from './table';
import type { Call, Command } from './vocabulary';

/** Commands that only stand for many like them, or only go into the log. */
export const isTemplate = (command: Command): boolean => command.type === 'predict' || command.type === 'settle';

function inDebate(program: Program, position: Position): readonly Command[] {
  const options = optionsNow(program, position).filter((option) => isAvailable(program, position, option));
  const raises = options.flatMap((option) =>
    raisable(program, position, option).map(
      (argument): Command => ({ type: 'raise', argument: program.arguments.name(argument) }),
    ),
  );
  const names = options.map((option) => program.options.name(option));
  const calls: Record<string, Call> = Object.fromEntries(program.actors.names.map((actor) => [actor, 'same']));
  return [
    ...raises,
    ...names.map((option): Command => ({ type: 'decide', option })),
    ...names.map((option): Command => ({ type: 'predict', option, calls })),
    { type: 'settle', votes: Object.fromEntries(names.map((option) => [option, 1])) },
  ];
}

function inResponding(program: Program, position: Position): readonly Command[] {
  return program.actors.names.flatMap((name, actor): readonly Command[] => {
    if (at(position, program.layout.seats + actor) !== AWAITED) return [];
    const commands: Command[] = [];
    const end = at(program.actorReactions, actor + 1);
    for (let reaction = at(program.actorReactions, actor); reaction < end; reaction++) {
      if (!fits(program, position, reaction)) continue;
      commands.push({ type: 'respond', actor: name, reaction: program.reactions.name(reaction) });
    }
    return [...commands, { type: 'respond', actor: name, reaction: null }];
  });
}

function inReport(program: Program, position: Position): readonly Command[] {
  const next = at(position, TURN) + 1;
  const injections = program.events.names.flatMap((name, event): readonly Command[] => {
    const may = at(position, INJECTED) === 0 && at(program.eventByTeacher, event) === 1;
    return may && isRested(program, position, event, next) ? [{ type: 'inject', event: name }] : [];
  });
  return [{ type: 'advance' }, ...injections];
}

/** Every command that would be applied here; `predict` and `settle` as one example each, last. */
export function legal(program: Program, position: Position): readonly Command[] {
  switch (at(position, PHASE)) {
    case DEBATE:
      return inDebate(program, position);
    case RESPONDING:
      return inResponding(program, position);
    case REPORT:
      return inReport(program, position);
    case ENDED:
      return [];
    default:
      throw new Error('broken promise: a position is in one of the phases');
  }
}
