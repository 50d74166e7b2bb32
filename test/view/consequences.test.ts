import { longGame } from '../support/long-game';
import { describe, expect, test } from 'vitest';
import { consequencesView, turnReport, whyLines } from '../../src/view';
import { caseNamed } from '../support/cases';
import { givenFile, givenWords } from '../support/view-game';

const seas = {
  turns: 3,
  actors: {
    china: {
      relation: 10,
      reactions: { protest: { to: ['hard'], when: ['china < 20'], change: { 'china.security': '-3' } } },
    },
    us: { relation: 60, reactions: { praise: { to: ['hard'], change: { us: '+2' } } } },
  },
  meters: { consent: 50 },
  events: {
    islands: {
      when: ['turn = 1'],
      options: {
        patrol: {
          tags: ['hard'],
          change: { china: '-6', consent: '+2' },
          later: { orders: { after: 1, when: ['china < 0'], change: { consent: '-4' } } },
        },
        hotline: { change: { china: '+6' } },
      },
    },
    talks: { when: ['turn = 2'], options: { meet: { change: { china: '+4' } }, wait: {} } },
  },
} as const;

describe('what an answer asks', () => {
  const china = (when: readonly (string | string[])[], lang: 'en' | 'ja') => {
    const reactions = { protest: { to: ['hard'], when: [...when], change: { 'china.security': '-3' } } };
    const game = givenWords({ ...seas, actors: { ...seas.actors, china: { relation: 10, reactions } } });
    const { model } = consequencesView(game.called('patrol', {}).decided('patrol').now, lang);
    return model.steps.find(({ id }) => id === 'reacted-china.protest')?.rule?.words;
  };

  test('of choices of this turn it tells those that were on the table', () => {
    const words = china(['not chose hotline in 1 turns', 'not chose meet in 1 turns', 'china < 20'], 'en');
    expect(words).toContain('“hotline” was not chosen this turn and ties with china below 20');
    expect(words).not.toContain('meet');
  });
  test('a choice that was made is told, the others beside it are not', () => {
    const reactionTo = [['chose meet in 1 turns', 'chose patrol in 1 turns']];
    expect(china(reactionTo, 'en')).toContain('“patrol” was chosen this turn');
    expect(china(reactionTo, 'ja')).toContain('このターンに「patrol」を選んだ');
  });
  test('none is said as a word, not as a zero', () => {
    const never = [['count hard = 0', 'chose patrol in 1 turns']];
    expect(china(never, 'en')).toContain('no choice of the kind “hard”');
    expect(china(never, 'ja')).toContain('「hard」の決定がない');
  });
  test('any one of the kinds it answers is enough, and it says so', () => {
    const us = { relation: 60, reactions: { praise: { to: ['hard', 'soft', 'open'], change: { us: '+2' } } } };
    const meet = { tags: ['soft', 'open'], change: { china: '+4' } };
    const events = { ...seas.events, talks: { when: ['turn = 2'], options: { meet, wait: {} } } };
    const { now } = givenWords({ ...seas, actors: { ...seas.actors, us }, events })
      .called('patrol', {})
      .decided('patrol');
    const words = (lang: 'en' | 'ja') =>
      consequencesView(now, lang).model.steps.find(({ id }) => id === 'reacted-us.praise')?.rule?.words;
    expect(words('en')).toContain('It answers a choice of this kind: hard, soft or open.');
    expect(words('ja')).toContain('hard、soft、またはopen。');
  });
});

describe('the chain of a decision', () => {
  const patrol = givenWords(seas).called('patrol', { china: 'down', us: 'same' }).decided('patrol').now;
  const view = consequencesView(patrol, 'en');

  test('plays from the decision to the answers to what is queued', () => {
    expect(view.model.steps.map(({ id, band, parent }) => [id, band, parent])).toEqual([
      ['decided-home', 'now', null],
      ['decided-ties', 'now', null],
      ['reacted-china.protest', 'answers', null],
      ['reacted-us.praise', 'answers', null],
      [expect.stringMatching(/^queued-/), 'turn-2', 'decided-home'],
    ]);
  });

  test('strands and headline stand apart, and grow as the chain is told', () => {
    const china = (shown: number) => view.relations(shown).find(({ actor }) => actor === 'china');
    expect(china(0)).toMatchObject({ from: 10, to: 10 });
    expect(china(2)).toMatchObject({ from: 10, to: 4 });
    expect(china(5)).toMatchObject({ from: 10, to: 3 });
    expect(china(5)?.strands.map(({ label, to }) => [label, to])).toEqual([
      ['security', 1],
      ['economy', 4],
      ['people', 4],
    ]);
  });

  test('a card on an answer names the strand of its own tie; others name whose it is', () => {
    const [, ties, china] = view.model.steps;
    expect(ties?.chips.map(({ label, by }) => `${label} ${by}`)).toContain('china: security -6');
    expect(china?.chips).toMatchObject([{ label: 'security tie', by: -3, tone: 'down' }]);
    expect(china?.sentence).toMatch(/^china reacts: .*security tie\u00a0−3\.$/);
  });

  test('an answer says what set it off and the smallest change that would have avoided it', () => {
    const words = view.model.steps[2]?.rule?.words ?? '';
    expect(words).toContain('Its condition was met: ties with china below 20.');
    expect(words).toMatch(/It would not have come with ties with china \d+(\.\d)? points higher\./);
    expect(words).toContain('Choosing “hotline” in September 2012 would have kept it from coming.');
  });

  test('what is queued tells when and on what condition, not how much', () => {
    const queued = view.model.steps.at(-1);
    expect(queued?.text).toContain('Only if: ties with china below 0.');
    expect(queued?.chips).toEqual([]);
    expect(view.model.bands.at(-1)?.title).toBe('January 2013');
  });

  test('predictions stand beside outcomes', () => {
    expect(view.predictions).toMatchObject([
      { actor: 'china', call: 'down', outcome: 'down' },
      { actor: 'us', call: 'same', outcome: 'up' },
    ]);
  });

  test('why: the parts add up to the whole, down to the line of the rule', () => {
    expect(whyLines(view.why('china.security').tree, 'en')).toEqual([
      '−9  china: security, Sep–Dec 2012',
      '  −9  You decided “patrol”',
      '    −6  The choice itself  [events.islands.options.patrol.change.china]',
      expect.stringMatching(/^ {4}−3 {2}china: .* \[actors\.china\.reactions\.protest\.change\.china\.security\]$/),
    ]);
  });

  test('the report says the same in plain words', () => {
    const report = turnReport(patrol, 'en');
    expect(report).toContain('Decided: patrol');
    expect(report).toContain('china: +10 → +3');
    expect(report).toContain('consent: 50 → 52');
    expect(report).toContain('January 2013: ');
  });
});

test('an effect that waited arrives in the chain of its turn, hung from nothing on the screen', () => {
  const waited = givenWords(seas).decided('patrol').advanced().decided('wait').now;
  const { steps } = consequencesView(waited, 'en').model;
  // The tie stands at +3, so the condition `china < 0` fails and the card says so.
  expect(steps[0]).toMatchObject({ kind: 'arrived', band: 'now', parent: 'earlier', chips: [] });
  expect(steps[0]?.text).toContain('its condition was not met');
});

test('a quiet turn has no decision and nothing invented in its place', () => {
  const quiet = givenWords(seas).decided('hotline').advanced().decided('wait').advanced().now;
  expect(quiet.reading.phase).not.toBe('debate');
  const { model, predictions } = consequencesView(quiet, 'ja');
  expect(model.decision).toBeNull();
  expect(predictions).toBeNull();
  expect(model.last).toBe(true);
});

test('a defeat names what was lost, with the numbers, and what was done instead', () => {
  const lost = givenFile(caseNamed('tiny'), 'kumo-42');
  const hold = lost.now.reading.options.find(({ option }) => option === 'hold-boat');
  expect(hold?.carries).toBe(false);
  const { model } = consequencesView(lost.decided('hold-boat').now, 'en');
  expect(model.decision).toMatchObject({
    label: 'Tow it home',
    letter: 'A',
    defeat: { label: 'Hold it for inspection', support: 48, needed: 52 },
  });
  expect(model.steps.map(({ id }) => id)).toContain('defeated');
});

describe('many knock-ons', () => {
  const game = longGame();
  const turns = game.now.reading.history.map(({ turn }) => turn);
  const stepsOf = (turn: number) => consequencesView(game.now, 'en', turn).model.steps;

  test('are one card, and the decision that was just sealed comes before it', () => {
    const crowded = turns.filter((turn) => stepsOf(turn).some(({ id }) => id === 'coupled'));
    expect(crowded.length).toBeGreaterThan(0);
    for (const turn of crowded) {
      const steps = stepsOf(turn);
      expect(steps.filter(({ kind }) => kind === 'coupling')).toHaveLength(1);
      expect(steps.findIndex(({ kind }) => kind === 'effect')).toBeLessThan(
        steps.findIndex(({ kind }) => kind === 'coupling'),
      );
    }
  });

  test('each number of the card is what all of them together did to that measure', () => {
    for (const turn of turns) {
      const card = stepsOf(turn).find(({ id }) => id === 'coupled');
      for (const { meter, by } of card?.chips ?? []) {
        const sum = game.now.facts.reduce((all, fact) => {
          const isPart = fact.kind === 'meter-moved' || fact.kind === 'clamped';
          return isPart && fact.turn === turn && fact.step === 'couplings' && fact.meter === meter
            ? all + fact.by
            : all;
        }, 0);
        expect(by).toBe(sum / 10);
      }
    }
  });
});
