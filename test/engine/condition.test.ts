import { expect, test } from 'vitest';
import { leastSum } from '../../src/engine/compile-conditions';
import { share } from '../../src/engine/integers';
import type { When } from '../support/engine-scenarios';
import { given } from '../support/engine-game';

/** Whether an option with these needs is open on the second turn, after `act` (tag: hard) in the first. */
const isOpen = (needs: When): boolean => {
  const game = given({
    turns: 2,
    actors: { china: { relation: { security: 10, economy: -20, people: 0 } } },
    meters: { consent: 50 },
    blocs: { left: { goodwill: 40 } },
    events: {
      islands: { when: ['turn = 1'], options: { act: { tags: ['hard'], set: ['treaty'] }, other: {} } },
      talks: { when: ['turn = 2'], fallback: 'wait', options: { meet: { needs }, wait: {} } },
    },
  }).played('act');
  return game.reading.options.find(({ option }) => option === 'meet')?.available ?? false;
};

test.each<[When, boolean]>([
  [[], true],
  [['consent >= 50'], true],
  [['consent > 50'], false],
  [['consent <= 50'], true],
  [['consent < 50'], false],
  [['consent = 50'], true],
  [['consent != 50'], false],
  [['not consent = 50'], false],
  [['not consent != 50'], true],
  [['not consent < 50'], true],
  [['china.economy < -19'], true],
  [['china >= -3.3'], true],
  [['china > -3.3'], false],
  [['china = -3.3'], true],
  [['china != -3.3'], false],
  [['china <= -3.4'], false],
  [['goodwill.left < 50'], true],
  [['turn = 2'], true],
  [['turn != 2'], false],
  [['flag treaty'], true],
  [['not flag treaty'], false],
  [['chose act'], true],
  [['chose act in 1 turns'], false], // this turn only, and nothing is chosen yet
  [['chose act in 2 turns'], true],
  [['chose other'], false],
  [['not chose other'], true],
  [['happened islands'], true],
  [['happened talks in 1 turns'], true],
  [['count hard >= 1'], true],
  [['count hard in 1 turns >= 1'], false],
  [['count hard = 0'], false],
  [['defeated act'], false],
  [['consent >= 50', 'turn = 1'], false],
  [[['consent >= 99', 'turn = 2']], true],
  [[['consent >= 99', 'turn = 1']], false],
  [[['consent >= 99', 'turn = 1'], 'consent >= 50'], false],
])('%j is %s', (needs, expected) => {
  expect(isOpen(needs)).toBe(expected);
});

test('a headline compares like its rounded mean, for every sum', () => {
  for (const count of [1, 2, 3, 4]) {
    for (let mean = -12; mean <= 12; mean++) {
      for (let sum = -60; sum <= 60; sum++) {
        expect(sum >= leastSum(mean, count)).toBe(share(sum, 1, count) >= mean);
      }
    }
  }
});
