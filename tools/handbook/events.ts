import { argumentEffects, type Argument, type Event, type Option } from '../../src/engine';
import { changeIn, dateIn } from '../../src/i18n';
import { conditionWords } from '../../src/view';
import { effectWords, lastingWords, laterWords } from './effects';
import { groundWords, type Hand, heading, sourceWords, table } from './hand';

/** What an argument does to support for its option, bloc by bloc, before it is answered. */
function movesWords({ program, lang, say }: Hand, { id }: Argument): string {
  return argumentEffects(program, id)
    .filter(({ by }) => by !== 0)
    .map(({ bloc, by }) => `${say.meter(`goodwill.${bloc}`)} ${changeIn(lang, by / 10)}`)
    .join('<br>');
}

function argumentTable(hand: Hand, option: Option): string {
  const { scenario, say, w, value } = hand;
  const person = (name: string): string => say.text(scenario.advisers.find((one) => one.name === name)?.label) || name;
  const numberOf = (id: string): number => option.arguments.findIndex((one) => one.id === id) + 1;
  const answers = (id: string | null): string =>
    id === null ? '' : w(`(answers ${numberOf(id)})`, `（${numberOf(id)}への答え）`);
  return table(
    [
      '',
      w('side', '立場'),
      w('who', '誰'),
      w('argument', '主張'),
      w('appeals to', '訴える価値'),
      w('moves support by', '支持の動き'),
      w('rests on', '資料'),
    ],
    option.arguments.map((argument, i) => [
      String(i + 1),
      argument.side === 'for' ? w('for', '賛成') : w('against', '反対'),
      person(argument.by),
      `${say.text(argument.text)}${w(' ', '')}${answers(argument.rebuts)}`,
      Object.entries(argument.appeals)
        .map(([name, strength]) => `${value(name)} ${strength}`)
        .join('<br>'),
      movesWords(hand, argument),
      sourceWords(hand, argument.sources),
    ]),
  );
}

function needWords(hand: Hand, event: Event, option: Option): readonly string[] {
  const { say, w } = hand;
  const needs = conditionWords(say, option.needs);
  const hidden = option.hidden ? w(' Else it is not shown.', 'そうでなければ表示されない。') : '';
  const open = needs === '' ? [] : [w(`Open only if: ${needs}.${hidden}`, `選べる条件：${needs}。${hidden}`)];
  if (option.needsSupport === null) return [...open, w('Needs no vote.', '採決はいらない。')];
  const fallback = event.fallback === null ? '' : say.option(event.fallback);
  return [
    ...open,
    w(
      `Needs ${option.needsSupport} of 100 in the chamber. If it is lost: ${effectWords(hand, option.defeated)}; then “${fallback}” is done.`,
      `議場で100のうち${option.needsSupport}の支持が必要。敗れると：${effectWords(hand, option.defeated)}。そして「${fallback}」が行われる。`,
    ),
  ];
}

function optionSection(hand: Hand, event: Event, option: Option, place: number): string {
  const { scenario, say, w, tag } = hand;
  const letter = String.fromCharCode(65 + place);
  const kinds = option.tags.map(tag).join(w(', ', '、'));
  const seen = Object.entries(option.seenFrom).map(([actor, text]) =>
    w(`Seen from ${say.theActor(actor)}: ${say.text(text)}`, `${say.actor(actor)}からは：${say.text(text)}`),
  );
  const line = scenario.lines[option.path];
  const lines = [
    ...needWords(hand, event, option),
    `**${w('At once', 'ただちに')}**${w(': ', '：')}${effectWords(hand, option)}${w('. ', '。')}${groundWords(hand, option)}`,
    ...option.later.map((entry) => laterWords(hand, entry)),
    ...option.lasting.map((entry) => lastingWords(hand, entry)),
    ...seen,
  ];
  return [
    heading(4, `option-${option.name}`, `${letter} ${say.text(option.label)}`),
    [
      ...(say.text(option.about) === say.text(option.label) ? [] : [say.text(option.about)]),
      `*${kinds === '' ? '' : w(`Kind: ${kinds}. `, `種類：${kinds}。`)}\`${option.name}\`${line === undefined ? '' : w(`, line ${line}`, `、${line}行目`)}*`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    lines.map((one) => `- ${one}`).join('\n'),
    ...(option.arguments.length > 0 ? [argumentTable(hand, option)] : []),
  ].join('\n\n');
}

/** When an event comes, as its author wrote it. */
export function comesWords(hand: Hand, event: Event): string {
  const { say, w } = hand;
  const when = conditionWords(say, event.when);
  const parts = [
    event.must
      ? w(`Comes for certain${when ? `: ${when}` : ''}.`, `必ず起こる${when ? `（${when}）` : ''}。`)
      : event.weight === 0
        ? w('Comes only when a teacher asks for it.', '先生が求めたときだけ起こる。')
        : w(
            `${when ? `Can come: ${when}` : 'Can come at any time'}; weight ${event.weight} in the draw.`,
            `${when ? `起こりうる条件：${when}` : 'いつでも起こりうる'}。抽選の重み${event.weight}。`,
          ),
    ...event.moreLikely.map(({ when: more, add }) =>
      w(
        `Its weight is ${add} more if: ${conditionWords(say, more)}.`,
        `次の条件で重みが${add}増える：${conditionWords(say, more)}。`,
      ),
    ),
    ...(event.once
      ? []
      : [
          w(
            `It can come again${event.cooldown > 0 ? ` after ${event.cooldown} turns` : ''}.`,
            `${event.cooldown > 0 ? `${event.cooldown}ターンおいて` : ''}くり返し起こりうる。`,
          ),
        ]),
    ...(event.byTeacher && event.weight > 0 ? [w('A teacher can call it up.', '先生が呼び出せる。')] : []),
    w(`${event.floor} argument${event.floor === 1 ? '' : 's'} can be raised.`, `発言は${event.floor}回まで。`),
    ...(event.fallback === null
      ? []
      : [
          w(
            `What happens after a defeat: “${say.option(event.fallback)}”.`,
            `敗れたときは「${say.option(event.fallback)}」になる。`,
          ),
        ]),
  ];
  return parts.join(w(' ', ''));
}

export function eventSection(hand: Hand, event: Event): string {
  const { say, w, lang } = hand;
  const history = event.history;
  return [
    heading(3, `event-${event.name}`, say.text(event.title)),
    say.text(event.text),
    comesWords(hand, event),
    ...(event.sources.length > 0
      ? [`*${w('The briefing rests on: ', '説明の資料：')}${sourceWords(hand, event.sources)}*`]
      : []),
    ...event.options.map((option, place) => optionSection(hand, event, option, place)),
    ...(history
      ? [
          `> **${w('What really happened', '実際に起きたこと')}**${w(` (${dateIn(lang, history.on)}): “${say.option(history.took)}”. `, `（${dateIn(lang, history.on)}）：「${say.option(history.took)}」。`)}${say.text(history.then)} *${sourceWords(hand, history.sources)}*`,
        ]
      : []),
  ].join('\n\n');
}
