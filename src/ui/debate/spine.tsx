import { useT } from '../app';
import { strandPath } from './cord-path';
import type { FloorModel } from '../../view';

const HEIGHT = 396;
const MIDDLE = 22;
const SHAPE = { height: HEIGHT, span: 66, swing: 8, middle: MIDDLE };

interface Props {
  readonly floor: FloorModel;
  readonly onOpen: () => void;
}

/** The cord between the sides: one knot for each round on the floor, solid once it is spoken. */
export function Spine({ floor, onOpen }: Props) {
  const t = useT();
  const spoken = floor.rounds.length;
  const knots = Array.from({ length: Math.max(floor.timeTotal, spoken) }, (_, index) => index);
  return (
    <div class="debate-spine">
      <svg
        class="debate-spine__cord"
        viewBox={`0 0 ${MIDDLE * 2} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="debate-spine__strand debate-spine__strand--for" d={strandPath(SHAPE, -1)} />
        <path class="debate-spine__strand debate-spine__strand--against" d={strandPath(SHAPE, 1)} />
      </svg>
      <ol class="debate-spine__knots" aria-label={t('floor.rounds')}>
        {knots.map((index) => (
          <li key={index}>
            <button
              type="button"
              class={`debate-knot${index < spoken ? ' debate-knot--spoken' : index === spoken ? ' debate-knot--next' : ''}`}
              aria-label={t(index < spoken ? 'floor.roundSpoken' : 'floor.roundOpen', { round: index + 1 })}
              onClick={onOpen}
            >
              <span>{index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
