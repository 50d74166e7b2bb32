import { describe, expect, test } from 'vitest';
import { translator } from '../../../src/i18n';
import { capitalsView, goalsView, theoriesFinding, type TheoryModel, theoryReplay } from '../../../src/view/debrief';
import { caseNamed } from '../../support/cases';
import { longCase, longGame } from '../../support/long-game';
import { scenario } from '../../support/engine-scenarios';
import { givenFile } from '../../support/view-game';

const tiny = caseNamed('tiny');

describe('goals', () => {
  const { now } = givenFile(tiny).decided('tow-home');
  test('"better" asks for a point, "hold" for none lost', () => {
    const [china, us, held] = goalsView(
      now,
      [
        { measure: 'china', aim: 'better' },
        { measure: 'us', aim: 'better' },
        { measure: 'us', aim: 'hold' },
      ],
      'en',
    );
    expect(china).toMatchObject({ words: 'Ties with China: better', met: true });
    expect(us).toMatchObject({ change: '+40 → +40', met: false });
    expect(held).toMatchObject({ met: true });
  });
  test('a measure that is better when it falls is met by falling', () => {
    const calm = {
      ...tiny,
      meters: tiny.meters.map((meter) => (meter.name === 'consent' ? { ...meter, good: 'down' as const } : meter)),
    };
    const game = givenFile(calm).decided('tow-home').now;
    const [goal] = goalsView(game, [{ measure: 'consent', aim: 'better' }], 'en');
    expect(goal).toMatchObject({ words: 'Public consent: lower', change: '50 → 48', met: true });
  });
  test('a goal about something this case does not have is left out', () => {
    expect(goalsView(now, [{ measure: 'atlantis', aim: 'hold' }], 'en')).toEqual([]);
  });
});

describe('the same commands under another theory', () => {
  test('a theory that changes nothing that was met ends with the same numbers', () => {
    const { now } = givenFile(tiny).decided('tow-home');
    const replay = theoryReplay(
      now,
      { ...tiny, theories: tiny.theories.map((one) => ({ ...one, patch: {} })) },
      'memory',
      'en',
    );
    expect(replay).toMatchObject({ label: 'Seas remember', parts: null, differences: [], ending: null });
  });

  test('numbers end up otherwise, the largest difference first', () => {
    const { now } = longGame();
    for (const theory of ['deterrence', 'spiral', 'memory']) {
      const { differences, until } = theoryReplay(now, longCase(), theory, 'en');
      const sizes = differences.map(({ yours, theirs }) => Math.abs(theirs - yours));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(until).toMatch(/^By the (end|close of .+)$/);
    }
  });

  test('says where the histories part when another event comes up', () => {
    const file = scenario({
      turns: 3,
      actors: { china: { relation: 10 } },
      events: {
        port: { when: ['turn = 1'], options: { open: { change: { china: '+9' } } } },
        thaw: { when: ['turn = 2', 'china >= 15'], options: { meet: {} } },
        frost: { when: ['turn = 2', 'china < 15'], options: { wait: {} } },
        after: { when: ['turn = 3'], options: { rest: {} } },
      },
      theories: { shy: { 'events.port.options.open.change.china': 3 } },
    });
    const { now } = givenFile(file).decided('open').advanced().decided('meet');
    const { parts, ending } = theoryReplay(now, file, 'shy', 'en');
    expect(parts?.words).toMatch(/“frost” comes up instead/);
    expect(ending).toBeNull();
  });
});

describe('seen from elsewhere', () => {
  test('every year is told from each partner, with its own line', () => {
    const { now } = longGame();
    const capitals = capitalsView(now, 'en');
    expect(capitals.map(({ actor }) => actor)).toEqual(now.scenario.actors.map(({ name }) => name));
    for (const { entries, line } of capitals) {
      expect(entries.map(({ points }) => points)).toEqual(line.values.slice(1));
    }
    const china = capitals.find(({ actor }) => actor === 'china');
    expect(china?.entries.some(({ seen }) => seen !== null)).toBe(true);
    expect(china?.entries.some(({ answered }) => answered !== null)).toBe(true);
  });
});

describe('the finding of all theories', () => {
  const t = translator('en');
  const model = (label: string, more: Partial<TheoryModel>): TheoryModel => ({
    theory: label,
    label,
    about: '',
    parts: null,
    until: 'By the end',
    differences: [],
    ending: null,
    ...more,
  });
  const sea = { label: 'Tension at sea', flag: null, yours: 41, theirs: 15 };
  const china = { label: 'China', flag: 'cn', yours: -9, theirs: -40 };

  test('another end is the headline', () => {
    const finding = theoriesFinding(t, [model('A', { differences: [sea] }), model('B', { ending: 'Cold water' })]);
    expect(finding).toBe('Under 1 of 2 other theories, the same decisions lead to another end.');
  });
  test('else the widest gap, a tie with its sign', () => {
    expect(theoriesFinding(t, [model('A', {}), model('B', { differences: [sea] })])).toBe(
      'Tension at sea ends at 15 instead of 41 under “B”, though all 2 other theories lead to the same end.',
    );
    expect(theoriesFinding(t, [model('A', { differences: [china, sea] }), model('B', { differences: [sea] })])).toBe(
      'The tie with China ends at −40 instead of −9 under “A”, though all 2 other theories lead to the same end.',
    );
  });
  test('a gap of a few points is none', () => {
    const finding = theoriesFinding(t, [model('A', { differences: [{ ...sea, theirs: 38 }] })]);
    expect(finding).toBe('Under all 1 other theories, the same decisions lead to the same end.');
  });
});
