import type { Condition, Grade, Grounds, Reaction } from '../engine';
import { conditionWords } from './condition-words';
import type { RuleModel } from './models';
import type { Say } from './say';
import { sourceLines } from './sources';

const GRADE_WORDS = {
  measured: 'rule.measured',
  estimated: 'rule.estimated',
  judgement: 'rule.judgement',
} as const satisfies Readonly<Record<Grade, string>>;
const SURE = {
  measured: { dots: 3, words: 'rule.sure3' },
  estimated: { dots: 2, words: 'rule.sure2' },
  judgement: { dots: 1, words: 'rule.sure1' },
} as const;

/** How well a rule of the case is known: dots and the same in words. */
export const sureOf = (say: Say, basis: Grade): { readonly dots: number; readonly sure: string } => ({
  dots: SURE[basis].dots,
  sure: say.t(SURE[basis].words),
});

/** When a thing comes about, as a sentence. What only names a date says nothing that the page does not. */
function whenWords(say: Say, condition: Condition, key: 'rule.when' | 'rule.comesIf'): string {
  const telling = condition.filter((clause) => clause.some(({ kind }) => kind !== 'turn'));
  return telling.length === 0 ? '' : say.t(key, { when: conditionWords(say, telling) });
}

function tagWords(say: Say, { to }: Reaction): string {
  if (to.length === 0) return say.t('rule.toAny');
  const labels = to.map((tag) => say.text(say.scenario.tags.find(({ name }) => name === tag)?.label) || tag);
  // Any one of them is enough.
  const last = labels.pop() ?? '';
  const tags = labels.length === 0 ? last : `${labels.join(say.t('list.comma'))}${say.t('list.or')}${last}`;
  return say.t('rule.toTags', { tags });
}

const joined = (say: Say, sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(say.lang === 'ja' ? '' : ' ');

/** A rule with its place in the file and what it rests on. `avoid` tells what would have kept it from coming about. */
export function ruleOf(
  say: Say,
  rule: Grounds & { readonly path: string; readonly when: Condition },
  reaction: Reaction | null,
  avoid: () => readonly string[],
  condition: 'rule.when' | 'rule.comesIf' = 'rule.when',
): RuleModel {
  let words: string | null = null;
  return {
    // Asked for by a reader only: finding what would have avoided it plays the game again.
    get words() {
      words ??= joined(say, [
        say.text(rule.because),
        reaction ? tagWords(say, reaction) : '',
        whenWords(say, rule.when, condition),
        ...avoid(),
      ]);
      return words;
    },
    path: rule.path,
    line: say.scenario.lines[rule.path] ?? null,
    grade: say.t(GRADE_WORDS[rule.basis]),
    sources: sourceLines(say, rule.sources),
  };
}
