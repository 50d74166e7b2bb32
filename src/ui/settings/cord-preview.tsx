import { useUi } from '../app';
import { cordPieces, shapeOf, type Twist } from '../../view/cord';

const WIDTH = 420;
const HEIGHT = 64;

const CORDS: readonly { readonly y: number; readonly strands: readonly (readonly [string, Twist])[] }[] = [
  {
    y: 16,
    strands: [
      ['coop-3', 'tight'],
      ['coop-2', 'tight'],
      ['coop-2', 'tight'],
    ],
  },
  {
    y: 46,
    strands: [
      ['strain-2', 'frayed'],
      ['strain-1', 'frayed'],
      ['strain-3', 'frayed'],
    ],
  },
];

const pathOf = (points: readonly number[]): string => {
  let path = '';
  for (let i = 0; i + 1 < points.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${points[i]?.toFixed(1)} ${points[i + 1]?.toFixed(1)}`;
  return path;
};

/** A close and a strained tie, drawn as the map draws them. */
export function CordPreview() {
  // The map reads the same from the token --dash.
  const longer = useUi(({ palette }) => palette) === 'contrast' ? 2 : 1;
  return (
    <svg class="settings__cords" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {CORDS.map(({ y, strands }) =>
        cordPieces({
          from: { x: 6, y },
          to: { x: WIDTH - 6, y },
          bow: 0,
          strands: strands.map(([colour, twist]) => ({ colour, shape: shapeOf(twist) })),
          thickness: 1,
          drift: 0,
        }).map((piece, index) => (
          <path
            key={`${y}-${index}`}
            class={`settings__strand settings__strand--${piece.colour}`}
            d={pathOf(piece.points)}
            stroke-dasharray={piece.dash?.map((part) => part * longer).join(' ')}
          />
        )),
      )}
    </svg>
  );
}
