import type { Path, Scenario } from '../../engine';
import type { Spot } from '../check-shape';
import type { Range } from '../diagnostic';

/** What a rule looks at: the scenario, and where its parts stand in the file. */
export interface Subject {
  readonly scenario: Scenario;
  readonly spots: ReadonlyMap<Path, Spot>;
  readonly text: string;
}

/** The name of a part, or of the nearest part around it that stands in the file. */
export function keyOf({ spots }: Subject, path: Path): Range {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const spot = spots.get(at);
    if (spot) return spot.key;
  }
  return { start: 0, end: 1 };
}

/** What a part holds. */
export const valueOf = (subject: Subject, path: Path): Range => subject.spots.get(path)?.value ?? keyOf(subject, path);
