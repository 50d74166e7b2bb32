/** Where sampled games end: endings, value lenses, meters and ties, by strategy. */
import { type Mean, NO_ENDING, rarerThan, type Sample, type Strategy } from '../../src/analysis';
import type { Scenario, Text } from '../../src/engine';
import { sayIn } from '../../src/view';
import { same, type Section } from '../shared/tables';
import { bounded, meanOf, percent, points } from './figures';

/** One column for each strategy. */
const labels = (strategies: readonly Strategy[]): readonly Text[] => strategies.map(({ label }) => label);

const means = (
  strategies: readonly Strategy[],
  byStrategy: Readonly<Record<string, Mean | undefined>>,
): readonly string[] =>
  strategies.map(({ name }) => {
    const mean = byStrategy[name];
    return mean ? meanOf(mean) : '–';
  });

export function endings(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
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

export function meters(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
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
        ...means(strategies, byStrategy),
        bounded(atLow),
        bounded(atHigh),
      ]),
    },
  };
}

export function lenses(scenario: Scenario, result: Sample, strategies: readonly Strategy[]): Section {
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
        ...means(strategies, byStrategy),
        { en: listed(best, 'en'), ja: listed(best, 'ja') },
      ]),
    },
  };
}
