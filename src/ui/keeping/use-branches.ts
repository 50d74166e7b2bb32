import type { BranchInfo } from '../../store/types';
import { type Say, sayIn } from '../../view';
import { useGame, useLang, useT } from '../app';
import { branchName } from './branch-words';

export interface NamedBranch extends BranchInfo {
  readonly words: string;
  readonly onTable: boolean;
}

/** The lines of play of the game on the table with their names in the reader's language; empty without a game. */
export function useBranches(): { readonly branches: readonly NamedBranch[]; readonly say: Say | null } {
  const t = useT();
  const lang = useLang();
  const scenario = useGame(({ game }) => game?.scenario ?? null);
  const branches = useGame((state) => state.branches);
  const onTable = useGame(({ branch }) => branch);
  const say = scenario && sayIn(scenario, lang);
  return {
    say,
    branches: say
      ? branches.map((branch) => ({ ...branch, words: branchName(t, say, branch), onTable: branch.id === onTable }))
      : [],
  };
}
