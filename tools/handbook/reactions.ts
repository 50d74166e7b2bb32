import type { Actor, Reaction } from '../../src/engine';
import { effectWords, lastingWords, laterWords } from './effects';
import { groundWords, type Hand, heading, ifWords } from './hand';

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
