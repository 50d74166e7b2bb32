import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSurvey, surveyView } from '../../../src/view/debrief';
import { caseNamed } from '../../support/cases';
import { longGame } from '../../support/long-game';
import { givenFile } from '../../support/view-game';

const file: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../assets/survey/cabinet-office-diplomacy.json'), 'utf8'),
);
const survey = readSurvey(file);

describe('the survey of feeling', () => {
  const model = surveyView(longGame().now, survey, 'en');

  test('is charted for the countries it asked about, each figure with the document it was read in', () => {
    expect(model?.panels.map(({ flag }) => flag)).toEqual(['us', 'cn', 'kr', 'ru']);
    expect(model?.sources.length).toBeGreaterThan(5);
    expect(model?.panels.every(({ yours }) => yours.length === 14)).toBe(true);
  });

  test('a missing wave stays a gap: nothing is filled in and no line crosses it', () => {
    const korea = model?.panels.find(({ flag }) => flag === 'kr');
    expect(korea?.points.map(({ percent, joined }) => [percent, joined])).toEqual([
      [62.2, false],
      [33, false],
      [38.1, true],
    ]);
  });

  test('the wave of fiscal 2015 stands in January 2016, when people were asked', () => {
    const us = model?.panels.find(({ flag }) => flag === 'us');
    expect(us?.points.find(({ percent }) => percent === 84.4)?.date).toBe('January 2016');
  });

  test('the lower age of 2016 is marked as a break where it begins', () => {
    expect(model?.breaks.length).toBe(1);
    expect(model?.breaks[0]?.at).toBeGreaterThan(12);
    expect(model?.breaks[0]?.words).toMatch(/18 and 19/);
  });

  test('a short game shows the waves of its own time only', () => {
    const short = surveyView(givenFile(caseNamed('crossroads-2012')).now, survey, 'ja');
    expect(short?.panels.find(({ flag }) => flag === 'us')?.points.map(({ date }) => date)).toEqual([
      '2011年10月',
      '2012年10月',
    ]);
  });

  test('an invented case has no survey beside it', () => {
    expect(surveyView(givenFile(caseNamed('tiny')).now, survey, 'en')).toBeNull();
  });

  test('a file with a figure out of range or without a source is refused with its place', () => {
    const broken = structuredClone(file) as { series: { us: { percent: number; source: string }[] } };
    const [first] = broken.series.us;
    if (!first) throw new Error('the survey has figures for the United States');
    first.percent = 820;
    expect(() => readSurvey(broken)).toThrow('series.us[0].percent');
    first.percent = 82;
    first.source = 'HEARSAY';
    expect(() => readSurvey(broken)).toThrow('series.us[0].source');
  });
});
