import type { Range } from './diagnostic';

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** A text with its lines, so that offsets become places. */
export class SourceText {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  placeOf(offset: number): Place {
    const line = this.lineOf(offset);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }

  /** The words of a line, without its end. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.text.length;
    const next = this.#starts[number] ?? this.text.length + 1;
    return this.text.slice(start, next - 1).replace(/\r$/, '');
  }

  lineStart(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }
}
