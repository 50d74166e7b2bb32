import type { Place } from '../engine';
import { listIn } from '../i18n';
import type { PlaceModel } from './models';
import { type Say, sayIn } from './say';

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

/** "Administered by Japan; claimed by China and Taiwan". */
function statusOf(say: Say, place: Place): string {
  const administered = say.t('map.administered', { who: whoOf(say, place.administeredBy) });
  if (place.claimedBy.length === 0) return administered;
  const who = place.claimedBy.map((name) => whoOf(say, name));
  // A dot, because Japanese would otherwise use the same comma within the list and after it.
  const claimants = say.lang === 'ja' ? who.join('・') : listIn('en', who);
  return say.t('map.placeNote', { administered, claimed: say.t('map.claimed', { who: claimants }) });
}

/** A note that only repeats the status is not worth a second line; the English one decides for all. */
function repeatsStatus(say: Say, place: Place): boolean {
  const english = sayIn(say.scenario, 'en');
  const letters = (words: string): string => words.replace(/[.;, ]/g, '');
  return letters(english.text(place.note)) === letters(statusOf(english, place));
}

/** A disputed place: every claimant's name in alphabetical order, who administers it and who claims it. */
export function placeModel(say: Say, place: Place): PlaceModel {
  return {
    place: place.name,
    at: place.at,
    names: [...place.names].sort((a, b) => byCode(a.romanised.toLowerCase(), b.romanised.toLowerCase())),
    status: statusOf(say, place),
    note: repeatsStatus(say, place) ? null : say.text(place.note) || null,
  };
}
