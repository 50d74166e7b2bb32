import { CompileError } from './compile-error';
import { hashName } from './integers';
import type { Path } from './scenario';

/** Kinds of names; each has a namespace of its own, so a tag may be called like a meter. */
export type NameKind =
  | 'cell'
  | 'meter'
  | 'flag'
  | 'tag'
  | 'value'
  | 'bloc'
  | 'actor'
  | 'event'
  | 'option'
  | 'argument'
  | 'reaction'
  | 'entry'
  | 'coupling'
  | 'ending'
  | 'rule';

/** Hands out the 32-bit hash of each name once and refuses two names that share one. */
export class NameBook {
  readonly #owner = new Map<number, string>();

  hash(kind: NameKind, name: string, path: Path): number {
    const full = `${kind}:${name}`;
    const hash = hashName(full);
    const other = this.#owner.get(hash);
    if (other !== undefined && other !== full) {
      throw new CompileError('two-names-one-hash', path, { name: full, other });
    }
    this.#owner.set(hash, full);
    return hash;
  }
}

/** Names of one kind in file order: name → index, and back. */
export class NameList {
  readonly names: readonly string[];
  readonly count: number;
  readonly #index: ReadonlyMap<string, number>;
  readonly #kind: NameKind;

  constructor(kind: NameKind, names: readonly string[]) {
    this.#kind = kind;
    this.names = names;
    this.count = names.length;
    const index = new Map<string, number>();
    names.forEach((name, i) => {
      if (index.has(name)) throw new CompileError('name-used-twice', name, { kind, name });
      index.set(name, i);
    });
    this.#index = index;
  }

  /** Index of a name, or −1. */
  find(name: string): number {
    return this.#index.get(name) ?? -1;
  }
  /** Index of a name the file mentions at `path`. */
  need(name: string, path: Path): number {
    const found = this.find(name);
    if (found < 0) throw new CompileError('unknown-name', path, { kind: this.#kind, name });
    return found;
  }
  name(index: number): string {
    const name = this.names[index];
    if (name === undefined) throw new Error(`broken promise: ${this.#kind} ${index} exists`);
    return name;
  }
}
