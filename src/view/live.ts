/** The text twin of everything the canvas shows, for the polite live region. */
import { type Lang, translateIn } from '../i18n';
import type { Refusal } from '../engine';
import type { Snapshot, TieModel } from './models';
import { sayIn } from './say';

export const rippleLeaves = (lang: Lang): string => translateIn(lang)('live.ripple');
export const rippleReaches = ({ label }: TieModel, lang: Lang): string =>
  translateIn(lang)('live.reached', { actor: label });
export const cordChanges = ({ label, word }: TieModel, lang: Lang): string =>
  translateIn(lang)('live.cord', { actor: label, word });
export const tieStands = ({ label, word, points }: TieModel, lang: Lang): string =>
  translateIn(lang)('live.tie', { actor: label, word, points });

export function turnBegins({ scenario, reading }: Snapshot, lang: Lang): string {
  const say = sayIn(scenario, lang);
  const { turn, turns } = reading;
  return say.t('live.turn', { date: say.date(turn), turn, turns });
}

/** Why a command was not applied, in a sentence. */
export const refusalWords = ({ code }: Refusal, lang: Lang): string => translateIn(lang)(`refusal.${code}`);
