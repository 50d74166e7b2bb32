import type { Scenario } from '../../src/engine';
import type { Lang } from '../../src/i18n';
import { eventSection } from './events';
import { gradeWords, type Hand, handFor, heading } from './hand';
import { gradeTable } from './numbers';
import { reactionSection } from './reactions';
import { couplingLine, endingTable, floorWords } from './rules';
import { theorySections } from './theories';
import { blocTable, lensTable, meterTable, tieTable } from './variables';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  /** Its parts, for the contents. */
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

function chapters(hand: Hand): readonly Chapter[] {
  const { scenario, say, w } = hand;
  return [
    {
      id: 'trust',
      title: w('How far to trust it', 'どこまで信じてよいか'),
      body: [
        w(
          `Every number of this model carries a grade. *Measured*: read off a source. *Estimated*: worked out from sources. *Judgement*: the authors’ own sense of size; nobody can look it up. Unless an entry says otherwise it is ${gradeWords(hand, scenario.basis)}.`,
          `このモデルの数値には、それぞれ根拠の種類がある。*実測*は資料から読み取った値、*推計*は資料から計算した値、*判断*は作者の感覚による大きさで、どこかで調べられるものではない。断りがなければ「${gradeWords(hand, scenario.basis)}」である。`,
        ),
        gradeTable(hand),
        w(
          `The documents, and what rests on each: [sources](../sources/${scenario.id}.md).`,
          `資料と、それぞれに基づくもの：[出典](../sources/${scenario.id}.md)。`,
        ),
      ],
    },
    {
      id: 'left-out',
      title: w('What is left out', '扱わないこと'),
      body: [
        ...(scenario.omits ? [say.text(scenario.omits)] : []),
        ...(scenario.fiction
          ? [w('The incidents of this case are invented.', 'このケースの出来事は架空である。')]
          : []),
        w(
          'No number here is a forecast. The model says what follows if its rules hold; whether they do is the question for class.',
          'ここの数値は予測ではない。規則が正しいとすれば何が起こるかを示すだけで、規則が正しいかどうかこそ、授業で問うことである。',
        ),
      ],
    },
    {
      id: 'variables',
      title: w('What is measured', '測るもの'),
      body: [
        `### ${w('Ties', '関係')}`,
        w(
          'Each tie has strands from −100 to +100; the headline is their mean.',
          '関係は−100から+100までの糸からなり、見出しの値はその平均である。',
        ),
        tieTable(hand),
        ...(scenario.meters.length > 0 ? [`### ${w('At home', '国内')}`, meterTable(hand)] : []),
        ...(scenario.blocs.length > 0 ? [`### ${w('The chamber', '議場')}`, blocTable(hand)] : []),
      ],
    },
    { id: 'debate', title: w('How a debate is counted', '討論の数え方'), body: [floorWords(hand)] },
    {
      id: 'events',
      title: w('Events and options', '出来事と選択肢'),
      parts: scenario.events.map(({ name, title }) => ({ id: `event-${name}`, title: say.text(title) })),
      body: scenario.events.map((event) => eventSection(hand, event)),
    },
    {
      id: 'reactions',
      title: w('How counterparts react', '相手の反応'),
      parts: scenario.actors.map(({ name }) => ({ id: `reactions-${name}`, title: say.actor(name) })),
      body: [
        w(
          'After a decision each counterpart takes the first reaction of its list that fits, or none. All are judged on the same moment.',
          '決定のあと、それぞれの相手は、当てはまる反応のうち上から最初のものを1つ選ぶ（なければ何もしない）。すべて同じ時点で判断される。',
        ),
        ...scenario.actors.map((actor) => reactionSection(hand, actor)),
      ],
    },
    ...(scenario.couplings.length > 0
      ? [
          {
            id: 'couplings',
            title: w('What moves what', '何が何を動かすか'),
            body: [
              w('From the second turn on, before anything else is decided:', '2ターン目から、決定の前に働く。'),
              scenario.couplings.map((coupling) => couplingLine(hand, coupling)).join('\n'),
            ],
          },
        ]
      : []),
    {
      id: 'endings',
      title: w('Endings', '結末'),
      body: [w('The first that fits is told.', '上から最初に当てはまるものになる。'), endingTable(hand)],
    },
    ...(scenario.theories.length > 0
      ? [
          {
            id: 'theories',
            title: w('Other views of how the world works', '世界の仕組みについての別の見方'),
            body: [
              w('Each replaces some numbers and leaves the rest.', 'それぞれがいくつかの数値だけを置き換える。'),
              ...theorySections(hand),
            ],
          },
        ]
      : []),
    ...(scenario.lenses.length > 0
      ? [{ id: 'lenses', title: w('Ways of judging an end', '結果の見方'), body: [lensTable(hand)] }]
      : []),
  ];
}

/** The model of a case in words: docs/handbook/CASE.md, or CASE.ja.md. */
export function handbookPage(scenario: Scenario, lang: Lang): string {
  const hand = handFor(scenario, lang);
  const { say, w } = hand;
  const all = chapters(hand);
  const contents = all.flatMap(({ id, title, parts = [] }) => [
    `- [${title}](#${id})`,
    ...parts.map((part) => `  - [${part.title}](#${part.id})`),
  ]);
  const other = w(`[日本語](${scenario.id}.ja.md)`, `[English](${scenario.id}.md)`);
  return `${[
    `# ${say.text(scenario.title)}: ${w('the model in words', 'モデルの説明書')}`,
    say.text(scenario.summary),
    w(
      `Made from \`scenarios/${scenario.id}.yaml\` (rules ${hand.program.rulesHash}) by \`npm run scenario -- handbook ${scenario.id} --write\`; do not edit. It tells everything the model does, and how the case really went: for teachers and authors, not before playing. ${other}`,
      `\`scenarios/${scenario.id}.yaml\`（規則 ${hand.program.rulesHash}）から \`npm run scenario -- handbook ${scenario.id} --write\` で作成（編集しないでください）。モデルのすべてと実際の経過を明かすので、先生や作者向け。遊ぶ前には読まないこと。${other}`,
    ),
    w(
      `${scenario.turns} turns of ${scenario.turnLength} months, from ${say.date(1)}. ${scenario.events.length} events, ${scenario.actors.length} counterparts.`,
      `${say.date(1)}から、${scenario.turnLength}か月ごとに${scenario.turns}ターン。出来事${scenario.events.length}、相手${scenario.actors.length}。`,
    ),
    `## ${w('Contents', '目次')}`,
    contents.join('\n'),
    ...all.flatMap(({ id, title, body }) => [heading(2, id, title), ...body]),
  ].join('\n\n')}\n`;
}
