import type { Key } from '../i18n';
import type { CapitalModel } from './models';
import { TOKYO } from './projection';
import type { Say } from './say';

/** Capitals of the counterparts that cases have so far: their names here and in their own script. */
const CAPITALS: Readonly<
  Record<string, { readonly key: Extract<Key, `capital.${string}`>; readonly own?: { text: string; lang: string } }>
> = {
  us: { key: 'capital.us' },
  china: { key: 'capital.china', own: { text: '北京', lang: 'zh-Hans' } },
  rok: { key: 'capital.rok', own: { text: '서울', lang: 'ko' } },
  russia: { key: 'capital.russia', own: { text: 'Москва', lang: 'ru' } },
  eu: { key: 'capital.eu' },
};

/** Every seat from which the map can be seen, Tokyo first; a counterpart without a known capital is called by its own name. */
export function capitalsOf(say: Say): readonly CapitalModel[] {
  const tokyo: CapitalModel = {
    actor: null,
    at: TOKYO,
    label: say.t('capital.tokyo'),
    own: { text: '東京', lang: 'ja' },
    of: null,
    brief: null,
  };
  const others = say.scenario.actors.map(({ name, at, brief }): CapitalModel => {
    const known = CAPITALS[name];
    const of = say.actor(name);
    return {
      actor: name,
      at,
      label: known ? say.t(known.key) : of,
      own: known?.own ?? null,
      of,
      brief: say.text(brief) || null,
    };
  });
  return [tokyo, ...others];
}
