/**
 * The game kept in this browser: the save as it is now, the one a step before it in case the newest is torn, and the
 * last game that another one took the place of.
 */
import { parseSave, type SaveDocument, SaveError, serializeSave } from './save-document';
import type { SaveSlot, SlotFailure } from './save-slot';
import type { Notice } from './types';

export interface Slots {
  readonly current: SaveSlot;
  readonly previous: SaveSlot;
  /** The game that was on the table before this one was begun or opened. */
  readonly replaced: SaveSlot;
}

export interface Found {
  readonly document: SaveDocument | null;
  /** What the player should know about how it was found. */
  readonly notice: Notice | null;
}

export interface Written {
  readonly failure: SlotFailure | null;
  /** Another window had saved a game here since: it is now the replaced one. */
  readonly metAnother: boolean;
}

export interface Keeper {
  /** The newest save that can be read. What cannot is set aside with a notice: it is neither lost nor tried again. */
  find(): Found;
  write(document: SaveDocument): Written;
  /** Puts the present save out of the way, where `findReplaced` has it: another game comes. */
  makeWay(): void;
  findReplaced(): SaveDocument | null;
  /** The newest save cannot be played: it is set aside and the one before it is next. */
  setAside(): void;
  remove(): void;
}

/** Null when there is nothing, `broken` when it cannot be read. */
function readable(slot: SaveSlot): SaveDocument | 'broken' | null {
  const text = slot.read();
  if (text === null) return null;
  try {
    return parseSave(text);
  } catch (error) {
    if (error instanceof SaveError) return 'broken';
    throw error;
  }
}

export function createKeeper({ current, previous, replaced }: Slots): Keeper {
  /** The text this page last wrote or read and knows to be good. */
  let good: string | null = null;
  /** What this page last saw in the place of the newest save: anything else there is another window's. */
  let seen: string | null = current.read();
  /** Set aside before: a storage that lets nothing be moved must not offer them again. */
  const refused = new Set<string | null>();
  const putAside = (slot: SaveSlot): void => {
    refused.add(slot.read());
    slot.setAside();
    good = null;
  };
  /** The newest save that may still be played stands here. */
  const newest = (): SaveSlot => (current.read() === null || refused.has(current.read()) ? previous : current);
  return {
    find() {
      let broken = false;
      seen = current.read();
      for (const slot of [current, previous]) {
        if (refused.has(slot.read())) continue;
        const found = readable(slot);
        if (found === 'broken') {
          putAside(slot);
          broken = true;
        } else if (found) {
          good = slot.read();
          return { document: found, notice: slot === current ? null : { key: 'save.olderUsed' } };
        }
      }
      return { document: null, notice: broken ? { key: 'save.corrupted' } : null };
    },
    write(document) {
      const text = serializeSave(document);
      const there = current.read();
      const metAnother = there !== null && there !== seen && readable(current) !== 'broken';
      if (metAnother) replaced.write(there);
      // The older copy first: whenever the page may die, at least one of the two is whole.
      if (good !== null) previous.write(good);
      const failure = current.write(text);
      if (!failure) good = text;
      seen = current.read();
      return { failure, metAnother };
    },
    makeWay() {
      const text = current.read();
      if (text !== null && readable(current) !== 'broken') replaced.write(text);
      previous.remove();
      good = null;
      seen = text;
    },
    findReplaced() {
      const found = readable(replaced);
      return found === 'broken' ? null : found;
    },
    setAside: () => putAside(newest()),
    remove() {
      current.remove();
      previous.remove();
      good = null;
    },
  };
}
