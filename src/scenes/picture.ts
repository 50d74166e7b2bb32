import type { Palette } from './palette';

export type Pen = CanvasRenderingContext2D;

/** The sheet a picture is drawn on, in CSS pixels; the pen is already scaled for the display. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

/** How much of the picture moves: nothing, a drift at rest, or an event that wants more frames. */
export const LIVELINESS = ['still', 'rest', 'event'] as const;
export type Liveliness = (typeof LIVELINESS)[number];

/**
 * A picture in two layers, drawn with a plain pen, so that every renderer shows the same smooth lines.
 * It knows its model; time comes in as milliseconds since the scene began.
 */
export interface Picture<Model> {
  /** What never moves: baked once for each size. */
  ground(pen: Pen, sheet: Sheet): void;
  /** What moves, drawn over the ground. */
  moving(pen: Pen, sheet: Sheet, now: number): void;
  liveliness(now: number): Liveliness;
  /** Takes a new model; true when the ground has to be drawn again. */
  show(model: Model, now: number): boolean;
}

export interface SceneHandle<Model> {
  update(model: Model): void;
  resize(): void;
  destroy(): void;
}

export interface SceneOptions<Model> {
  readonly model: Model;
  /** No motion: each new model is drawn once, complete. */
  readonly still: boolean;
  /** The picture has been drawn for the first time (by whichever means was left). */
  readonly onDrawn?: () => void;
}

/** Shares an event out over time: 0 before it, 1 after it, eased between. */
export function progress(now: number, start: number, length: number): number {
  const share = Math.min(1, Math.max(0, (now - start) / length));
  return 1 - (1 - share) ** 3;
}
