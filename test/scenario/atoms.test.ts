import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ATOM_PATTERN,
  CHANGE_PATTERN,
  readAtom,
  readChange,
  repairedAtom,
  repairedChange,
} from '../../src/scenario/atoms';
import { distance, nearest } from '../../src/scenario/suggest';

describe('one line of a condition', () => {
  test.each([
    ['china >= 40', { kind: 'meter', meter: 'china', op: '>=', value: 40, not: false }],
    ['china.people<-5', { kind: 'meter', meter: 'china.people', op: '<', value: -5 }],
    ['goodwill.harbour != 50', { kind: 'meter', meter: 'goodwill.harbour', op: '!=', value: 50 }],
    ['not turn = 2', { kind: 'turn', op: '=', value: 2, not: true }],
    ['count firm in 2 turns >= 1', { kind: 'count', tag: 'firm', turns: 2, op: '>=', value: 1 }],
    ['count firm = 0', { kind: 'count', tag: 'firm', turns: null, op: '=', value: 0 }],
    ['chose hotline in 1 turn', { kind: 'chose', option: 'hotline', turns: 1 }],
    ['not defeated hotline', { kind: 'defeated', option: 'hotline', turns: null, not: true }],
    ['happened ruling', { kind: 'happened', event: 'ruling' }],
    ['flag went-to-law', { kind: 'flag', flag: 'went-to-law' }],
  ])('%s', (line, atom) => {
    expect(readAtom(line, 'here')?.atom).toMatchObject({ ...atom, path: 'here', words: line });
    expect(line).toMatch(new RegExp(ATOM_PATTERN));
  });

  test.each([
    'china',
    'china > 4.5',
    'china >= 40 and us > 3',
    '40 < china',
    'flag',
    'chose',
    'turn >',
    'a.b.c > 1',
    '',
    'not',
    'count > 2',
  ])('"%s" is none', (line) => {
    expect(readAtom(line, '')).toBeNull();
    expect(line).not.toMatch(new RegExp(ATOM_PATTERN));
  });

  test('what a Japanese keyboard wrote is repaired', () => {
    expect(repairedAtom('tension≧６０')).toBe('tension >= 60');
    expect(repairedAtom('ｃｈｉｎａ　＜　－５')).toBe('china < -5');
    expect(repairedAtom('china => 40')).toBe('china >= 40');
    expect(repairedAtom('china == 40')).toBe('china = 40');
    expect(repairedAtom('なんとなく')).toBeNull();
  });
});

describe('a change', () => {
  test.each([
    ['+4', { op: 'add', low: 4, high: 4 }],
    ['-12', { op: 'add', low: -12, high: -12 }],
    ['-2..+3', { op: 'add', low: -2, high: 3 }],
    ['=-50', { op: 'set', value: -50 }],
    ['x90%', { op: 'scale', percent: 90 }],
    ['at most 60', { op: 'at-most', value: 60 }],
    ['at least -10', { op: 'at-least', value: -10 }],
  ])('%s', (written, change) => {
    expect(readChange(written)).toEqual({ change });
    expect(written).toMatch(new RegExp(CHANGE_PATTERN));
  });

  test('says what is wrong with it', () => {
    expect(readChange('6')).toEqual({ problem: 'no-sign', value: 6 });
    expect(readChange('+3..-2')).toEqual({ problem: 'backwards' });
    expect(readChange('-20..+20')).toEqual({ problem: 'too-wide' });
    expect(readChange('x500%')).toEqual({ problem: 'too-much' });
    expect(readChange('a lot')).toEqual({ problem: 'unreadable' });
  });

  test('is repaired where only the keyboard was wrong', () => {
    expect(repairedChange('＋５')).toBe('+5');
    expect(repairedChange('＋２〜＋５')).toBe('+2..+5');
    expect(repairedChange('90%')).toBe('x90%');
    expect(repairedChange('−3')).toBe('-3');
  });

  test('never has a negative zero, whatever is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+=-]?-?0{1,3}$/), (written) => {
        const read = readChange(written);
        if (!('change' in read)) return;
        const values = Object.values(read.change).filter((value) => typeof value === 'number');
        for (const value of values) expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });
});

describe('did you mean', () => {
  test('counts a swap of neighbours as one slip', () => {
    expect(distance('chnia', 'china')).toBe(1);
    expect(nearest('chnia', ['russia', 'china', 'us'])).toBe('china');
  });
  test('would rather say nothing than something far off', () => {
    expect(nearest('us', ['eu', 'rok'])).toBeNull();
    expect(nearest('economy', ['security'])).toBeNull();
  });
});
