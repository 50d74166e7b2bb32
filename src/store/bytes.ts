/** Bytes in the order they are written, and back; base64 in the alphabet of addresses. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }
  /** A whole number from 0 to 2³¹ − 1, seven bits a byte. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }
  text(words: string): void {
    const bytes = new TextEncoder().encode(words);
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }
  /** Hex digits, two a byte. */
  hex(digits: string): void {
    for (let at = 0; at < digits.length; at += 2) this.byte(Number.parseInt(digits.slice(at, at + 2), 16));
  }
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** What was read is not what a writer wrote. */
export class ByteError extends Error {
  override readonly name = 'ByteError';
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }
  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new ByteError('too short');
    this.#at += 1;
    return value;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new ByteError('a number too large');
  }
  /** Throws when it is longer than so many bytes, or not UTF-8. */
  text(most: number): string {
    const length = this.number();
    if (length > most) throw new ByteError('a text too long');
    const bytes = Uint8Array.from({ length }, () => this.byte());
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new ByteError('not a text');
    }
  }
  hex(bytes: number): string {
    return Array.from({ length: bytes }, () => this.byte().toString(16).padStart(2, '0')).join('');
  }
}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** Null for anything that `toBase64Url` would not have written. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
