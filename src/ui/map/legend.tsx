import type { TieBand } from '../../view';
import { cordPieces, shapeOf } from '../../view/cord';
import { useT } from '../app';

type Shown = readonly (readonly [colour: TieBand['colour'], twist: TieBand['twist']])[];

const SAMPLES = [
  [
    'map.legendTight',
    [
      ['coop-3', 'tight'],
      ['coop-2', 'tight'],
      ['coop-3', 'tight'],
    ],
  ],
  [
    'map.legendLoose',
    [
      ['coop-2', 'loose'],
      ['even', 'loose'],
      ['strain-1', 'loose'],
    ],
  ],
  [
    'map.legendFrayed',
    [
      ['strain-3', 'frayed'],
      ['strain-2', 'frayed'],
      ['strain-2', 'frayed'],
    ],
  ],
] as const satisfies readonly (readonly [string, Shown])[];

/** A short piece of cord as SVG, from the same geometry as the map's. */
function Cord({ strands }: { readonly strands: Shown }) {
  const pieces = cordPieces({
    from: { x: 3, y: 13 },
    to: { x: 69, y: 13 },
    bow: 0,
    strands: strands.map(([colour, twist]) => ({
      colour,
      shape: { ...shapeOf(twist), turns: shapeOf(twist).turns * 1.2, apart: shapeOf(twist).apart * 0.75 },
    })),
    thickness: 0.9,
    drift: 0.6,
  });
  return (
    <svg class="map-legend__cord" viewBox="0 0 72 26" width="72" height="26" aria-hidden="true">
      {pieces.flatMap(({ points, colour, width, dash }, index) => {
        const line = { points: points.map((value) => value.toFixed(1)).join(' '), fill: 'none' };
        return [
          ...(dash ? [] : [<polyline key={`${index}-edge`} {...line} stroke="var(--card)" stroke-width={width + 2} />]),
          <polyline
            key={index}
            {...line}
            stroke={`var(--${colour})`}
            stroke-width={width}
            stroke-dasharray={dash ? dash.join(' ') : undefined}
          />,
        ];
      })}
    </svg>
  );
}

/** How to read the cords. */
export function Legend({ note }: { readonly note: string }) {
  const t = useT();
  return (
    <section class="map-legend" aria-label={t('map.legend')}>
      <ul>
        {SAMPLES.map(([key, strands]) => (
          <li key={key}>
            <Cord strands={strands} />
            {t(key)}
          </li>
        ))}
      </ul>
      <p>{note}</p>
    </section>
  );
}
