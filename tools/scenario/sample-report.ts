import { NO_ENDING, type OptionSample, rarerThan, type Sample, type Strategy } from '../../src/analysis';
import type { Scenario, Text } from '../../src/engine';
import { sayIn } from '../../src/view';
import { type Report, same, type Section } from '../shared/tables';
import { bounded, meanOf, percent, points } from './figures';

const labels = (strategies: readonly Strategy[]): readonly Text[] => strategies.map(({ label }) => label);

function endings(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
  const names = Object.keys(result.endings[strategies[0]?.name ?? ''] ?? {});
  const titleOf = (ending: string): Text =>
    scenario.endings.find(({ name }) => name === ending)?.title ?? { en: 'no ending fits', ja: '当てはまる結末なし' };
  const never = names.every((ending) =>
    strategies.some(({ name }) => (result.endings[name]?.[ending]?.count ?? 0) > 0),
  );
  const rows = names
    .filter(
      (ending) =>
        ending !== NO_ENDING || strategies.some(({ name }) => (result.endings[name]?.[ending]?.count ?? 0) > 0),
    )
    .map((ending) => [
      same(ending),
      titleOf(ending),
      ...strategies.map(({ name }) => {
        const share = result.endings[name]?.[ending];
        return share ? bounded(share) : '–';
      }),
    ]);
  const total = result.plays * strategies.length;
  const absent = names.filter(
    (ending) =>
      ending !== NO_ENDING && strategies.every(({ name }) => (result.endings[name]?.[ending]?.count ?? 0) === 0),
  );
  return {
    title: { en: 'Endings by strategy', ja: '戦略ごとの結末' },
    note: {
      en: 'Share of plays in %, with the 95 % interval (Wilson).',
      ja: '試行に占める割合（%）と95%区間（ウィルソン）。',
    },
    table: { head: [{ en: 'ending', ja: '結末' }, { en: 'title', ja: '題' }, ...labels(strategies)], rows },
    lines: never
      ? []
      : absent.map((ending) => ({
          en: `${ending}: not seen in ${total} plays (rarer than ${percent(rarerThan(total))} % if it exists)`,
          ja: `${ending}：${total} 回では見られない（あるとしても ${percent(rarerThan(total))} % 未満）`,
        })),
  };
}

function meters(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
  const [en, ja] = [sayIn(scenario, 'en'), sayIn(scenario, 'ja')];
  return {
    title: { en: 'Where meters and ties end', ja: '指標と関係の行き着く先' },
    note: {
      en: 'Mean at the end with the half width of its 95 % interval; the last columns: % of plays that touch the lowest or highest value.',
      ja: '終わりの平均と95%区間の半幅。最後の2列は、最低値・最高値に触れた試行の割合（%）。',
    },
    table: {
      head: [
        { en: 'meter', ja: '指標' },
        { en: 'name', ja: '名前' },
        { en: 'start', ja: '始め' },
        ...labels(strategies),
        { en: 'at lowest', ja: '最低値' },
        { en: 'at highest', ja: '最高値' },
      ],
      rows: result.meters.map(({ meter, start, byStrategy, atLow, atHigh }) => [
        same(meter),
        { en: en.meter(meter), ja: ja.meter(meter) },
        points(start),
        ...strategies.map(({ name }) => {
          const mean = byStrategy[name];
          return mean ? meanOf(mean) : '–';
        }),
        bounded(atLow),
        bounded(atHigh),
      ]),
    },
  };
}

function lenses(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
  const labelOf = (lens: string): Text => scenario.lenses.find(({ name }) => name === lens)?.label ?? same(lens);
  const strategyLabel = (name: string): Text => strategies.find((one) => one.name === name)?.label ?? same(name);
  const listed = (names: readonly string[], lang: 'en' | 'ja'): string =>
    names.map((name) => strategyLabel(name)[lang] ?? name).join(lang === 'ja' ? '、' : ', ');
  return {
    title: { en: 'Through each lens', ja: 'レンズごとの点' },
    note: {
      en: 'Points at the end; best: strategies whose interval reaches the highest one. A case that teaches choices has different ones.',
      ja: '終わりの点。最良は、最も高い区間に届く戦略。選択を学ぶケースでは、レンズごとに異なる。',
    },
    table: {
      head: [
        { en: 'lens', ja: 'レンズ' },
        { en: 'start', ja: '始め' },
        ...labels(strategies),
        { en: 'best', ja: '最良' },
      ],
      rows: result.lenses.map(({ lens, start, byStrategy, best }) => [
        labelOf(lens),
        points(start),
        ...strategies.map(({ name }) => {
          const mean = byStrategy[name];
          return mean ? meanOf(mean) : '–';
        }),
        { en: listed(best, 'en'), ja: listed(best, 'ja') },
      ]),
    },
  };
}

/** What never happened to an option, with the bound that so many tries give. */
function absences(
  { option, available, asked, carried, lost, contested }: OptionSample,
  plays: number,
): readonly Text[] {
  const of = (en: string, ja: string, tries: number): Text => ({
    en: `${option}: ${en} in ${tries} tries (rarer than ${percent(rarerThan(tries))} %)`,
    ja: `${option}：${tries} 回では${ja}（あっても ${percent(rarerThan(tries))} % 未満）`,
  });
  if (available === 0) return [of('never open', '選べる場面がない', plays)];
  if (asked === 0) return [of('never asked for', '一度も選ばれない', available)];
  if (carried === 0) return [of('never carried', '一度も通らない', asked)];
  return contested && lost === 0 ? [of('never lost though contested', '反対があっても一度も敗れない', asked)] : [];
}

function options(result: Sample, plays: number): Section {
  const inPercent = (count: number, of: number): string => (of === 0 ? '–' : percent(count / of));
  return {
    title: { en: 'Options', ja: '選択肢' },
    note: {
      en: 'open: debates in which it could be decided; asked: % of these; carried: % of asked. Only options that need support can be lost.',
      ja: '可能：決定できた討論の数。選択：そのうちの割合（%）。可決：選択のうちの割合（%）。支持のいる選択肢だけが敗れうる。',
    },
    table: {
      head: [
        { en: 'option', ja: '選択肢' },
        { en: 'event', ja: '出来事' },
        { en: 'open', ja: '可能' },
        { en: 'asked %', ja: '選択 %' },
        { en: 'carried %', ja: '可決 %' },
      ],
      rows: result.options.map(({ option, event, available, asked, carried, contested }) => [
        option,
        event,
        String(available),
        inPercent(asked, available),
        contested ? inPercent(carried, asked) : '',
      ]),
    },
    lines: result.options.flatMap((one) => absences(one, plays)),
  };
}

function events(scenario: Scenario, result: Sample, plays: number): Section {
  const turns = Array.from({ length: scenario.turns }, (_, i) => i);
  const row = (name: string | Text, byTurn: readonly number[], all: string): readonly (string | Text)[] => [
    name,
    all,
    ...turns.map((turn) => (byTurn[turn] ? percent((byTurn[turn] ?? 0) / plays) : '')),
  ];
  const quiet = result.quiet.reduce((sum, count) => sum + count, 0);
  return {
    title: { en: 'When events come', ja: '出来事の起こる時' },
    note: { en: '% of all plays, by turn.', ja: '全試行に占める割合（%）、ターンごと。' },
    table: {
      head: [
        { en: 'event', ja: '出来事' },
        { en: 'any turn', ja: '全体' },
        ...turns.map((turn) => same(String(turn + 1))),
      ],
      rows: [
        ...result.events.map(({ event, byTurn, plays }) => row(event, byTurn, percent(plays.share))),
        ...(quiet > 0 ? [row({ en: '(quiet turn)', ja: '（平穏）' }, result.quiet, '')] : []),
      ],
    },
    lines: result.events
      .filter((one) => one.plays.count === 0)
      .map(({ event }) => ({
        en: `${event}: never came in ${plays} plays (rarer than ${percent(rarerThan(plays))} %)`,
        ja: `${event}：${plays} 回では一度も起こらない（あっても ${percent(rarerThan(plays))} % 未満）`,
      })),
  };
}

function ties(scenario: Scenario, result: Sample): Section {
  const say = { en: sayIn(scenario, 'en'), ja: sayIn(scenario, 'ja') };
  return {
    title: { en: 'Which way ties move in a turn', ja: '1ターンに関係が動く向き' },
    note: {
      en: '% of turns in which it rises / stays / falls, on whole points, as predictions are judged; then turn by turn.',
      ja: '上がる／同じ／下がるターンの割合（%）。予想の判定と同じく整数の点で見る。続けてターンごと。',
    },
    table: {
      head: [
        { en: 'tie', ja: '関係' },
        { en: 'all turns', ja: '全ターン' },
        ...Array.from({ length: scenario.turns }, (_, i) => same(String(i + 1))),
      ],
      rows: result.ties.map(({ actor, all, byTurn }) => [
        { en: say.en.actor(actor), ja: say.ja.actor(actor) },
        [all.up, all.same, all.down].map(({ share }) => percent(share)).join(' / '),
        ...byTurn.map(({ up, same, down }) => {
          const turns = up + same + down;
          return turns === 0 ? '' : [up, same, down].map((count) => ((100 * count) / turns).toFixed(0)).join('/');
        }),
      ]),
    },
  };
}

/** What a sample says, as tables. */
export function sampleReport(
  scenario: Scenario,
  result: Sample,
  strategies: readonly Strategy[],
  findings: readonly Section[],
): Report {
  const plays = result.plays * strategies.length;
  return {
    title: {
      en: `${scenario.title['en'] ?? scenario.id}: what happens when it is played often`,
      ja: `${scenario.title['ja'] ?? scenario.id}：何度も試すと何が起こるか`,
    },
    intro: [
      {
        en: `${result.plays} plays by each of ${strategies.length} strategies, seed ${result.seed}, theory ${result.theory ?? 'none'}, rules ${result.rulesHash}.`,
        ja: `${strategies.length} つの戦略で各 ${result.plays} 回。合言葉 ${result.seed}、理論 ${result.theory ?? 'なし'}、規則 ${result.rulesHash}。`,
      },
    ],
    sections: [
      {
        title: { en: 'Strategies', ja: '戦略' },
        lines: strategies.map(({ label, about }) => ({
          en: `${label['en'] ?? ''}: ${about['en'] ?? ''}`,
          ja: `${label['ja'] ?? ''}：${about['ja'] ?? ''}`,
        })),
      },
      endings(scenario, result, strategies),
      lenses(scenario, result, strategies),
      meters(scenario, result, strategies),
      options(result, plays),
      ...findings,
      events(scenario, result, plays),
      ties(scenario, result),
    ],
  };
}
