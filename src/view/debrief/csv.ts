import type { Lang } from '../../i18n';
import { predictionsOf } from '../consequences';
import type { Snapshot } from '../models';
import { sayIn } from '../say';
import { pointsThrough } from './closes';
import { decisionsView } from './decisions';

/** Spreadsheets run a cell that begins so as a formula; an apostrophe before it keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as a quoted cell, a number as it is, nothing as an empty cell. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as RFC 4180 has them, with the mark that tells spreadsheets the text is UTF-8. */
const table = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

/** The game as a table, one row a turn after a row for the start: decisions, ties, strands and measures in points, predictions. */
export function debriefCsv(snapshot: Snapshot, lang: Lang): string {
  const say = sayIn(snapshot.scenario, lang);
  const { t } = say;
  const { actors, strands, meters } = snapshot.scenario;
  const measures = [
    ...actors.flatMap(({ name }) => [name, ...strands.map((strand) => `${name}.${strand.name}`)]),
    ...meters.map(({ name }) => name),
  ];
  const through = measures.map((name) => pointsThrough(snapshot, name));
  const head = [
    t('csv.turn'),
    t('csv.date'),
    t('csv.event'),
    t('csv.done'),
    t('csv.lost'),
    t('csv.reason'),
    ...measures.map((name) => say.meter(name)),
    ...actors.flatMap(({ name }) => [
      t('csv.called', { label: say.actor(name) }),
      t('csv.came', { label: say.actor(name) }),
    ]),
  ];
  const start = [
    0,
    null,
    null,
    null,
    null,
    null,
    ...through.map((values) => values[0] ?? 0),
    ...actors.flatMap(() => [null, null]),
  ];
  const rows = decisionsView(snapshot, lang).decisions.map(({ turn, date, event, option, defeated, reason }) => {
    const calls = predictionsOf(snapshot, turn, lang) ?? [];
    return [
      turn,
      date,
      event,
      option,
      defeated,
      reason,
      ...through.map((values) => values[turn] ?? 0),
      ...actors.flatMap(({ name }) => {
        const found = calls.find(({ actor }) => actor === name);
        return found ? [t(`call.${found.call}`), t(`call.${found.outcome}`)] : [null, null];
      }),
    ];
  });
  return table([head, start, ...rows]);
}
