import type { CordPiece } from '../view/cord';
import { faded, type Palette } from './palette';
import type { Pen } from './picture';

function trace(pen: Pen, points: readonly number[]): void {
  pen.beginPath();
  for (let at = 0; at + 1 < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}

/** Each piece carries a pale edge that lifts it off the piece below, which is what makes the twist readable in grey. */
export function drawCord(pen: Pen, pieces: readonly CordPiece[], palette: Palette): void {
  pen.lineJoin = 'round';
  const edge = faded(palette('card'), 0.92);
  const longer = Number.parseFloat(palette('dash')) || 1;
  for (const { points, colour, width, dash } of pieces) {
    trace(pen, points);
    pen.lineCap = 'butt';
    pen.setLineDash([]);
    pen.strokeStyle = dash ? faded(palette('card'), 0.5) : edge;
    pen.lineWidth = width + 2;
    pen.stroke();
    pen.setLineDash(dash ? dash.map((part) => part * longer) : []);
    pen.strokeStyle = palette(colour);
    pen.lineWidth = width;
    pen.stroke();
  }
  pen.setLineDash([]);
}
