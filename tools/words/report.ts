import type { Scenario, Text } from '../../src/engine';
import type { Lang } from '../../src/i18n';
import { pageReport, same, type Report, type Section } from '../shared/tables';
import { readGames, Reader, type TurnWords } from './amounts';
import { type Amount, largest, minutesOf, NOTHING, plus, smallest, SPEEDS, times } from './count-words';

/** Games of each strategy that are read. */
const PLAYS = 10;

const whole = (value: number): string => String(Math.round(value));
const both = ({ en, ja }: Amount): string => `${whole(en)} / ${whole(ja)}`;
const minutes = (amount: Amount, lang: Lang): string => minutesOf(amount, lang).toFixed(1);
const bothMinutes = (amount: Amount): string => `${minutes(amount, 'en')} / ${minutes(amount, 'ja')}`;
const meanOf = (amounts: readonly Amount[]): Amount =>
  amounts.length === 0 ? NOTHING : times(plus(...amounts), 1 / amounts.length);

function eventSection(scenario: Scenario, reader: Reader): Section {
  return {
    title: { en: 'What comes with an event', ja: '出来事ごとの分量' },
    note: {
      en: 'English words / Japanese characters. Minutes: briefing and options alone, then everything.',
      ja: '英語の語数／日本語の字数。分：説明と選択肢だけの場合、続けて全部の場合。',
    },
    table: {
      head: [
        { en: 'event', ja: '出来事' },
        { en: 'briefing', ja: '説明' },
        { en: 'options', ja: '選択肢' },
        { en: 'arguments', ja: '主張' },
        { en: 'evidence', ja: '証拠' },
        { en: 'debrief', ja: 'ふり返り' },
        { en: 'minutes, least', ja: '分（最少）' },
        { en: 'minutes, all', ja: '分（全部）' },
      ],
      rows: scenario.events.map((event) => {
        const words = reader.event(event);
        const all = plus(words.briefing, words.options, words.arguments, words.evidence, words.afterwards);
        return [
          event.name,
          both(words.briefing),
          both(words.options),
          both(words.arguments),
          both(words.evidence),
          both(words.afterwards),
          bothMinutes(plus(words.briefing, words.options)),
          bothMinutes(all),
        ];
      }),
    },
  };
}

function turnSection(games: readonly (readonly TurnWords[])[], turns: number): Section {
  return {
    title: { en: 'Turn by turn', ja: 'ターンごと' },
    note: {
      en: 'Means over the games that were read. Least: briefing, options, what is said on the floor, reactions, what arrives. All: every argument with its evidence, every reason, the debrief.',
      ja: '読んだ対局の平均。最少：説明、選択肢、議場での発言、反応、届いた影響。全部：すべての主張と証拠、すべての理由、ふり返り。',
    },
    table: {
      head: [
        { en: 'turn', ja: 'ターン' },
        { en: 'least', ja: '最少' },
        { en: 'all', ja: '全部' },
        { en: 'minutes, least', ja: '分（最少）' },
        { en: 'minutes, all', ja: '分（全部）' },
      ],
      rows: Array.from({ length: turns }, (_, i) => {
        const now = games.flatMap((game) => game.filter(({ turn }) => turn === i + 1));
        const least = meanOf(now.map((one) => one.least));
        const everything = meanOf(now.map((one) => one.everything));
        return [String(i + 1), both(least), both(everything), bothMinutes(least), bothMinutes(everything)];
      }),
    },
  };
}

function gameSection(games: readonly (readonly TurnWords[])[]): Section {
  const totals = (part: 'least' | 'everything'): readonly Amount[] =>
    games.map((game) => plus(...game.map((turn) => turn[part])));
  const row = (label: Text, part: 'least' | 'everything'): readonly (string | Text)[] => {
    const all = totals(part);
    const [mean, low, high] = [meanOf(all), smallest(all), largest(all)];
    return [
      label,
      ...(['en', 'ja'] as const).flatMap((lang) => [
        `${whole(mean[lang])} (${whole(low[lang])}–${whole(high[lang])})`,
        `${minutes(mean, lang)} (${minutes(low, lang)}–${minutes(high, lang)})`,
      ]),
    ];
  };
  return {
    title: { en: 'A whole game', ja: '1ゲーム全体' },
    note: {
      en: 'Mean, and from the shortest to the longest game. Reading only: thinking, talking and deciding take their own time.',
      ja: '平均と、最短から最長まで。読むだけの時間で、考え、話し、決める時間は別にかかる。',
    },
    table: {
      head: [
        { en: 'read', ja: '読む分' },
        { en: 'English words', ja: '英語の語数' },
        { en: 'minutes', ja: '分' },
        { en: 'Japanese characters', ja: '日本語の字数' },
        { en: 'minutes', ja: '分' },
      ],
      rows: [
        row({ en: 'least', ja: '最少' }, 'least'),
        row({ en: 'everything met', ja: '出会うすべて' }, 'everything'),
      ],
    },
  };
}

function reactionSection(scenario: Scenario, reader: Reader): Section {
  return {
    title: { en: 'What counterparts say', ja: '相手の言葉' },
    table: {
      head: [
        { en: 'counterpart', ja: '相手' },
        { en: 'reactions', ja: '反応' },
        { en: 'mean', ja: '平均' },
        { en: 'longest', ja: '最長' },
      ],
      rows: scenario.actors.map(({ name, label, reactions }) => {
        const each = reactions.map(({ say }) => reader.amount(say));
        return [label['en'] ? label : same(name), String(reactions.length), both(meanOf(each)), both(largest(each))];
      }),
    },
  };
}

/** How much there is to read in a case, and how long it takes. */
export function wordsReport(scenario: Scenario): Report {
  const reader = new Reader(scenario);
  const games = readGames(scenario, PLAYS);
  return {
    title: {
      en: `${scenario.title['en'] ?? scenario.id}: how much there is to read`,
      ja: `${scenario.title['ja'] ?? scenario.id}：読む分量`,
    },
    intro: [
      {
        en: `Counted at ${SPEEDS.en} English words or ${SPEEDS.ja} Japanese characters a minute, a sixteen-year-old reading to understand. Headings, numbers and buttons of the screens are not counted. ${games.length} games, ${PLAYS} of each strategy of \`sample\`. The case says it takes ${scenario.minutes} minutes.`,
        ja: `1分に英語${SPEEDS.en}語、日本語${SPEEDS.ja}字（16歳が理解しながら読む速さ）として数える。画面の見出し・数値・ボタンは含まない。\`sample\` の各戦略で${PLAYS}回、計${games.length}ゲーム。ケースが示す所要時間は${scenario.minutes}分。`,
      },
    ],
    sections: [
      gameSection(games),
      turnSection(games, scenario.turns),
      eventSection(scenario, reader),
      reactionSection(scenario, reader),
    ],
  };
}

/** The text of docs/words/CASE.md and the command that makes it. */
export function wordsPage(scenario: Scenario): { readonly page: string; readonly command: string } {
  const report = wordsReport(scenario);
  const command = `npm run scenario -- words ${scenario.id} --write`;
  const made = { en: `Made by \`${command}\`; do not edit.`, ja: '自動生成（編集しないでください）。' };
  return { page: pageReport({ ...report, intro: [made, ...report.intro] }), command };
}
