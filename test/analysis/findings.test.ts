import { expect, test } from 'vitest';
import { contestsOf, debatesOf, standingsOf, STRATEGIES, type Verdict } from '../../src/analysis';
import { apply, compile, type Program, start, supportFor } from '../../src/engine';
import { shipped } from '../support/engine-cases';
import { scenario, type ScenarioWords } from '../support/engine-scenarios';

const contestsIn = (program: Program, plays = 10) =>
  contestsOf(program, debatesOf(program, STRATEGIES, plays, 'planted'), 40);
const standingsIn = (program: Program) =>
  standingsOf(program, debatesOf(program, STRATEGIES, 6, 'planted'), STRATEGIES, 10);

const vote = (needsSupport: number, goodwill = 50): ScenarioWords => ({
  turns: 1,
  values: ['law'],
  blocs: { chamber: { goodwill, cares: { law: 2 } } },
  events: {
    vote: {
      fallback: 'wait',
      options: {
        reach: {
          needsSupport,
          for: { good: { appeals: { law: 1 } } },
          against: { bad: { appeals: { law: 1 } } },
        },
        wait: {},
      },
    },
  },
});

/** Support that a witness claims, played again from its seed. */
function replayed(program: Program, option: string, verdict: Verdict): number {
  if (verdict.kind !== 'found') throw new Error(`${option} was not found`);
  const { debate, line } = verdict.witness;
  let position = start(program, debate.seed);
  for (const { raised, option: asked } of debate.moves) {
    for (const argument of raised) position = apply(program, position, { type: 'raise', argument }).position;
    position = apply(program, position, { type: 'decide', option: asked }).position;
    position = apply(program, position, { type: 'advance' }).position;
  }
  for (const argument of line.raised) {
    const { position: next, refusal } = apply(program, position, { type: 'raise', argument });
    expect(refusal).toBeNull();
    position = next;
  }
  expect(supportFor(program, position, option).support).toBe(line.support);
  return line.support;
}

test('what is found can be played again, move by move', () => {
  const program = shipped('crossroads-2012');
  const contests = contestsOf(program, debatesOf(program, STRATEGIES, 2, 'planted'), 4);
  for (const { option, needed, carries, loses } of contests) {
    if (carries.kind === 'found') expect(replayed(program, option, carries)).toBeGreaterThanOrEqual(10 * needed);
    if (loses.kind === 'found') expect(replayed(program, option, loses)).toBeLessThan(10 * needed);
  }
  expect(contests.some(({ carries, loses }) => carries.kind === 'found' && loses.kind === 'found')).toBe(true);
});

test('an option that no line and no goodwill can carry is proved to be one', () => {
  // Fully argued 50 + 6 − 6, with all the goodwill there is 10 more.
  const [reach] = contestsIn(compile(scenario(vote(61))));
  expect(reach).toMatchObject({ option: 'reach', needed: 61, carries: { kind: 'proved' }, loses: { kind: 'found' } });
});

test('one that goodwill never seen could carry is not called impossible', () => {
  const [reach] = contestsIn(compile(scenario(vote(60))));
  expect(reach?.carries).toEqual({ kind: 'not-seen', tries: 40 });
});

test('a need that every line meets is proved to do nothing', () => {
  const [reach] = contestsIn(compile(scenario(vote(34))));
  expect(reach).toMatchObject({ carries: { kind: 'found' }, loses: { kind: 'proved' } });
  expect(reach?.talkDecides.count).toBe(0);
});

test('where talk decides, one line carries and another loses in the same debate', () => {
  const [reach] = contestsIn(compile(scenario(vote(50))));
  expect(reach?.carries).toMatchObject({ kind: 'found', witness: { line: { raised: ['reach.good'] } } });
  expect(reach?.loses).toMatchObject({ kind: 'found', witness: { line: { raised: [] } } });
  expect(reach?.talkDecides.share).toBe(1);
});

const choice = (options: Readonly<Record<string, Readonly<Record<string, string>>>>): ScenarioWords => ({
  turns: 2,
  actors: { china: {}, us: {} },
  meters: { consent: 50 },
  events: {
    choice: {
      when: ['turn = 1'],
      options: Object.fromEntries(Object.entries(options).map(([name, change]) => [name, { change }])),
    },
  },
});

test('an option that is behind everywhere is named, with what beats it', () => {
  const [choose] = standingsIn(
    compile(
      scenario(
        choice({ give: { china: '+6', us: '-4' }, take: { us: '+6', china: '-4' }, err: { china: '-6', us: '-6' } }),
      ),
    ),
  );
  const by = Object.fromEntries(choose?.options.map(({ option, dominatedBy }) => [option, dominatedBy]) ?? []);
  expect(by).toEqual({ give: [], take: [], err: ['give', 'take'] });
  expect(choose?.noQuestion).toBeNull();
  expect(choose?.options[0]).toMatchObject({ best: ['china'], worst: [] });
});

test('an event with one answer to everything asks nothing', () => {
  const [choose] = standingsIn(compile(scenario(choice({ win: { china: '+6', consent: '+1' }, lose: { us: '-2' } }))));
  expect(choose?.noQuestion).toBe('win');
});

test('a price at home keeps a question open', () => {
  const [choose] = standingsIn(compile(scenario(choice({ win: { china: '+6', consent: '-3' }, lose: { us: '-2' } }))));
  expect(choose?.noQuestion).toBeNull();
});

test('differences are of the same games: what both options share cancels out exactly', () => {
  const [choose] = standingsIn(compile(scenario(choice({ a: { china: '+6' }, b: { china: '+2' } }))));
  const [comparison] = choose?.comparisons ?? [];
  expect(comparison?.ahead['china']).toMatchObject({ mean: 4, half: 0 });
  expect(comparison?.ahead['us']).toMatchObject({ mean: 0, half: 0 });
});
