/** What is heard when something happens, and the caption that says it: pure, so that nothing is told by ear alone. */
import { listIn, type Translate, type Lang } from '../../i18n';
import type { StepModel, TieModel } from '../../view';
import { chordOf, isSilent, noteOf } from './notes';
import type { Sounded } from './player';

export interface Cue extends Sounded {
  readonly caption: string;
}
type Tie = Pick<TieModel, 'actor' | 'band' | 'label'>;

/** The seal comes down, and then the ties as they stand. */
export function sealedCue(ties: readonly Tie[], t: Translate, lang: Lang): Cue {
  const heard = ties.filter((tie) => !isSilent(tie));
  const voices =
    heard.length === ties.length
      ? t('sound.allVoices')
      : heard.length === 0
        ? t('sound.noVoices')
        : t('sound.voices', {
            actors: listIn(
              lang,
              heard.map(({ label }) => label),
            ),
          });
  return {
    noise: 'stamp',
    notes: chordOf(ties),
    caption: t('map.twoNotes', { first: t('sound.sealed'), second: voices }),
  };
}

/** A step of the chain: a partner's string or a wood block in its place, a drop for what arrives from before. */
export function stepCue(step: Pick<StepModel, 'kind' | 'actor'>, ties: readonly Tie[], t: Translate): Cue | null {
  if (step.kind === 'arrived') return { noise: 'drop', notes: [], caption: t('sound.arrived') };
  if (step.kind !== 'reaction' || !step.actor) return null;
  const note = noteOf(ties, step.actor.name);
  const actor = step.actor.label;
  return note
    ? { noise: null, notes: [note], caption: t('sound.reaction', { actor }) }
    : { noise: 'block', notes: [], caption: t('sound.silent', { actor }) };
}

export const turnCue = (t: Translate): Cue => ({ noise: 'paper', notes: [], caption: t('sound.turn') });
