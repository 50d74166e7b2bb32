import type { Coupling } from '../../src/engine';
import { numberIn } from '../../src/i18n';
import { conditionWords } from '../../src/view';
import { effectWords, meterWords } from './effects';
import { groundWords, type Hand, ifWords, table } from './hand';

/** The numbers of the debate in words. */
export function floorWords({ scenario, w }: Hand): string {
  const { base, perLean, goodwillDivisor, perAppeal, cap, gain, loss } = scenario.floorRules;
  return w(
    `A group’s support for an option begins at **${base}**. Each point its leanings give to the kinds of the option adds **${perLean}**. Credit above or below 50 adds or takes a **${goodwillDivisor === 5 ? 'fifth' : `${goodwillDivisor}th part`}** of the difference. An argument adds **${perAppeal}** for each point of appeal times each point the group cares for that value, at most **${cap}** either way; an objection takes as much. The chamber’s support is the mean of its groups by weight, from 0 to 100. Groups at 50 or more for what is done gain **${gain}** credit, the others lose **${loss}**. The strongest objection stands from the start, and every argument is answered: [the rules](../rules.md).`,
    `ある案への会派の支持は **${base}** から始まる。案の種類に対する傾き1点につき **${perLean}** を足す。信用は50との差の **${goodwillDivisor}分の1** が加減される。主張は、訴える強さ1点×会派がその価値を大切にする度合い1点につき **${perAppeal}** を足し（最大 **${cap}**）、反対の主張は同じだけ引く。議場の支持は、会派の重みによる平均（0〜100）。行われたことへの支持が50以上の会派は信用が **${gain}** 増え、ほかは **${loss}** 減る。いちばん強い反対は始めから立っており、主張には必ず反論が返る（[ルール](../rules.md)）。`,
  );
}

export function couplingLine(hand: Hand, coupling: Coupling): string {
  const { lang, w } = hand;
  const { per } = coupling;
  const steps = per
    ? w(
        `, for each whole ${numberIn(lang, per.every)} points of ${meterWords(hand, per.of)} above ${numberIn(lang, per.from)} (below it, the other way)`,
        `、${meterWords(hand, per.of)}が${numberIn(lang, per.from)}を${numberIn(lang, per.every)}点上回るごとに（下回れば逆に）`,
      )
    : '';
  return `- ${w('Each turn', '毎ターン')}${steps}${ifWords(hand, coupling.when)}${w(': ', '：')}${effectWords(hand, coupling)}${w('. ', '。')}${groundWords(hand, coupling)} \`${coupling.name}\``;
}

export function endingTable(hand: Hand): string {
  const { scenario, say, w } = hand;
  return table(
    [w('order', '順'), w('ending', '結末'), w('comes if', '条件'), w('what it says', '内容')],
    scenario.endings.map((ending, i) => [
      `${i + 1}${ending.early ? w(', in any turn', '、どのターンでも') : ''}`,
      say.text(ending.title),
      conditionWords(say, ending.when) || w('no other fits', 'ほかが当てはまらない'),
      say.text(ending.text),
    ]),
  );
}
