import { supportOfBloc, supportOfChamber } from './debate';
import { at, invariant } from './integers';
import type { Position } from './position';
import { NONE, type Program } from './program';
import type { BlocSupport } from './vocabulary';

/** How an argument sounds to one bloc before anybody speaks: tenths towards (+) or away from (−) its option, capped. */
export interface BlocEffect {
  readonly bloc: string;
  readonly by: number;
}

/**
 * Who cares about an argument: its effect on each bloc's support for the option, in tenths. An objection's effect is
 * subtracted, so one that convinces shows below zero. Says nothing about the answer it will provoke.
 */
export function argumentEffects(program: Program, argument: string): readonly BlocEffect[] {
  const found = program.arguments.find(argument);
  invariant(found !== NONE, `${argument} is an argument of this scenario`);
  return program.blocs.names.map((bloc, i) => ({
    bloc,
    by: at(program.argumentEffect, found * program.blocs.count + i) * at(program.argumentSign, found) + 0,
  }));
}

/** Support for any option as the floor stands, in tenths: the chamber's and each bloc's. */
export function supportFor(
  program: Program,
  position: Position,
  option: string,
): { readonly support: number; readonly blocs: readonly BlocSupport[] } {
  const found = program.options.find(option);
  invariant(found !== NONE, `${option} is an option of this scenario`);
  return {
    support: supportOfChamber(program, position, found),
    blocs: program.blocs.names.map((bloc, i) => ({ bloc, support: supportOfBloc(program, position, found, i) })),
  };
}
