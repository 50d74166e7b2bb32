import type { Change, Effects, Lasting, Later } from '../../src/engine';
import { numberIn, rangeIn } from '../../src/i18n';
import { groundWords, type Hand, ifWords } from './hand';

/** "+6", "−5 to −3, drawn", "set to 40". */
export function changeWords({ lang, w }: Hand, change: Change): string {
  const number = (value: number): string => numberIn(lang, value);
  switch (change.op) {
    case 'add':
      return change.low === change.high
        ? rangeIn(lang, change.low, change.high)
        : w(`${rangeIn(lang, change.low, change.high)}, drawn`, `${rangeIn(lang, change.low, change.high)}（抽選）`);
    case 'set':
      return w(`becomes ${number(change.value)}`, `${number(change.value)}になる`);
    case 'scale':
      return w(`${number(change.percent)} % of what it is`, `いまの${number(change.percent)}%になる`);
    case 'at-least':
      return w(
        `rises to ${number(change.value)} if it is lower`,
        `${number(change.value)}より低ければ${number(change.value)}になる`,
      );
    case 'at-most':
      return w(
        `falls to ${number(change.value)} if it is higher`,
        `${number(change.value)}より高ければ${number(change.value)}になる`,
      );
  }
}

/** A meter as the one of a change: a country stands for each strand of its tie, a bloc for its credit. */
export function meterWords({ scenario, say, w }: Hand, meter: string): string {
  if (meter.startsWith('goodwill.')) return w(`credit with ${say.meter(meter)}`, `${say.meter(meter)}の信用`);
  return scenario.actors.some(({ name }) => name === meter)
    ? w(`${say.meter(meter)} (each strand)`, `${say.meter(meter)}（すべての糸）`)
    : say.meter(meter);
}

/** What an entry does, in one line; says so when it is nothing. */
export function effectWords(hand: Hand, { change, set, clear }: Effects): string {
  const { w } = hand;
  const parts = [
    ...change.map((one) => `${meterWords(hand, one.meter)} **${changeWords(hand, one.change)}**`),
    ...set.map((flag) => w(`remembered: \`${flag}\``, `記憶：\`${flag}\``)),
    ...clear.map((flag) => w(`forgotten: \`${flag}\``, `忘却：\`${flag}\``)),
  ];
  return parts.length === 0 ? w('nothing', 'なし') : parts.join(w(', ', '、'));
}

/** "After 1 turn, if: …. Trade −4." */
export function laterWords(hand: Hand, entry: Later): string {
  const { w } = hand;
  const after = w(`After ${entry.after} turn${entry.after === 1 ? '' : 's'}`, `${entry.after}ターン後`);
  return `**${after}**${ifWords(hand, entry.when)}${w('. ', '。')}${effectWords(hand, entry)}${w('. ', '。')}${groundWords(hand, entry)}`;
}

/** "In each of the next 2 turns, each time 50 % of the time before. …" */
export function lastingWords(hand: Hand, entry: Lasting): string {
  const { w } = hand;
  const turns =
    entry.turns === 1
      ? w('In the next turn', '次のターン')
      : w(`In each of the next ${entry.turns} turns`, `続く${entry.turns}ターンの間、毎ターン`);
  const fade =
    entry.fade === 100 ? '' : w(`, each time ${entry.fade} % of the time before`, `（毎回、前の${entry.fade}%）`);
  return `**${turns}**${fade}${ifWords(hand, entry.when)}${w('. ', '。')}${effectWords(hand, entry)}${w('. ', '。')}${groundWords(hand, entry)}`;
}
