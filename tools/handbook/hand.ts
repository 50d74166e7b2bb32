import {
  compile,
  type Condition,
  type Grade,
  type Grounds,
  type Program,
  type Scenario,
  type Text,
} from '../../src/engine';
import { dateIn, type Lang, listIn } from '../../src/i18n';
import { conditionWords, type Say, sayIn } from '../../src/view';

/** Everything a page of the handbook is written with: one case in one language. */
export interface Hand {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly lang: Lang;
  readonly say: Say;
  /** The words in the language of the page. */
  w(en: string, ja: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  tag(name: string): string;
  value(name: string): string;
}

export function handFor(scenario: Scenario, lang: Lang): Hand {
  const say = sayIn(scenario, lang);
  const labelled = (items: readonly { readonly name: string; readonly label: Text }[], name: string): string =>
    say.text(items.find((one) => one.name === name)?.label) || name;
  return {
    scenario,
    program: compile(scenario),
    lang,
    say,
    w: (en, ja) => (lang === 'ja' ? ja : en),
    list: (items) => listIn(lang, items),
    tag: (name) => labelled(scenario.tags, name),
    value: (name) => labelled(scenario.values, name),
  };
}

/** A condition as a clause of its own, because its parts are things that hold, not sentences: ", if: ties with China at 10 or higher". */
export const ifWords = ({ say, w }: Hand, when: Condition): string => {
  const words = conditionWords(say, when);
  return words === '' ? '' : w(`, if: ${words}`, `。条件：${words}`);
};

/** Words with a mark of a table taken out of the way. */
const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const heading = (level: number, id: string, title: string): string =>
  `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${title}`;

const GRADE_WORDS: Readonly<Record<Grade, readonly [en: string, ja: string]>> = {
  measured: ['measured', '実測'],
  estimated: ['estimated', '推計'],
  judgement: ['judgement', '判断'],
};
export const gradeWords = ({ w }: Hand, grade: Grade): string => w(...GRADE_WORDS[grade]);

export function sourceWords({ scenario, say, w, lang }: Hand, names: readonly string[]): string {
  return names
    .map((name) => {
      const source = scenario.sources.find((one) => one.name === name);
      if (!source) return name;
      const title = say.text(source.title);
      const date = dateIn(lang, source.date);
      return title.includes(date) ? title : `${title}${w(` (${date})`, `（${date}）`)}`;
    })
    .join(w('; ', '、'));
}

/** How well a number is known, why it is so, and what it rests on. */
export function groundWords(hand: Hand, { basis, sources, because }: Grounds): string {
  const { say, w } = hand;
  const reason = say.text(because);
  const rests =
    sources.length > 0 ? w(`; rests on: ${sourceWords(hand, sources)}`, `。資料：${sourceWords(hand, sources)}`) : '';
  return `${reason}${reason === '' ? '' : w(' ', '')}*${w('Grade: ', '根拠：')}${gradeWords(hand, basis)}${rests}*`;
}
