import type { Finding } from '../diagnostic';
import { clashes } from './clashes';
import { contradictions } from './contradictions';
import { dates } from './dates';
import { debates } from './debates';
import { endings } from './endings';
import { fallbacks } from './fallbacks';
import { fileName } from './file-name';
import { reactions } from './reactions';
import type { Subject } from './subject';
import { texts } from './texts';
import { compiles, theories } from './theories';
import { timing } from './timing';
import { unused } from './unused';

const RULES: readonly ((subject: Subject) => readonly Finding[])[] = [
  contradictions,
  fallbacks,
  timing,
  endings,
  reactions,
  clashes,
  theories,
  texts,
  debates,
  dates,
  unused,
  fileName,
];

/** Level 3: whether conditions, numbers and texts make sense by themselves. Reports all it finds. */
export function lint(subject: Subject): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(subject));
  // What the engine refuses is usually what a rule above has said better.
  return found.some(({ severity }) => severity === 'error') ? found : [...found, ...compiles(subject)];
}
