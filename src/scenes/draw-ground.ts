import { LABELLED_RINGS_KM, type LatLon, type Point, type Projection } from '../view/projection';
import type { PlainProjection } from '../view/projection-plain';
import type { Land, Line } from './land';
import { faded } from './palette';
import type { Pen, Sheet } from './picture';
import { FADES_FROM_KM, RIM_KM, type Tracer } from './trace-land';

const TURN = Math.PI * 2;

/** Light at the centre, deeper to the edges. */
export function drawSea(pen: Pen, { width, height, palette }: Sheet, at: Point): void {
  const reach = Math.hypot(Math.max(at.x, width - at.x), Math.max(at.y, height - at.y));
  const sea = pen.createRadialGradient(at.x, at.y, 0, at.x, at.y, reach);
  sea.addColorStop(0, palette('sea-0'));
  sea.addColorStop(0.3, palette('sea'));
  sea.addColorStop(1, palette('sea-2'));
  pen.fillStyle = sea;
  pen.fillRect(0, 0, width, height);
}

/** Seigaiha, waves of the blue sea, where the Pacific is widest; it grows out of the plain water towards the far corner. */
export function drawWaves(pen: Pen, { width, height, palette }: Sheet, from: Point): void {
  const radius = 17;
  pen.lineWidth = 1;
  const span = Math.hypot(width - from.x, height - from.y);
  for (let row = 0, y = from.y; y < height + radius; row += 1, y += radius / 2) {
    for (let x = from.x - (row % 2 === 0 ? 0 : radius); x < width + radius; x += radius * 2) {
      // More the deeper to the south-east a wave lies, nothing at the near edges.
      const share = Math.min((x - from.x) / span, ((y - from.y) / span) * 1.5);
      const opacity = 0.16 * Math.min(1, Math.max(0, share * 2.2));
      if (opacity < 0.012) continue;
      pen.strokeStyle = faded(palette('ai'), opacity);
      for (const ring of [1, 0.68, 0.36]) {
        pen.beginPath();
        pen.arc(x, y, radius * ring, Math.PI + 0.52 / ring ** 0.2, TURN - 0.52 / ring ** 0.2);
        pen.stroke();
      }
    }
  }
}

/** Distance from the capital in the centre: full rings where a label stands, dotted ones between. */
export function drawRings(pen: Pen, { palette }: Sheet, { at, ringRadius }: Projection): void {
  const circle = (radius: number): void => {
    pen.beginPath();
    pen.arc(at.x, at.y, radius, 0, TURN);
    pen.stroke();
  };
  pen.lineWidth = 1;
  pen.strokeStyle = faded(palette('ai'), 0.42);
  for (const kilometres of LABELLED_RINGS_KM) circle(ringRadius(kilometres));
  pen.setLineDash([2, 5]);
  pen.strokeStyle = faded(palette('ai'), 0.26);
  for (const kilometres of [500, 2000, 4000, 6500]) circle(ringRadius(kilometres));
  pen.setLineDash([]);
}

/** The first ripples of any decision, round the place where it is made. */
export function drawFirstRipples(pen: Pen, { palette }: Sheet, { x, y }: Point, size: number): void {
  [18, 32, 49].forEach((radius, index) => {
    pen.lineWidth = 1;
    pen.strokeStyle = faded(palette('ai'), 0.4 - index * 0.11);
    pen.beginPath();
    pen.arc(x, y, radius * size, 0, TURN);
    pen.stroke();
  });
}

/** A few shores are those of inland seas. */
const fillShape = (pen: Pen, shape: Path2D): void => pen.fill(shape, 'evenodd');

/** Coasts are drawn, sea boundaries are not; land borders only where both sides treat them as settled. */
export function drawLand(pen: Pen, { palette }: Sheet, land: Land, tracer: Tracer): void {
  const all = new Path2D();
  const home = new Path2D();
  const specks: { readonly at: Point; readonly home: boolean }[] = [];
  land.shores.forEach((shore, index) => {
    const isHome = land.home.has(index);
    const first = shore[0];
    const speck = land.small.has(index) && first ? tracer.place(first) : null;
    if (speck) specks.push({ at: speck, home: isHome });
    tracer.add(all, shore, true);
    if (isHome) tracer.add(home, shore, true);
  });
  pen.lineJoin = 'round';
  // Shallow water along every coast.
  for (const [width, opacity] of [
    [17, 0.2],
    [9, 0.28],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = faded(palette('sea-2'), opacity);
    pen.stroke(all);
  }
  pen.lineWidth = 4;
  pen.strokeStyle = faded(palette('card'), 0.55);
  pen.stroke(all);
  pen.fillStyle = palette('land');
  fillShape(pen, all);
  pen.lineWidth = 0.9;
  pen.strokeStyle = palette('coast');
  pen.stroke(all);
  pen.fillStyle = palette('ai');
  fillShape(pen, home);
  pen.strokeStyle = palette('ai-deep');
  pen.lineWidth = 0.6;
  pen.stroke(home);
  for (const speck of specks) {
    pen.fillStyle = palette(speck.home ? 'ai' : 'coast');
    pen.beginPath();
    pen.arc(speck.at.x, speck.at.y, 1.3, 0, TURN);
    pen.fill();
  }
  const lines = (list: readonly Line[], dash: readonly number[], opacity: number): void => {
    const path = new Path2D();
    for (const line of list) tracer.add(path, line, false);
    pen.setLineDash([...dash]);
    pen.lineWidth = 1;
    pen.strokeStyle = faded(palette('ink-3'), opacity);
    pen.stroke(path);
    pen.setLineDash([]);
  };
  lines(land.borders, [1.5, 3], 0.5);
  lines(land.demarcation, [5, 3.5], 0.85);
}

/** The far side of the globe sinks into the sea, so that its land is not drawn out into a ribbon round the rim. */
export function drawRim(pen: Pen, { width, height, palette }: Sheet, { at, ringRadius }: Projection): void {
  const reach = Math.hypot(Math.max(at.x, width - at.x), Math.max(at.y, height - at.y));
  const from = ringRadius(FADES_FROM_KM);
  if (reach <= from) return;
  const rim = ringRadius(RIM_KM);
  const sea = pen.createRadialGradient(at.x, at.y, from, at.x, at.y, rim);
  sea.addColorStop(0, faded(palette('sea-2'), 0));
  sea.addColorStop(0.85, palette('sea-2'));
  sea.addColorStop(1, palette('sea-2'));
  pen.fillStyle = sea;
  pen.fillRect(0, 0, width, height);
}

/** The sea of a plain map with its meridians and parallels; beyond its edges the sheet is empty. Clips what follows. */
export function drawPlainSea(
  pen: Pen,
  { width, height, palette }: Sheet,
  { toScreen, box, onward }: PlainProjection,
): void {
  pen.fillStyle = palette('sea-2');
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette('sea');
  pen.fillRect(box.left, box.top, box.width, box.height);
  pen.beginPath();
  pen.rect(box.left, box.top, box.width, box.height);
  pen.clip();
  pen.lineWidth = 1;
  pen.strokeStyle = faded(palette('ai'), 0.16);
  pen.beginPath();
  for (let longitude = -360; longitude <= 360; longitude += 30) {
    const { x } = onward([0, longitude]);
    pen.moveTo(x, box.top);
    pen.lineTo(x, box.top + box.height);
  }
  for (const latitude of [-30, 30, 60]) {
    const { y } = toScreen([latitude, 0]);
    pen.moveTo(box.left, y);
    pen.lineTo(box.left + box.width, y);
  }
  pen.stroke();
  pen.strokeStyle = faded(palette('ai'), 0.34);
  pen.beginPath();
  const equator = toScreen([0, 0]).y;
  pen.moveTo(box.left, equator);
  pen.lineTo(box.left + box.width, equator);
  pen.stroke();
}

/** The same grey hatched ring for every place that more than one side names; no country's tint. */
export function drawDisputed(
  pen: Pen,
  { palette }: Sheet,
  places: readonly LatLon[],
  { toScreen, plain }: Projection,
): void {
  const radius = plain ? 5 : 7;
  for (const place of places) {
    const { x, y } = toScreen(place);
    pen.save();
    pen.beginPath();
    pen.arc(x, y, radius, 0, TURN);
    pen.fillStyle = palette('card');
    pen.fill();
    pen.lineWidth = 1.6;
    pen.strokeStyle = palette('ink-3');
    pen.stroke();
    pen.clip();
    pen.lineWidth = 1.3;
    for (let shift = -radius * 2; shift <= radius * 2; shift += 3.6) {
      pen.beginPath();
      pen.moveTo(x + shift - radius, y + radius);
      pen.lineTo(x + shift + radius, y - radius);
      pen.stroke();
    }
    pen.restore();
  }
}
