import { describe, expect, test } from 'vitest';
import { prescan } from '../../src/scenario/prescan';

const codes = (text: string): readonly string[] => prescan(text).map(({ code }) => code);

describe('slips of the keyboard, before the parser can misread them', () => {
  test('full-width spaces indent nothing, except inside a block text, where Japanese paragraphs begin with one', () => {
    expect(codes('a:\n　b: 1')).toEqual(['Y010']);
    expect(codes('a:\n \u00a0b: 1')).toEqual(['Y010']);
    expect(codes('a:\n  ja: |\n    　最初の段落。\n    　次の段落。\n  en: x')).toEqual([]);
  });

  test('a full-width colon after a name is a slip, inside words it is punctuation', () => {
    expect(codes('text： x')).toEqual(['Y011']);
    expect(codes('a: { en： x }')).toEqual(['Y011']);
    expect(codes('ja: 第98条：援助を与える義務')).toEqual([]);
    expect(codes('ja: "nsc：国家安全保障会議"')).toEqual([]);
  });

  test('a comment is a comment, but words that go on with # are cut', () => {
    expect(codes('en: see #3 and more')).toEqual(['Y013']);
    expect(codes('note: the second half #1')).toEqual(['Y013']);
    expect(codes('turns: 3 #half-years')).toEqual([]);
    expect(codes('turns: 3 # half-years')).toEqual([]);
    expect(codes('sources: [one, two words] #all')).toEqual([]);
    expect(codes('#title: x\nen: x')).toEqual([]);
    expect(codes('en: "see #3"')).toEqual([]);
  });

  test('a second colon in a text is told from nested braces, addresses and times', () => {
    expect(codes('en: Warning: ships near')).toEqual(['Y020']);
    expect(codes('a: { en: Warning: ships, ja: x }')).toEqual(['Y020']);
    expect(codes('a: { b: { c: 1 }, d: 2 }')).toEqual([]);
    expect(codes('url: https://example.org/a:b')).toEqual([]);
    expect(codes('en: at 10:30 sharp')).toEqual([]);
    expect(codes('- a: 1\n- b: 2')).toEqual([]);
  });

  test('braces in a text', () => {
    expect(codes('a: { en: near {islands}, ja: x }')).toContain('Y022');
    expect(codes('en: {islands} are near')).toEqual(['Y022']);
    expect(codes('en: near {islands} today')).toEqual([]);
    expect(codes('a: { en: "near {islands}", ja: x }')).toEqual([]);
  });

  test('an open bracket or quote is named where it was opened, and nothing else is said', () => {
    expect(prescan('a:\n  b: { c: 1\n  d: 2\n  e: { f: 3 }\n')).toMatchObject([{ code: 'Y024', start: 8, end: 9 }]);
    expect(prescan('a: [b, c\n')).toMatchObject([{ code: 'Y024', start: 3 }]);
    expect(prescan('a:\n  b: "one\n  c: two "three" four\n')).toMatchObject([{ code: 'Y025', start: 8, end: 9 }]);
    expect(prescan('a: "one\n')).toMatchObject([{ code: 'Y025', start: 3 }]);
  });

  test('brackets and quotes may go on over several lines', () => {
    expect(codes("a:\n  b: {\n    c: 1,\n    d: [e,\n      f] }\n  g: \"one\n    two: three\"\nh: 'it''s'\n")).toEqual(
      [],
    );
  });
});
