import { expect, test } from 'vitest';
import { given } from '../support/engine-game';

const twoTurns = {
  turns: 2,
  actors: { china: { relation: 10, reactions: { protest: { to: ['hard'], change: { 'china.security': '-3' } } } } },
  meters: { consent: 50 },
  events: {
    islands: {
      when: ['turn = 1'],
      options: {
        patrol: {
          tags: ['hard'],
          change: { china: '-6', consent: '+2' },
          later: { orders: { change: { consent: '-4' } } },
        },
        hotline: { change: { china: '+6' } },
      },
    },
    talks: { when: ['turn = 2'], options: { meet: {}, wait: {} } },
  },
};

test('a whole small game: decision, reaction, delayed effect, ending', () => {
  const game = given(twoTurns);
  expect(game.reading).toMatchObject({ turn: 1, phase: 'debate', event: 'islands' });
  game.decided('patrol');
  expect(game.reading).toMatchObject({ phase: 'report' });
  expect(game.points('china.security')).toBe(1);
  expect(game.points('china.people')).toBe(4);
  expect(game.points('china')).toBe(3);
  expect(game.reading.waiting).toEqual([{ entry: 'events.islands.options.patrol.later.orders', due: 2 }]);
  game.advanced();
  expect(game.points('consent')).toBe(48);
  expect(game.why('consent')).toEqual([
    '+2 events.islands.options.patrol.change.consent',
    '-4 events.islands.options.patrol.later.orders.change.consent',
  ]);
  game.decided('wait');
  expect(game.reading).toMatchObject({ phase: 'ended', ending: 'over' });
});
