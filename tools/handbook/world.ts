import type { Actor, Coupling, Reaction } from '../../src/engine';
import { numberIn, signedIn } from '../../src/i18n';
import { patchHits } from '../../src/scenario';
import { conditionWords } from '../../src/view';
import { effectWords, lastingWords, laterWords, meterWords } from './effects';
import { groundWords, type Hand, heading, ifWords, table } from './hand';

/** Counterparts and where their ties begin. */
export function tieTable({ scenario, program, lang, say, w }: Hand): string {
  const mean = ({ relation }: Actor): string => {
    const values = Object.values(relation);
    return numberIn(lang, values.reduce((sum, value) => sum + value, 0) / program.strandCount);
  };
  return table(
    [
      w('counterpart', '相手'),
      w('headline', '平均'),
      ...scenario.strands.map(({ name }) => say.strand(name)),
      w('what it wants', '望むこと'),
    ],
    scenario.actors.map((actor) => [
      say.actor(actor.name),
      mean(actor),
      ...scenario.strands.map(({ name }) => signedIn(lang, actor.relation[name] ?? 0)),
      say.text(actor.brief),
    ]),
  );
}

export function meterTable({ scenario, lang, say, w }: Hand): string {
  const good = { up: w('high', '高い方'), down: w('low', '低い方'), none: w('neither', 'どちらでもない') } as const;
  return table(
    [w('measure', '指標'), w('start', '始め'), w('range', '範囲'), w('better', '良い方'), w('what it is', '説明')],
    scenario.meters.map(({ name, start, min, max, good: side, about }) => [
      say.meter(name),
      numberIn(lang, start),
      `${numberIn(lang, min)}–${numberIn(lang, max)}`,
      good[side],
      say.text(about),
    ]),
  );
}

export function blocTable({ scenario, lang, say, w, tag, value }: Hand): string {
  const weighed = (weights: Readonly<Record<string, number>>, label: (name: string) => string): string =>
    Object.entries(weights)
      .map(([name, weight]) => `${label(name)} ${signedIn(lang, weight)}`)
      .join('<br>');
  return table(
    [
      w('group', '会派'),
      w('weight', '重み'),
      w('credit at the start', '始めの信用'),
      w('leans (kinds of choice)', '傾き（決定の種類）'),
      w('cares for (values)', '大切にする価値'),
      w('who they are', '説明'),
    ],
    scenario.blocs.map((bloc) => [
      say.text(bloc.label),
      String(bloc.weight),
      numberIn(lang, bloc.goodwill),
      weighed(bloc.leans, tag),
      weighed(bloc.cares, value),
      say.text(bloc.about),
    ]),
  );
}

/** The numbers of the debate in words. */
export function floorWords({ scenario, w }: Hand): string {
  const { base, perLean, goodwillDivisor, perAppeal, cap, gain, loss } = scenario.floorRules;
  return w(
    `A group’s support for an option begins at **${base}**. Each point its leanings give to the kinds of the option adds **${perLean}**. Credit above or below 50 adds or takes a **${goodwillDivisor === 5 ? 'fifth' : `${goodwillDivisor}th part`}** of the difference. An argument adds **${perAppeal}** for each point of appeal times each point the group cares for that value, at most **${cap}** either way; an objection takes as much. The chamber’s support is the mean of its groups by weight, from 0 to 100. Groups at 50 or more for what is done gain **${gain}** credit, the others lose **${loss}**. The strongest objection stands from the start, and every argument is answered: [the rules](../rules.md).`,
    `ある案への会派の支持は **${base}** から始まる。案の種類に対する傾き1点につき **${perLean}** を足す。信用は50との差の **${goodwillDivisor}分の1** が加減される。主張は、訴える強さ1点×会派がその価値を大切にする度合い1点につき **${perAppeal}** を足し（最大 **${cap}**）、反対の主張は同じだけ引く。議場の支持は、会派の重みによる平均（0〜100）。行われたことへの支持が50以上の会派は信用が **${gain}** 増え、ほかは **${loss}** 減る。いちばん強い反対は始めから立っており、主張には必ず反論が返る（[ルール](../rules.md)）。`,
  );
}

function reactionLines(hand: Hand, reaction: Reaction): string {
  const { say, w, tag } = hand;
  const to =
    reaction.to.length === 0
      ? w('to anything', '何に対しても')
      : w(
          `to a choice of the kind ${reaction.to.map(tag).join(' or ')}`,
          `「${reaction.to.map(tag).join('」「')}」の決定に対して`,
        );
  const limits = [
    ...(reaction.once ? [w('once in a game', '1ゲームに1回')] : []),
    ...(reaction.cooldown > 0
      ? [w(`then not for ${reaction.cooldown} turns`, `その後${reaction.cooldown}ターンは休む`)]
      : []),
  ];
  const fits = [to, ...limits].join(w(', ', '、'));
  return [
    `1. **${say.text(reaction.say)}**`,
    `   - ${w('Fits', '当てはまる')}${w(': ', '：')}${fits}${ifWords(hand, reaction.when)}${w('.', '。')} \`${reaction.id}\``,
    `   - ${effectWords(hand, reaction)}${w('. ', '。')}${groundWords(hand, reaction)}`,
    ...reaction.later.map((entry) => `   - ${laterWords(hand, entry)}`),
    ...reaction.lasting.map((entry) => `   - ${lastingWords(hand, entry)}`),
  ].join('\n');
}

/** Reactions of a counterpart in the order in which it looks for one that fits. */
export const reactionSection = (hand: Hand, actor: Actor): string =>
  [
    heading(3, `reactions-${actor.name}`, hand.say.actor(actor.name)),
    actor.reactions.length === 0
      ? hand.w('It never reacts.', '反応しない。')
      : actor.reactions.map((reaction) => reactionLines(hand, reaction)).join('\n'),
  ].join('\n\n');

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

/** Names of what stands at a path of the file: the longest thing it begins with, and the rest in words. */
function placeWords(hand: Hand, path: string): string {
  const { w } = hand;
  const places = placesIn(hand).filter(({ at }) => path.startsWith(`${at}.`));
  const place = places.reduce<(typeof places)[number] | null>(
    (longest, one) => (one.at.length > (longest?.at.length ?? 0) ? one : longest),
    null,
  );
  const rest = path.slice((place?.at.length ?? -1) + 1);
  const meter = rest.startsWith('change.') ? meterWords(hand, rest.slice('change.'.length)) : null;
  const fade = rest === 'fade' ? w('share kept each turn (%)', '毎ターン残る割合（%）') : null;
  const what = meter ?? fade ?? rest;
  return place ? `${place.words.replace(/[.。]$/, '')}${w(': ', '：')}${what}` : what;
}

function placesIn({ scenario, say, w }: Hand): readonly { readonly at: string; readonly words: string }[] {
  const delayed = (
    owner: Pick<Reaction, 'later' | 'lasting'>,
    words: string,
  ): readonly { readonly at: string; readonly words: string }[] =>
    [...owner.later, ...owner.lasting].map(({ path, because, name }) => ({
      at: path,
      words: `${words} → ${say.text(because) || name}`,
    }));
  return [
    ...scenario.events.flatMap((event) =>
      event.options.flatMap((option) => {
        const words = w(`“${say.text(option.label)}”`, `「${say.text(option.label)}」`);
        return [{ at: option.path, words }, ...delayed(option, words)];
      }),
    ),
    ...scenario.actors.flatMap((actor) =>
      actor.reactions.flatMap((reaction) => {
        const words = w(
          `${say.actor(actor.name)} reacts, “${say.text(reaction.say)}”`,
          `${say.actor(actor.name)}の反応「${say.text(reaction.say)}」`,
        );
        return [{ at: reaction.path, words }, ...delayed(reaction, words)];
      }),
    ),
    ...scenario.couplings.map(({ path, name, because }) => ({ at: path, words: say.text(because) || name })),
  ];
}

export function theorySections(hand: Hand): readonly string[] {
  const { scenario, lang, say, w } = hand;
  const hits = patchHits(scenario);
  return scenario.theories.flatMap(({ name, label, about }) => [
    heading(3, `theory-${name}`, say.text(label)),
    ...(about ? [say.text(about)] : []),
    table(
      [w('number', '数値'), w('written', '本文'), w('under this theory', 'この理論では')],
      hits
        .filter((hit) => hit.theory === name)
        .map(({ path, written, value }) => [
          placeWords(hand, path),
          written.replace('-', '−'),
          /change\./.test(path) ? signedIn(lang, value) : numberIn(lang, value),
        ]),
    ),
  ]);
}

export const lensTable = ({ scenario, lang, say, w }: Hand): string =>
  table(
    [w('lens', 'レンズ'), w('what it values', '重んじること'), w('weights', '重み')],
    scenario.lenses.map(({ label, about, weights }) => [
      say.text(label),
      say.text(about),
      Object.entries(weights)
        .map(([meter, weight]) => `${say.meter(meter)} ${signedIn(lang, weight)}`)
        .join(w(', ', '、')),
    ]),
  );
