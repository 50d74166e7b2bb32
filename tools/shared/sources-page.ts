import {
  GRADES,
  type Grade,
  type Grounds,
  type Effects,
  type Scenario,
  type Source,
  type Text,
} from '../../src/engine';

/** One place that names a document. */
interface Use {
  readonly source: string;
  readonly where: string;
  /** What is said there, in both languages where it is words. */
  readonly words: Text | null;
}

type Grounded = Grounds & Effects & { readonly path: string };

/** Everything whose numbers carry a grade. */
const grounded = (scenario: Scenario): readonly Grounded[] => [
  ...scenario.couplings,
  ...scenario.actors.flatMap(({ reactions }) => reactions.flatMap((one) => [one, ...one.later, ...one.lasting])),
  ...scenario.events.flatMap(({ options }) => options.flatMap((one) => [one, ...one.later, ...one.lasting])),
];

function usesOf(scenario: Scenario): readonly Use[] {
  const all = (sources: readonly string[], where: string, words: Text | null): readonly Use[] =>
    sources.map((source) => ({ source, where, words }));
  return [
    ...scenario.events.flatMap((event) => [
      ...all(event.sources, `briefing of *${event.title['en'] ?? event.name}*`, null),
      ...event.options.flatMap((option) => [
        ...all(option.sources, `numbers of \`${option.name}\``, null),
        ...[...option.later, ...option.lasting].flatMap((one) =>
          all(one.sources, `numbers of \`${option.name}\`, \`${one.name}\``, one.because ?? null),
        ),
        ...option.arguments.flatMap((argument) => [
          ...all(argument.sources, `${argument.side} \`${option.name}\`, \`${argument.name}\``, argument.text),
          ...argument.evidence.map(({ source, text }) => ({
            source,
            where: `evidence ${argument.side} \`${option.name}\`, \`${argument.name}\``,
            words: text,
          })),
        ]),
      ]),
      ...all(
        event.history?.sources ?? [],
        `history of *${event.title['en'] ?? event.name}*`,
        event.history?.then ?? null,
      ),
    ]),
    ...scenario.actors.flatMap((actor) =>
      actor.reactions.flatMap((reaction) => [
        ...all(reaction.sources, `reaction \`${reaction.id}\``, reaction.say),
        ...[...reaction.later, ...reaction.lasting].flatMap((one) =>
          all(one.sources, `reaction \`${reaction.id}\`, \`${one.name}\``, one.because ?? null),
        ),
      ]),
    ),
    ...scenario.couplings.flatMap((coupling) =>
      all(coupling.sources, `coupling \`${coupling.name}\``, coupling.because ?? null),
    ),
  ];
}

const both = (text: Text): string => [text['en'], text['ja']].filter(Boolean).join(' / ');

function sourceSection(source: Source, uses: readonly Use[]): string {
  const { name, title, publisher, date, kind, stance, note, url } = source;
  const facts = [both(publisher), date, kind, ...(stance ? [stance] : [])].join(' · ');
  // One line for a place, however often it names the document.
  const seen = new Map(uses.map((use) => [use.where, use]));
  return [
    `### ${both(title)}`,
    '',
    `\`${name}\` · ${facts}`,
    ...(note ? ['', both(note)] : []),
    ...(url ? ['', `<${url}>`] : []),
    '',
    ...[...seen.values()].map(({ where, words }) => `- ${where}${words ? `: ${both(words)}` : ''}`),
    ...(uses.length === 0 ? ['- not used'] : []),
  ].join('\n');
}

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  measured: 'measured 実測',
  estimated: 'estimated 推計',
  judgement: 'judgement 判断',
};

/** How many numbers stand on what; flags and conditions are not counted. */
function gradeTable(scenario: Scenario): string {
  const counts = new Map<Grade, { numbers: number; sourced: number }>(
    GRADES.map((grade) => [grade, { numbers: 0, sourced: 0 }]),
  );
  for (const { basis, change, sources } of grounded(scenario)) {
    const count = counts.get(basis);
    if (!count) continue;
    count.numbers += change.length;
    if (sources.length > 0) count.sourced += change.length;
  }
  const total = [...counts.values()].reduce((sum, { numbers }) => sum + numbers, 0);
  const rows = [...counts].map(([grade, { numbers, sourced }]) => {
    const share = total === 0 ? 0 : Math.round((100 * numbers) / total);
    return `| ${GRADE_WORDS[grade]} | ${numbers} | ${share} % | ${sourced} |`;
  });
  return [
    '| grade 根拠 | numbers 数値 | share 割合 | with a source 出典あり |',
    '|---|---|---|---|',
    ...rows,
    `| all 合計 | ${total} | | |`,
  ].join('\n');
}

/** The text of docs/sources/CASE.md. */
export function sourcesPage(scenario: Scenario): string {
  const uses = usesOf(scenario);
  const sorted = [...scenario.sources].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : 1,
  );
  const kinds = new Map<string, number>();
  const stances = new Map<string, number>();
  for (const { kind, stance = 'not said' } of scenario.sources) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    stances.set(stance, (stances.get(stance) ?? 0) + 1);
  }
  const listed = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  return `${[
    `# ${both(scenario.title)}: what rests on what / 何が何に基づくか`,
    `Made from \`scenarios/${scenario.id}.yaml\` by \`npm run sources -- ${scenario.id}\`; do not edit. 自動生成（編集しないでください）。`,
    ...(scenario.fiction ? ['The incidents of this case are invented. このケースの出来事は架空です。'] : []),
    ...(scenario.omits ? [`What the model leaves out / モデルが扱わないこと: ${both(scenario.omits)}`] : []),
    '## Numbers / 数値',
    gradeTable(scenario),
    '## Documents / 文書',
    `${scenario.sources.length} documents, named ${uses.length} times. By kind: ${listed(kinds)}. By stance: ${listed(stances)}.`,
    ...sorted.map((source) =>
      sourceSection(
        source,
        uses.filter((use) => use.source === source.name),
      ),
    ),
  ].join('\n\n')}\n`;
}
