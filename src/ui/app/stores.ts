import { createContext } from 'preact';
import type { Scenario, Text, Theory } from '../../engine';
import type { GameStore, UiStore } from '../../store/types';

/** The part of a store that a screen needs. */
export interface Readable<State> {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/** One case on the shelf; its scenario is fetched when it is opened. */
export interface CaseEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly turns: number;
  readonly startDate: string;
  readonly actors: readonly string[];
  readonly theories: readonly Omit<Theory, 'patch'>[];
  load(): Promise<Scenario>;
}

export interface Stores {
  readonly game: Readable<GameStore>;
  readonly ui: Readable<UiStore>;
  readonly cases: readonly CaseEntry[];
}

export const StoresContext = createContext<Stores | null>(null);
