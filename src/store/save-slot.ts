/** One place to keep a text between visits. It may be missing, full or blocked: every call says whether it worked. */
export type SlotFailure = 'full' | 'blocked';

export interface SaveSlot {
  /** Null when there is nothing, or nothing can be read. */
  read(): string | null;
  write(text: string): SlotFailure | null;
  /** Moves what is there out of the way, so that it is neither lost nor tried again. */
  setAside(): void;
  remove(): void;
}

const ASIDE = '.aside';

/** A slot in the browser's local storage. A browser that refuses storage (private windows, policies) gives `blocked`. */
export function localSlot(key: string, storage: () => Storage = () => localStorage): SaveSlot {
  const attempt = <Result>(act: (store: Storage) => Result): Result | null => {
    try {
      return act(storage());
    } catch {
      return null; // blocked: the same as having none
    }
  };
  return {
    read: () => attempt((store) => store.getItem(key)),
    write(text) {
      try {
        storage().setItem(key, text);
        return null;
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    setAside() {
      attempt((store) => {
        const text = store.getItem(key);
        if (text === null) return;
        // Removed first: a full storage has room for a move, but not for a second copy.
        store.removeItem(key);
        try {
          store.setItem(key + ASIDE, text);
        } catch {
          store.setItem(key, text);
        }
      });
    },
    remove() {
      attempt((store) => store.removeItem(key));
    },
  };
}
