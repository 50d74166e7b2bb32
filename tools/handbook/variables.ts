import type { Actor } from '../../src/engine';
import { numberIn, signedIn } from '../../src/i18n';
import { type Hand, table } from './hand';

/** Counterparts and where their ties begin. */
export function tieTable({ scenario, program, lang, say, w }: Hand): string {
  const mean = ({ relation }: Actor): string => {
    const values = Object.values(relation);
    return numberIn(lang, values.reduce((sum, value) => sum + value, 0) / program.strandCount);
  };
  return table(
    [
      w('counterpart', '相手'),
      w('headline', '平均'),
      ...scenario.strands.map(({ name }) => say.strand(name)),
      w('what it wants', '望むこと'),
    ],
    scenario.actors.map((actor) => [
      say.actor(actor.name),
      mean(actor),
      ...scenario.strands.map(({ name }) => signedIn(lang, actor.relation[name] ?? 0)),
      say.text(actor.brief),
    ]),
  );
}

export function meterTable({ scenario, lang, say, w }: Hand): string {
  const good = { up: w('high', '高い方'), down: w('low', '低い方'), none: w('neither', 'どちらでもない') } as const;
  return table(
    [w('measure', '指標'), w('start', '始め'), w('range', '範囲'), w('better', '良い方'), w('what it is', '説明')],
    scenario.meters.map(({ name, start, min, max, good: side, about }) => [
      say.meter(name),
      numberIn(lang, start),
      `${numberIn(lang, min)}–${numberIn(lang, max)}`,
      good[side],
      say.text(about),
    ]),
  );
}

export function blocTable({ scenario, lang, say, w, tag, value }: Hand): string {
  const weighed = (weights: Readonly<Record<string, number>>, label: (name: string) => string): string =>
    Object.entries(weights)
      .map(([name, weight]) => `${label(name)} ${signedIn(lang, weight)}`)
      .join('<br>');
  return table(
    [
      w('group', '会派'),
      w('weight', '重み'),
      w('credit at the start', '始めの信用'),
      w('leans (kinds of choice)', '傾き（決定の種類）'),
      w('cares for (values)', '大切にする価値'),
      w('who they are', '説明'),
    ],
    scenario.blocs.map((bloc) => [
      say.text(bloc.label),
      String(bloc.weight),
      numberIn(lang, bloc.goodwill),
      weighed(bloc.leans, tag),
      weighed(bloc.cares, value),
      say.text(bloc.about),
    ]),
  );
}

export const lensTable = ({ scenario, lang, say, w }: Hand): string =>
  table(
    [w('lens', 'レンズ'), w('what it values', '重んじること'), w('weights', '重み')],
    scenario.lenses.map(({ label, about, weights }) => [
      say.text(label),
      say.text(about),
      Object.entries(weights)
        .map(([meter, weight]) => `${say.meter(meter)} ${signedIn(lang, weight)}`)
        .join(w(', ', '、')),
    ]),
  );
