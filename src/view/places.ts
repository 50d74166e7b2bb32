import type { Place } from '../engine';
import { listIn } from '../i18n';
import type { PlaceModel } from './models';
import type { Say } from './say';

/** Claimants that are not counterparts of the case are still named; the case's own name is kept as the last resort. */
const OTHERS: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  japan: { en: 'Japan', ja: '日本' },
  china: { en: 'China', ja: '中国' },
  taiwan: { en: 'Taiwan', ja: '台湾' },
  rok: { en: 'the Republic of Korea', ja: '韓国' },
  russia: { en: 'Russia', ja: 'ロシア' },
};

function whoOf(say: Say, name: string): string {
  return OTHERS[name]?.[say.lang] ?? (say.text(say.names.actors.get(name)?.label) || name);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A note that only repeats the status is not worth a second line. */
const sameWords = (a: string, b: string): boolean => a.replace(/[.。、;, ]/g, '') === b.replace(/[.。、;, ]/g, '');

/** A disputed place: every claimant's name in alphabetical order, who administers it and who claims it. */
export function placeModel(say: Say, place: Place): PlaceModel {
  const administered = say.t('map.administered', { who: whoOf(say, place.administeredBy) });
  const who = place.claimedBy.map((name) => whoOf(say, name));
  // A dot, because Japanese would otherwise use the same comma within the list and after it.
  const claimants = say.lang === 'ja' ? who.join('・') : listIn('en', who);
  const claimed = say.t('map.claimed', { who: claimants });
  const status = place.claimedBy.length === 0 ? administered : say.t('map.placeNote', { administered, claimed });
  const note = say.text(place.note);
  return {
    place: place.name,
    at: place.at,
    names: [...place.names].sort((a, b) => byCode(a.romanised.toLowerCase(), b.romanised.toLowerCase())),
    status,
    note: sameWords(note, status) ? null : note || null,
  };
}
