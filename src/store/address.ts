import { isLang, type Lang } from '../i18n';

/** What the page's address asks for. Anything unknown or out of bounds is left out, as if it had not been said. */
export interface Asked {
  readonly lang: Lang | null;
  readonly caseId: string | null;
  readonly seed: string | null;
  readonly still: boolean;
}

const CASE_ID = /^[a-z][a-z0-9-]{0,63}$/;
const MOST_SEED = 64;

export function askedIn(query: string): Asked {
  const given = new URLSearchParams(query.slice(0, 2000));
  const lang = given.get('lang');
  const caseId = given.get('case');
  const seed = given.get('seed')?.trim();
  return {
    lang: lang !== null && isLang(lang) ? lang : null,
    caseId: caseId !== null && CASE_ID.test(caseId) ? caseId : null,
    seed: seed && seed.length <= MOST_SEED ? seed : null,
    still: given.has('still'),
  };
}
