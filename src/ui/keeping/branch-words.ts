import type { Translate } from '../../i18n';
import type { BranchInfo } from '../../store/types';
import type { Say } from '../../view';

/** What a line of play is called: its name, else what is tried in it, else its number. */
export function branchName(t: Translate, say: Say, { id, name, from, asked }: BranchInfo): string {
  if (name !== null) return name;
  if (!from) return t('branch.first');
  if (asked !== null) return t('branch.unnamedOption', { option: say.option(asked) });
  return t('branch.unnamed', { number: id.replace(/^\D+/, '') });
}
