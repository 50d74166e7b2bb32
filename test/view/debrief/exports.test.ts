import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/engine';
import { debriefCsv, reportHtml, reportView } from '../../../src/view/debrief';
import { csvCell } from '../../../src/view/debrief/csv';
import { caseNamed } from '../../support/cases';
import { longGame, LONG_TURNS } from '../../support/long-game';
import { givenFile } from '../../support/view-game';

const { now } = longGame();

/** Cells of a row as a spreadsheet reads them; quotes may hold commas. */
const cellsOf = (row: string): readonly string[] => row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,"]*)(?=,|$)/g) ?? [];

/** The tiny case with a title and an option's words that try to break out of whatever holds them. */
const hostile = (words: string): Scenario => {
  const tiny = caseNamed('tiny');
  return {
    ...tiny,
    title: { en: words, ja: words },
    events: tiny.events.map((event) => ({
      ...event,
      title: { en: words, ja: words },
      options: event.options.map((option) => ({ ...option, label: { en: words, ja: words } })),
    })),
  };
};

describe('the table', () => {
  const rows = debriefCsv(now, 'en').replace('\uFEFF', '').trimEnd().split('\r\n');
  test('has a head, the start, and one row a turn, all of one width', () => {
    expect(rows.length).toBe(LONG_TURNS + 2);
    expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
  });
  test('writes falls as numbers that a spreadsheet can add up', () => {
    const head = cellsOf(rows[0] ?? '');
    const column = head.indexOf('"China"');
    expect(rows.slice(1).map((row) => cellsOf(row)[column])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^-\d+$/)]),
    );
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets %j run as a formula', (words) => {
    expect(csvCell(words)).toBe(`"'${words}"`);
  });
  test('tells the words of a case from its own numbers', () => {
    const csv = debriefCsv(givenFile(hostile('=HYPERLINK("x")')).decided('tow-home').now, 'en');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).not.toMatch(/[,\n]"?=/);
  });
  test('keeps quotes inside their cell', () => {
    expect(csvCell('say "no", then go')).toBe('"say ""no"", then go"');
  });
});

describe('the report as a page', () => {
  const page = reportHtml(reportView(now, [{ measure: 'china', aim: 'better' }], 'en'));
  test('tells the finding, every decision, the goals and the questions', () => {
    const { debrief, decisions } = reportView(now, [], 'en');
    expect(page).toContain(`<h1>${debrief.headline}</h1>`);
    for (const { option } of decisions.decisions) expect(page).toContain(`<strong>${option}</strong>`);
    expect(page).toContain('Ties with China: better');
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/undefined|NaN|\[object|\{\w+[:#}]/);
  });
  test('runs nothing and fetches nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|url\(|@import|https?:/i);
    expect(page).toContain("default-src 'none'");
  });
  test('words that look like markup stay words', () => {
    const game = givenFile(hostile(`<img src=x onerror=alert(1)>"'&`)).decided('tow-home').now;
    for (const lang of ['en', 'ja'] as const) {
      const html = reportHtml(reportView(game, [], lang));
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    }
  });
  test('a game without goals, predictions or lenses still makes a whole page', () => {
    const bare = { ...caseNamed('tiny'), lenses: [], debrief: [] };
    expect(reportHtml(reportView(givenFile(bare).decided('tow-home').now, [], 'ja'))).toMatch(/<\/html>\n$/);
  });
});
