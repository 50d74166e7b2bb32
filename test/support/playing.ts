/** Stores for tests: the real game store over places in memory, and a player that takes what is legal. */
import { expect } from 'vitest';
import { type Command, hash, isTemplate, legal, type Scenario } from '../../src/engine';
import { createGameStore } from '../../src/store/game-store';
import { createKeeper, type Slots } from '../../src/store/keeper';
import { memorySlots } from './memory-slots';

export type Store = ReturnType<typeof createGameStore>;

export const storeOf = (cases: readonly Scenario[], slots: Slots = memorySlots()): Store =>
  createGameStore({
    cases: cases.map((scenario) => ({ id: scenario.id, load: () => Promise.resolve(scenario) })),
    keeper: createKeeper(slots),
    newSeed: () => 'kumo-42',
  });

export const commandsOf = (store: Store): readonly Command[] => {
  const { game } = store.getState();
  return game ? legal(game.program, game.position).filter((one) => !isTemplate(one)) : [];
};

/** Plays the legal command at `pick` until the game ends or so many commands are given. */
export function playOn(store: Store, most = 500, pick: (count: number) => number = () => 0): void {
  for (let count = 0; count < most; count++) {
    const { game } = store.getState();
    if (!game || game.reading.phase === 'ended') return;
    const commands = commandsOf(store);
    const command = commands[pick(commands.length)];
    if (!command) throw new Error('a game that has not ended has a legal command');
    expect(store.getState().does(command)).toBe(true);
  }
}

export const hashOf = (store: Store): string => {
  const { game } = store.getState();
  if (!game) throw new Error('no game on the table');
  return hash(game.program, game.position);
};
