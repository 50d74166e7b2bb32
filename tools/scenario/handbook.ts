import { join } from 'node:path';
import { type Lang, LANGS } from '../../src/i18n';
import { handbookPage } from '../handbook/page';
import { keepFile } from '../shared/keep-file';
import { loadCase } from '../shared/load-case';

export interface PageRequest {
  readonly named: string;
  readonly lang: Lang;
  readonly write: boolean;
  readonly checkOnly: boolean;
}

/** `handbook`: the model of a case in words; prints one language, or keeps docs/handbook/CASE.md and CASE.ja.md. */
export function handbookOf({ named, lang, write, checkOnly }: PageRequest): number {
  const scenario = loadCase(named);
  if (!write && !checkOnly) {
    console.log(handbookPage(scenario, lang));
    return 0;
  }
  const kept = LANGS.map((one) => {
    const file = join('docs', 'handbook', `${scenario.id}${one === 'en' ? '' : `.${one}`}.md`);
    return keepFile(
      file,
      handbookPage(scenario, one),
      checkOnly,
      `npm run scenario -- handbook ${scenario.id} --write`,
    );
  });
  return kept.every(Boolean) ? 0 : 1;
}
