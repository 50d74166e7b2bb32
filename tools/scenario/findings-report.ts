import { type Contest, type EventStanding, rarerThan, SLIGHT, type Verdict } from '../../src/analysis';
import type { Scenario, Text } from '../../src/engine';
import { sayIn } from '../../src/view';
import { same, type Section } from '../shared/tables';
import { bounded, percent, points } from './figures';

const points0 = (tenths: number): string => points(tenths / 10);

/** A game that shows it, as a command to type. */
function witnessWords(scenario: Scenario, verdict: Verdict): string {
  if (verdict.kind !== 'found') return '';
  const { debate, line } = verdict.witness;
  const choices = [...debate.moves.flatMap(({ raised, option }) => [...raised, option]), ...line.raised];
  const choose = choices.length > 0 ? ` --choose ${choices.join(',')}` : '';
  // Quoted, because a shell reads what follows a # as a comment.
  return `npm run play -- ${scenario.id} --seed '${debate.seed}'${choose}`;
}

function verdictWords(verdict: Verdict, proved: Text): Text {
  switch (verdict.kind) {
    case 'found': {
      const { raised, support } = verdict.witness.line;
      const said = raised.map((argument) => argument.split('.')[1] ?? argument).join(' + ');
      const leads = `→ ${points0(support)}`;
      return said === '' ? { en: `in silence ${leads}`, ja: `発言なし ${leads}` } : same(`${said} ${leads}`);
    }
    case 'proved':
      return proved;
    case 'not-seen':
      return {
        en: `not seen in ${verdict.tries} debates (<${percent(rarerThan(verdict.tries))} %)`,
        ja: `${verdict.tries} 回の討論では見られない（<${percent(rarerThan(verdict.tries))} %）`,
      };
  }
}

/** What an author should look at; a proof and a want of evidence are told apart. */
function worry(option: string, verdict: Verdict, proved: Text, seen: Text): readonly Text[] {
  if (verdict.kind === 'found') return [];
  if (verdict.kind === 'proved')
    return [{ en: `${option}: proved: ${proved['en'] ?? ''}`, ja: `${option}：証明：${proved['ja'] ?? ''}` }];
  const { tries } = verdict;
  return [
    {
      en: `${option}: not ${seen['en'] ?? ''} in any of the ${tries} debates that were tried`,
      ja: `${option}：試した ${tries} 回の討論では一度も${seen['ja'] ?? ''}`,
    },
  ];
}

export function contestSection(scenario: Scenario, contests: readonly Contest[]): Section {
  return {
    title: { en: 'Can it be carried, can it be lost?', ja: '通せるか、敗れうるか' },
    note: {
      en: 'Every line of argument of an option was tried in debates of sampled games. A line that is given was found, with the support it leads to; the commands below play up to it. Talk decides: % of debates in which one line carries it and another loses it.',
      ja: '試した対局の討論で、議論の順をすべて調べた。書かれた順は見つかったもので、矢印の先はその支持。下の命令でそこまで再現できる。議論で決まる：通す順と敗れる順の両方がある討論の割合（%）。',
    },
    table: {
      head: [
        { en: 'option', ja: '選択肢' },
        { en: 'needs', ja: '必要' },
        { en: 'carried by', ja: '通す議論' },
        { en: 'lost by', ja: '敗れる議論' },
        { en: 'talk decides', ja: '議論で決まる' },
      ],
      rows: contests.map(({ option, needed, carries, loses, talkDecides }) => [
        option,
        String(needed),
        verdictWords(carries, { en: 'proved: no line carries it', ja: '証明：どの議論でも通らない' }),
        verdictWords(loses, { en: 'proved: every line carries it', ja: '証明：どの議論でも通る' }),
        bounded(talkDecides),
      ]),
    },
    lines: [
      ...contests.flatMap(({ option, carries, loses }) => [
        ...worry(
          option,
          carries,
          { en: 'nobody can carry it', ja: 'だれも通せない' },
          { en: 'carried', ja: '通らない' },
        ),
        ...worry(
          option,
          loses,
          { en: 'the number it needs does nothing', ja: '必要な支持の数値が働いていない' },
          { en: 'lost', ja: '敗れない' },
        ),
      ]),
      ...contests.flatMap(({ option, carries }) =>
        carries.kind === 'found' ? [same(`${option}: \`${witnessWords(scenario, carries)}\``)] : [],
      ),
    ],
  };
}

function measureLabel(scenario: Scenario, lang: 'en' | 'ja', measure: string): string {
  const lens = scenario.lenses.find(({ name }) => measure === `lens ${name}`);
  const say = sayIn(scenario, lang);
  return lens ? say.text(lens.label) : say.meter(measure);
}

export function standingSection(scenario: Scenario, standings: readonly EventStanding[], pairs: number): Section {
  const labels = (measures: readonly string[]): Text => {
    const listed = (lang: 'en' | 'ja'): string =>
      measures.map((measure) => measureLabel(scenario, lang, measure)).join(lang === 'ja' ? '、' : ', ');
    return measures.length === 0 ? same('–') : { en: listed('en'), ja: listed('ja') };
  };
  return {
    title: { en: 'Is an option the answer to everything?', ja: 'どの点でも最良の選択肢はあるか' },
    note: {
      en: `Ends of the same games with another option, played on by ${pairs} strategies each; ahead or behind by more than ${SLIGHT} points of every other option.`,
      ja: `同じ対局を別の選択肢で続け（各 ${pairs} 戦略）、終わりを比べた。他のすべてより ${SLIGHT} 点を超えて上・下の指標。`,
    },
    table: {
      head: [
        { en: 'option', ja: '選択肢' },
        { en: 'event', ja: '出来事' },
        { en: 'debates', ja: '討論' },
        { en: 'best for', ja: '最良' },
        { en: 'worst for', ja: '最悪' },
      ],
      rows: standings.flatMap(({ event, debates, options }) =>
        options.map(({ option, best, worst }) => [option, event, String(debates), labels(best), labels(worst)]),
      ),
    },
    lines: standings.flatMap(({ event, options, noQuestion }): readonly Text[] => [
      ...(noQuestion === null
        ? []
        : [
            {
              en: `${event}: "${noQuestion}" is the answer to everything`,
              ja: `${event}：「${noQuestion}」がどの点でも最良`,
            },
          ]),
      ...options
        .filter(({ dominatedBy }) => dominatedBy.length > 0)
        .map(({ option, dominatedBy }) => ({
          en: `${option}: no better than ${dominatedBy.join(' and ')} in anything`,
          ja: `${option}：どの点でも ${dominatedBy.join('・')} に及ばない`,
        })),
    ]),
  };
}
