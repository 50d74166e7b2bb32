import { expect, test } from 'vitest';
import { readGames, Reader } from '../../tools/words/amounts';
import { charactersIn, minutesOf, wordsIn } from '../../tools/words/count-words';
import { caseNamed } from '../support/cases';
import { scenario } from '../support/engine-scenarios';

test('words are what stands between spaces and holds a letter or a digit', () => {
  expect(wordsIn('Japan’s list — of 5 crops, well-kept.')).toBe(6);
  expect(wordsIn(' … ')).toBe(0);
  expect(charactersIn('漂う一隻 の\n船。')).toBe(7);
});

test('a page of 400 English words or 1,000 Japanese characters takes two minutes', () => {
  expect(minutesOf({ en: 400, ja: 0 }, 'en')).toBe(2);
  expect(minutesOf({ en: 0, ja: 1000 }, 'ja')).toBe(2);
});

test('an event is counted part by part, without marks', () => {
  const [event] = caseNamed('tiny').events;
  if (!event) throw new Error('tiny has an event');
  const reader = new Reader({
    ...caseNamed('tiny'),
    glossary: [{ name: 'port', text: { en: 'the old port — a place', ja: '港' } }],
  });
  expect(
    reader.event({
      ...event,
      title: { en: 'Look', ja: '見る' },
      text: { en: 'at *{port}* now', ja: '{港|みなと}を今' },
    }).briefing,
  ).toEqual({
    en: 6,
    ja: 5,
  });
});

test('a game is what its player met, turn by turn', () => {
  const [game] = readGames(
    scenario({
      turns: 2,
      values: ['law'],
      blocs: { chamber: { cares: { law: 1 } } },
      actors: { china: { reactions: { answers: {} } } },
      events: {
        first: { when: ['turn = 1'], options: { go: { against: { 'no-way': { appeals: { law: 1 } }, never: {} } } } },
        second: { when: ['turn = 2'], options: { stay: {} } },
      },
      endings: { over: {} },
    }),
    1,
  );
  // Title, text and label are one word each; the standing objection one; the reaction one; the ending two.
  expect(game?.map(({ least }) => least.en)).toEqual([3 + 1 + 1, 3 + 1 + 2]);
  expect(game?.map(({ everything }) => everything.en)).toEqual([3 + 2 + 1, 3 + 1 + 2]);
});
