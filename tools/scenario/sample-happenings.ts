/** What happens on the way of sampled games: options asked and carried, events by turn, ties that move. */
import { type OptionSample, rarerThan, type Sample } from '../../src/analysis';
import type { Scenario, Text } from '../../src/engine';
import { sayIn } from '../../src/view';
import { same, type Section } from '../shared/tables';
import { percent } from './figures';

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

export function options(result: Sample, plays: number): Section {
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

export function events(scenario: Scenario, result: Sample, plays: number): Section {
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

export function ties(scenario: Scenario, result: Sample): Section {
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
