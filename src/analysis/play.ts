import { apply, type Command, type Position, type Program, read, type Reading, start } from '../engine';
import { availableIn, type Move, type Mover } from './player';

/** One turn of a game that was played to its end. */
export interface PlayedTurn {
  readonly turn: number;
  /** null in a quiet turn, with everything about the decision. */
  readonly event: string | null;
  readonly available: readonly string[];
  readonly move: Move | null;
  readonly enacted: string | null;
  /** Meters and headlines in tenths at the close. */
  readonly meters: Reading['meters'];
}

export interface PlayedGame {
  readonly seed: string;
  readonly turns: readonly PlayedTurn[];
  readonly ending: string | null;
  readonly end: Reading;
}

/** Is shown each debate before the move, and the turns that led there. */
export type Watcher = (position: Position, event: string, turns: readonly PlayedTurn[]) => void;

/** A move made: arguments, then the decision. */
export function makeMove(program: Program, position: Position, { raised, option }: Move): Position {
  const commands: readonly Command[] = [
    ...raised.map((argument): Command => ({ type: 'raise', argument })),
    { type: 'decide', option },
  ];
  return commands.reduce((here, command) => {
    const { position: next, refusal } = apply(program, here, command);
    if (refusal) throw new Error(`broken promise: ${JSON.stringify(command)} is legal, not ${refusal.code}`);
    return next;
  }, position);
}

/**
 * Plays on from any position between turns or before a debate, with nobody but the player at the table, to the end of
 * the game.
 */
export function playOn(
  program: Program,
  from: Position,
  mover: Mover,
  seen?: Watcher,
): { readonly turns: readonly PlayedTurn[]; readonly end: Reading } {
  const turns: PlayedTurn[] = [];
  let position = from;
  let reading = read(program, position);
  while (reading.phase !== 'ended') {
    const { turn, event, phase } = reading;
    let [available, move]: [readonly string[], Move | null] = [[], null];
    if (phase === 'debate') {
      seen?.(position, event ?? '', turns);
      available = availableIn(program, position);
      move = mover(position);
      position = makeMove(program, position, move);
      reading = read(program, position);
    }
    const enacted = reading.history.at(-1)?.enacted ?? null;
    turns.push({ turn, event, available, move, enacted, meters: reading.meters });
    if (reading.phase !== 'report') continue;
    position = apply(program, position, { type: 'advance' }).position;
    reading = read(program, position);
  }
  // A quiet last turn ends the game without a debate.
  if (turns.at(-1)?.turn !== reading.turn) turns.push(quietTurn(reading));
  return { turns, end: reading };
}

const quietTurn = ({ turn, meters }: Reading): PlayedTurn => ({
  turn,
  event: null,
  available: [],
  move: null,
  enacted: null,
  meters,
});

/** A whole game from its seed. */
export function playGame(program: Program, seed: string, mover: Mover, seen?: Watcher): PlayedGame {
  const { turns, end } = playOn(program, start(program, seed), mover, seen);
  return { seed, turns, ending: end.ending, end };
}
