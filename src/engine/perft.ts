import { apply } from './game';
import { hashLanes } from './hash';
import { hex32, scramble } from './integers';
import { isTemplate, legal } from './legal';
import type { Position } from './position';
import type { Program } from './program';
import type { Command } from './vocabulary';

/** What a count of all ways to play finds. */
export interface Perft {
  /** Ways to play so many commands, or fewer where the game ends first. */
  readonly paths: number;
  /** Different positions reached on the way, the first one not counted. */
  readonly distinct: number;
  /** 8 hex digits over all those positions: a changed effect changes it even where the counts stay. */
  readonly digest: string;
}

interface Reached {
  readonly position: Position;
  paths: number;
}

const concrete = (program: Program, position: Position): readonly Command[] =>
  legal(program, position).filter((command) => !isTemplate(command));

/**
 * Counts every legal way to play `depth` commands from a position (predictions and votes aside). Equal positions are
 * met once and carry the number of ways that led to them, so a count to the end of a small game is quick.
 */
export function perft(program: Program, position: Position, depth: number): Perft {
  let layer = new Map<string, Reached>([['', { position, paths: 1 }]]);
  const seen = new Set<string>();
  let ended = 0;
  let digest = 0;
  for (let step = 0; step < depth && layer.size > 0; step++) {
    const next = new Map<string, Reached>();
    for (const { position: from, paths } of layer.values()) {
      const commands = concrete(program, from);
      if (commands.length === 0) ended += paths;
      for (const command of commands) {
        const reached = apply(program, from, command).position;
        const [a, b] = hashLanes(program, reached);
        const key = hex32(a) + hex32(b);
        const known = next.get(key);
        if (known) known.paths += paths;
        else next.set(key, { position: reached, paths });
        if (!seen.has(key)) {
          seen.add(key);
          digest = (digest + scramble(a ^ scramble(b))) | 0;
        }
      }
    }
    layer = next;
  }
  let paths = ended;
  for (const reached of layer.values()) paths += reached.paths;
  return { paths, distinct: seen.size, digest: hex32(digest) };
}

/** `perft` of one depth less after each first command: where two versions part, the differing line says so. */
export const divide = (
  program: Program,
  position: Position,
  depth: number,
): readonly { readonly command: Command; readonly found: Perft }[] =>
  concrete(program, position).map((command) => ({
    command,
    found: perft(program, apply(program, position, command).position, depth - 1),
  }));
