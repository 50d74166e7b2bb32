import { describe, expect, test } from 'vitest';
import { cases } from 'virtual:scenarios';
import { caseNamed } from '../support/cases';
import { compile } from '../../src/engine';
import { withPhraseBreaks } from '../../tools/vite/phrase-breaks';
import { withRuleLines } from '../../tools/vite/rule-lines';

const tiny = cases.find(({ id }) => id === 'tiny');

describe('the cases as the page gets them', () => {
  test('a card tells what a case is before the case is loaded', () => {
    expect(tiny).toMatchObject({ minutes: 10, turns: 3, startDate: '2030-04', fiction: true, actors: ['china', 'us'] });
    expect(tiny?.theories.map(({ name, label }) => [name, label['en']])).toEqual([
      ['memory', 'Seas remember'],
      ['markets', 'Markets decide'],
    ]);
  });

  test('a loaded case is the file’s scenario, but for places to break a line and lines nobody asks for', async () => {
    const loaded = await tiny?.load();
    const bare: unknown = JSON.parse(JSON.stringify(loaded).replaceAll('\u200b', ''));
    expect(bare).toEqual(JSON.parse(JSON.stringify(withRuleLines(caseNamed('tiny')))));
  });

  test('a card knows the rules of its case, so that no visitor works them out again', async () => {
    for (const { id, rulesHash } of cases) expect(rulesHash, id).toBe(compile(caseNamed(id)).rulesHash);
    const loaded = await tiny?.load();
    expect(loaded && compile(loaded).rulesHash).toBe(tiny?.rulesHash);
  });

  test('every rule that moves a number keeps its line, words do not', () => {
    const before = caseNamed('crossroads-2012');
    const after = withRuleLines(before);
    for (const path of compile(after).rules.names) {
      if (path in before.lines) expect(after.lines[path], path).toBe(before.lines[path]);
    }
    expect(Object.keys(after.lines).length).toBeLessThan(Object.keys(before.lines).length / 4);
  });

  test('Japanese headings may break between phrases, and nothing else changes', () => {
    const before = caseNamed('tiny');
    const after = withPhraseBreaks(before);
    const label = after.events[0]?.options[1]?.label['ja'] ?? '';
    expect(label.split('\u200b').length).toBeGreaterThan(1);
    expect(label.replaceAll('\u200b', '')).toBe(before.events[0]?.options[1]?.label['ja']);
    expect(after.events[0]?.text).toEqual(before.events[0]?.text);
    expect(after.lines).toEqual(before.lines);
  });

  test('no line begins in the middle of という', () => {
    const before = caseNamed('tiny');
    const said = { ...before, title: { en: '', ja: '人々が誇りより静けさを望むという世論調査' } };
    const broken = withPhraseBreaks(said).title['ja'] ?? '';
    expect(broken).toContain('という');
    expect(broken).toContain('\u200b');
  });

  test('a glossary mark is never broken', () => {
    const before = caseNamed('tiny');
    const marked = { ...before, title: { en: '', ja: '{尖閣諸島|せんかくしょとう}の近くの海' } };
    expect(withPhraseBreaks(marked).title['ja']).toContain('{尖閣諸島|せんかくしょとう}');
  });
});
