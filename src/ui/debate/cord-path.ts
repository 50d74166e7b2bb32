/** One strand of the cord between the two sides: a sine, drawn as curves so that it stays smooth at any size. */
export interface CordShape {
  readonly height: number;
  /** Distance between two crossings. */
  readonly span: number;
  /** How far a strand swings from the middle. */
  readonly swing: number;
  readonly middle: number;
}

const digits = (value: number): string => (Math.round(value * 10) / 10).toString();

/** The path of a strand that starts to the left (`side` −1) or to the right (+1) and crosses the middle every `span`. */
export function strandPath({ height, span, swing, middle }: CordShape, side: -1 | 1): string {
  const pieces = [`M${digits(middle)} 0`];
  let direction: number = side;
  for (let top = 0; top < height; top += span) {
    const bottom = Math.min(top + span, height);
    const reach = bottom - top;
    // A cubic with both handles at 4/3 of the swing passes the swing itself at its middle.
    const out = digits(middle + (direction * swing * 4) / 3);
    pieces.push(
      `C${out} ${digits(top + reach * 0.36)} ${out} ${digits(bottom - reach * 0.36)} ${digits(middle)} ${digits(bottom)}`,
    );
    direction = -direction;
  }
  return pieces.join(' ');
}
