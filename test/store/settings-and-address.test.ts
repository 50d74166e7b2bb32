import { expect, test } from 'vitest';
import { askedIn } from '../../src/store/address';
import type { SaveSlot } from '../../src/store/save-slot';
import { seedPhrase } from '../../src/store/seed-phrase';
import { createUiStore } from '../../src/store/ui-store';

const slotWith = (text: string | null): SaveSlot & { text: string | null } => ({
  text,
  read() {
    return this.text;
  },
  write(next) {
    this.text = next;
    return null;
  },
  setAside() {},
  remove() {},
});
const open = (query: string, text: string | null = null, languages = ['en-GB']) => {
  const slot = slotWith(text);
  return { slot, store: createUiStore({ asked: askedIn(query), slot, languages }) };
};

test('the address asks for a language, a case, a phrase and stillness', () => {
  expect(askedIn('?lang=ja&case=tiny&seed=kumo-42&still')).toEqual({
    lang: 'ja',
    caseId: 'tiny',
    seed: 'kumo-42',
    still: true,
  });
});

test.each([
  '?lang=tlh',
  '?case=../../etc/passwd',
  '?case=__proto__',
  `?seed=${'x'.repeat(65)}`,
  '?seed=%20%20',
  `?${'a=1&'.repeat(5000)}`,
])('%.40s asks for nothing that is believed', (query) => {
  expect(askedIn(query)).toEqual({ lang: null, caseId: null, seed: null, still: false });
});

test('settings are kept, and each damaged one falls back alone', () => {
  const { slot, store } = open('');
  store.getState().setTextSize(150);
  store.getState().setLang('ja');
  expect(open('', slot.text).store.getState()).toMatchObject({ textSize: 150, lang: 'ja' });
  expect(open('', '{"textSize":999,"lang":"ja","motion":"wild"}').store.getState()).toMatchObject({
    textSize: 100,
    lang: 'ja',
    motion: 'system',
    sound: false,
  });
});

test('colours, letters, readings, volume and hints read once are kept too', () => {
  const { slot, store } = open('');
  store.getState().prefer({ palette: 'contrast', face: 'legible', furigana: false, volume: 30 });
  store.getState().saw('introduction');
  const again = open('', slot.text).store.getState();
  expect(again).toMatchObject({ palette: 'contrast', face: 'legible', furigana: false, volume: 30 });
  expect(again.seen).toEqual(['introduction']);
});

test('a volume out of bounds, a colour that nobody knows and hints that are no names are not believed', () => {
  const kept = '{"volume":900,"palette":"neon","furigana":"yes","seen":["introduction",7,"<b>"]}';
  expect(open('', kept).store.getState()).toMatchObject({
    volume: 60,
    palette: 'standard',
    furigana: true,
    seen: ['introduction'],
  });
});

test('the map remembers from where it is seen, for this visit only', () => {
  const { slot, store } = open('');
  store.getState().look({ from: 'rok' });
  store.getState().look({ plain: true });
  expect(store.getState().map).toEqual({ from: 'rok', plain: true });
  store.getState().setTextSize(125);
  expect(slot.text).not.toContain('rok');
});

test.each(['null', '[]', '"x"', '{', `"${'x'.repeat(20_000)}"`])(
  'settings that read %.20s are the defaults',
  (text) => {
    expect(open('', text, ['ja-JP']).store.getState()).toMatchObject({ lang: 'ja', textSize: 100, sound: false });
  },
);

test('the language of the address wins for this visit and is not kept', () => {
  const { slot, store } = open('?lang=ja', '{"lang":"en"}');
  expect(store.getState().lang).toBe('ja');
  expect(slot.text).toBe('{"lang":"en"}');
});

test('a phrase is a word and a number that can be said aloud', () => {
  expect(seedPhrase(() => 0)).toBe('ame-10');
  expect(seedPhrase((below) => below - 1)).toMatch(/^[a-z]+-99$/);
});
