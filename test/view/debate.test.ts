import { describe, expect, test } from 'vitest';
import { debateView, decisionView, leftSideOf } from '../../src/view';
import { caseNamed } from '../support/cases';
import { givenFile, givenWords } from '../support/view-game';

const tiny = caseNamed('tiny');
const optionIn = (game: ReturnType<typeof givenFile>, name: string, lang: 'en' | 'ja' = 'en') => {
  const found = debateView(game.now, lang).options.find(({ option }) => option === name);
  if (!found) throw new Error(`no option ${name}`);
  return found;
};

describe('the debate', () => {
  const game = () => givenFile(tiny, 'kumo-42');

  test('numbers every source once and points each line of evidence at its card', () => {
    const { sources, speakers } = optionIn(game(), 'tow-home');
    expect(sources.map(({ number, title, tag }) => [number, title, tag])).toEqual([
      [1, 'United Nations Convention on the Law of the Sea', 'Primary'],
      [2, 'Survey of harbour towns (invented)', 'Document'],
    ]);
    const [rescue] = speakers;
    expect(rescue?.evidence).toEqual([{ text: 'Masters and states must help people in distress.', source: 1 }]);
    expect(rescue?.changeMyMind).toBe('Proof that the trouble was staged.');
    expect(rescue?.rebuttedBy).toBe('tow-home.staged');
  });

  test('before raising, a reader sees who cares and not what will be answered', () => {
    const { floor } = optionIn(game(), 'tow-home');
    expect(floor.raisable).toEqual([
      {
        argument: 'tow-home.rescue-first',
        cares: [
          { bloc: 'capital', label: 'Capital circle', by: 12 },
          { bloc: 'harbour', label: 'Harbour towns', by: 6 },
        ],
      },
    ]);
    expect(JSON.stringify(floor)).not.toContain('staged');
  });

  test('after raising: the answer, what is left of both, and why each bloc moved', () => {
    const { floor, speakers } = optionIn(game().raised('tow-home.rescue-first'), 'tow-home');
    expect(floor.timeLeft).toBe(0);
    expect(floor.rounds).toEqual([{ raised: 'tow-home.rescue-first', answer: 'tow-home.staged' }]);
    expect(speakers.find(({ argument }) => argument === 'tow-home.rescue-first')?.floor?.state).toBe('halved');
    const harbour = floor.blocs.find(({ bloc }) => bloc === 'harbour');
    expect(harbour?.why.map(({ words }) => words)).toEqual(['your argument', 'the answer']);
  });

  test('which side stands left is drawn by the seed, and stays for the event', () => {
    const sides = ['kumo-42', 'umi-17', 'yama-88', 'hoshi-31', 'nami-55', 'ume-20'].map((seed) =>
      leftSideOf(givenFile(tiny, seed).now),
    );
    expect(new Set(sides).size).toBe(2);
    expect(leftSideOf(game().raised('tow-home.rescue-first').now)).toBe(leftSideOf(game().now));
  });
});

describe('an option that cannot be chosen', () => {
  const words = {
    actors: { china: { relation: 10 } },
    events: {
      islands: {
        when: ['turn = 1'],
        options: {
          summit: { needs: ['china >= 20', ['flag invited', 'china > 60']] },
          secret: { needs: ['china >= 90'], hidden: true },
          wait: { set: ['invited'] },
        },
      },
    },
  };
  const options = debateView(givenWords(words).now, 'en').options;

  test('says what it needs and how things stand', () => {
    expect(options[0]?.failing).toEqual([
      'This needs: ties with china at 20 or higher (now 10).',
      'This needs: “wait” was chosen or ties with china above 60 (now 10).',
    ]);
    expect(debateView(givenWords(words).now, 'ja').options[0]?.failing[0]).toBe(
      '必要な条件：chinaとの関係が20以上（いま10）。',
    );
  });
  test('is not there at all when hidden, and the letters stay in their places', () => {
    expect(options.map(({ option, letter }) => `${letter} ${option}`)).toEqual(['A summit', 'C wait']);
  });
});

describe('the decision', () => {
  test('shows measures at home as a range, a warning of what may come, and never a relation', () => {
    const view = decisionView(givenFile(tiny, 'kumo-42').now, 'en');
    const hold = view.options.find(({ option }) => option === 'hold-boat');
    expect(hold?.ranges.map(({ label }) => label)).toEqual(['Public consent']);
    expect(hold?.ranges[0]?.words).toMatch(/^[+−]?\d+ to [+−]?\d+$/);
    expect(hold?.later).toBe('Something more may come later, by October 2030.');
    expect(hold?.verdict).toBe('It fails as things stand; “Tow it home” would be done instead.');
    expect(view.rows.map(({ actor }) => actor)).toEqual(['china', 'us']);
    expect(view.reasons.map(({ label }) => label)).toEqual(['Safety at sea', 'Livelihood']);
  });
  test('the middle of a range is not the number: it lies elsewhere under another seed', () => {
    const middles = ['kumo-42', 'umi-17', 'yama-88', 'hoshi-31', 'nami-55', 'ume-20'].map((seed) => {
      const range = decisionView(givenFile(tiny, seed).now, 'en').options[1]?.ranges[0];
      return (range?.low ?? 0) + (range?.high ?? 0);
    });
    expect(new Set(middles).size).toBeGreaterThan(1);
  });
  test('remembers what the player called, the last word counting', () => {
    const game = givenFile(tiny).called('tow-home', { china: 'up' }).called('tow-home', { china: 'same', us: 'up' });
    expect(decisionView(game.now, 'en').options[0]?.calls).toEqual({ china: 'same', us: 'up' });
    expect(decisionView(game.now, 'en').options[1]?.calls).toEqual({});
  });
});
