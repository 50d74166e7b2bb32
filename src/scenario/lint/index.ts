import type { Finding } from '../diagnostic';
import type { Subject } from './subject';

/** Level 3. Whether conditions and numbers make sense by themselves. */
const RULES: readonly ((subject: Subject) => readonly Finding[])[] = [];

export const lint = (subject: Subject): readonly Finding[] => RULES.flatMap((rule) => rule(subject));
