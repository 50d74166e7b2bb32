import { describe, expect, test } from 'vitest';
import {
  type Goal,
  meetsGoal,
  nearest,
  type Nearest,
  type NearestAnswer,
  nearestDesk,
  nearestSteps,
  floorLines,
} from '../../src/analysis';
import {
  apply,
  type Command,
  compile,
  type GameLog,
  legal,
  logEntry,
  newHeader,
  type Position,
  type Program,
  read,
  replayLog,
  start,
} from '../../src/engine';
import { shipped } from '../support/engine-cases';
import { scenario, type ScenarioWords } from '../support/engine-scenarios';

/** A finished game: an argument is said, an option decided, and the turn goes on by itself. */
function played(program: Program, seed: string, choices: readonly string[], humans: readonly string[] = []): GameLog {
  let position = start(program, seed, { humans });
  const entries: GameLog['entries'][number][] = [];
  const does = (command: Command): void => {
    const { position: next, refusal } = apply(program, position, command);
    if (refusal) throw new Error(`${JSON.stringify(command)} was refused: ${refusal.code}`);
    entries.push(logEntry(program, position, command, next));
    position = next;
  };
  for (const choice of choices) {
    if (choice.includes('.')) does({ type: 'raise', argument: choice });
    else does({ type: 'decide', option: choice });
    for (const actor of read(program, position).toRespond) does({ type: 'respond', actor, reaction: null });
    while (read(program, position).phase === 'report') does({ type: 'advance' });
  }
  return { header: newHeader(program, seed, { humans: [...humans], inject: null }), entries };
}

const found = (result: Nearest): Extract<Nearest, { kind: 'found' }> => {
  if (result.kind !== 'found') throw new Error(`expected to find a game, not ${JSON.stringify(result)}`);
  return result;
};
const ending = (name: string, reach = true): Goal => ({ kind: 'ending', ending: name, reach });

/** The least number of decisions that differ, by playing every game there is: every option after every line of argument. */
function leastByForce(program: Program, log: GameLog, goal: Goal): number {
  const plan = new Map<string, string>();
  let said: readonly string[] = [];
  let position = start(program, log.header.seed);
  for (const { command } of log.entries) {
    if (command.type === 'raise') said = [...said, command.argument];
    if (command.type === 'decide') {
      plan.set(read(program, position).event ?? '', [...said, command.option].join(' '));
      said = [];
    }
    position = apply(program, position, command).position;
  }
  let least = Infinity;
  const visit = (here: Position, changed: number): void => {
    const reading = read(program, here);
    if (reading.phase === 'ended') {
      if (meetsGoal(goal, reading)) least = Math.min(least, changed);
      return;
    }
    if (reading.phase === 'report') return visit(apply(program, here, { type: 'advance' }).position, changed);
    for (const command of legal(program, here)) {
      if (command.type !== 'decide') continue;
      for (const { raised } of floorLines(program, here, command.option)) {
        let spoken = here;
        for (const argument of raised) spoken = apply(program, spoken, { type: 'raise', argument }).position;
        const same = plan.get(reading.event ?? '') === [...raised, command.option].join(' ');
        visit(apply(program, spoken, command).position, changed + (same ? 0 : 1));
      }
    }
  };
  visit(start(program, log.header.seed), 0);
  return least;
}

describe('the nearest other game', () => {
  const program = shipped('tiny');
  const firm = (seed: string): GameLog => {
    const first = ['hold-boat.fair-fishing', 'hold-boat'];
    const drawn = read(program, played0(program, seed, first)).event;
    return played(program, seed, [
      ...first,
      ...(drawn === 'code-at-sea' ? ['wait', 'own-boats-first'] : ['own-boats-first', 'wait']),
    ]);
  };

  test('needs as few changes as playing every game of tiny shows', () => {
    for (const seed of ['kumo-42', 'hello', 'nami', 'umi-7']) {
      const log = firm(seed);
      for (const { name } of program.scenario.endings) {
        for (const goal of [ending(name), ending(name, false)]) {
          const least = leastByForce(program, log, goal);
          const result = nearest(program, log, goal);
          if (least === 0) expect(result).toEqual({ kind: 'already' });
          else if (least === Infinity) expect(result).toMatchObject({ kind: 'none', most: 3 });
          else expect(found(result).changes).toHaveLength(least);
        }
      }
      for (const points of [-2, 0, 2, 5, 9, 12]) {
        const goal: Goal = { kind: 'meter', meter: 'china', bound: 'at-least', points };
        const least = leastByForce(program, log, goal);
        const result = nearest(program, log, goal);
        const changes = result.kind === 'found' ? result.changes.length : result.kind === 'already' ? 0 : Infinity;
        expect(changes, `${seed}: china at least ${points}`).toBe(least);
      }
    }
  });

  test('is a game that can be replayed and meets the goal', () => {
    const { log, changes, end } = found(nearest(program, firm('kumo-42'), ending('shared-sea')));
    const replay = replayLog(program, log);
    expect(replay.problem).toBeNull();
    expect(read(program, replay.position)).toEqual(end);
    expect(end.ending).toBe('shared-sea');
    expect(changes.map(({ event, of, instead }) => [event, of.option, instead.option])).toEqual([
      ['boat-adrift', 'hold-boat', 'tow-home'],
      ['code-at-sea', 'wait', 'sign'],
    ]);
  });

  test('is the same on every run, and what already came about needs no change', () => {
    const log = firm('kumo-42');
    expect(nearest(program, log, ending('calm'))).toEqual(nearest(program, log, ending('calm')));
    expect(nearest(program, log, ending('closed-water'))).toEqual({ kind: 'already' });
    expect(nearest(program, log, ending('shared-sea', false))).toEqual({ kind: 'already' });
  });

  test('out of reach is told from out of budget', () => {
    const log = firm('kumo-42');
    const goal: Goal = { kind: 'meter', meter: 'trade', bound: 'at-least', points: 100 };
    expect(nearest(program, log, goal)).toMatchObject({ kind: 'none', most: 3 });
    expect(nearest(program, log, goal, { most: 1 })).toMatchObject({ kind: 'none', most: 1 });
    expect(nearest(program, log, goal, { budget: 5 })).toEqual({ kind: 'not-found', tried: 2, games: 5 });
  });

  test('an unfinished game, one of other rules and a goal that is not there are refused', () => {
    const log = firm('kumo-42');
    const cut = { ...log, entries: log.entries.slice(0, 2) };
    expect(nearest(program, cut, ending('calm'))).toEqual({ kind: 'unplayable', problem: 'unfinished' });
    expect(nearest(shipped('crossroads-2012'), log, ending('open-gate'))).toMatchObject({ kind: 'unplayable' });
    expect(() => nearest(program, log, ending('nowhere'))).toThrow('there is no ending called nowhere');
    expect(() => nearest(program, log, { kind: 'meter', meter: 'chnia', bound: 'at-most', points: 0 })).toThrow(
      'chnia',
    );
  });
});

/** Where a game stands after some choices. */
function played0(program: Program, seed: string, choices: readonly string[]): Position {
  return replayLog(program, played(program, seed, choices)).position;
}

const debate: ScenarioWords = {
  turns: 2,
  values: ['law'],
  actors: { china: {} },
  meters: { peace: 0 },
  blocs: { chamber: { cares: { law: 3 } } },
  events: {
    first: {
      when: ['turn = 1'],
      fallback: 'wait',
      floor: 1,
      options: {
        treaty: { needsSupport: 55, change: { peace: '+5' }, for: { law: { appeals: { law: 1 } } } },
        wait: {},
      },
    },
    second: { when: ['turn = 2'], options: { go: {}, stay: { change: { peace: '+1' } } } },
  },
  endings: { accord: { when: ['peace >= 5'] }, drift: {} },
};

describe('what counts as a change', () => {
  const program = compile(scenario(debate));

  test('words that would have carried what was lost are one', () => {
    const log = played(program, 'a', ['treaty', 'go']);
    expect(found(nearest(program, log, ending('accord'))).changes).toEqual([
      {
        turn: 1,
        event: 'first',
        of: { option: 'treaty', raised: [], carried: false },
        instead: { option: 'treaty', raised: ['treaty.law'], carried: true },
      },
    ]);
  });

  test('a defeat is an answer where only losing helps', () => {
    const costly = compile(
      scenario({
        ...debate,
        events: {
          ...debate.events,
          first: {
            when: ['turn = 1'],
            fallback: 'wait',
            options: { treaty: { needsSupport: 90, defeated: { change: { peace: '+5' } } }, wait: {} },
          },
        },
      }),
    );
    const { changes } = found(nearest(costly, played(costly, 'a', ['wait', 'go']), ending('accord')));
    expect(changes).toMatchObject([{ instead: { option: 'treaty', carried: false } }]);
  });

  test('of equally few the latest is told', () => {
    const goal: Goal = { kind: 'meter', meter: 'peace', bound: 'at-least', points: 1 };
    expect(found(nearest(program, played(program, 'a', ['wait', 'go']), goal)).changes).toMatchObject([
      { turn: 2, instead: { option: 'stay' } },
    ]);
  });

  test('an event nobody met before follows its fallback, and is named', () => {
    const forked = compile(
      scenario({
        turns: 2,
        meters: { peace: 0 },
        events: {
          fork: { when: ['turn = 1'], options: { left: { set: ['left'] }, right: { change: { peace: '+9' } } } },
          known: { when: ['turn = 2', 'flag left'], options: { rest: {} } },
          strange: {
            when: ['turn = 2', 'not flag left'],
            fallback: 'b',
            options: { a: { change: { peace: '-9' } }, b: {} },
          },
        },
        endings: { accord: { when: ['peace >= 5'] }, drift: {} },
      }),
    );
    const result = found(nearest(forked, played(forked, 'a', ['left', 'rest']), ending('accord')));
    expect(result.changes).toHaveLength(1);
    expect(result.followed).toEqual([{ turn: 2, event: 'strange', option: 'b' }]);
  });

  test('counterparts played by people answer as they did, or not at all', () => {
    const seated = compile(
      scenario({ ...debate, actors: { china: { reactions: { thank: { change: { peace: '+1' } } } } } }),
    );
    const log = played(seated, 'a', ['treaty', 'go'], ['china']);
    const { log: changed } = found(nearest(seated, log, ending('accord')));
    expect(replayLog(seated, changed).problem).toBeNull();
    expect(changed.header.humans).toEqual(['china']);
  });
});

describe('in slices', () => {
  const program = shipped('crossroads-2012');
  const log = played(program, 'kumo-42', autoplay(program, 'kumo-42'));
  const beyond: Goal = { kind: 'meter', meter: 'china', bound: 'at-least', points: 99 };
  const options = { budget: 90 };

  test('progress rises to what the answer says', () => {
    const steps = nearestSteps(program, log, beyond, options);
    const seen = [...{ [Symbol.iterator]: () => steps }];
    expect(seen.map(({ games, budget }) => [games, budget])).toEqual([20, 40, 60, 80].map((games) => [games, 90]));
    expect(nearest(program, log, beyond, options)).toMatchObject({ kind: 'not-found', games: 90 });
  });

  /** A desk whose turns are taken by hand, as a worker's message loop would. */
  function desk() {
    const answers: NearestAnswer[] = [];
    const waiting: (() => void)[] = [];
    const hear = nearestDesk({ post: (answer) => answers.push(answer), defer: (work) => waiting.push(work) });
    const turn = (): boolean => {
      const next = waiting.shift();
      next?.();
      return next !== undefined;
    };
    return { answers, hear, turn };
  }
  const ask = (id: number, goal: Goal) =>
    ({ type: 'nearest', id, scenario: program.scenario, theory: null, log, goal, options }) as const;

  test('a worker reports while it works and answers once', () => {
    const { answers, hear, turn } = desk();
    hear(structuredClone(ask(1, beyond)));
    expect(answers).toEqual([]);
    while (turn());
    expect(answers.filter(({ type }) => type === 'progress').length).toBeGreaterThan(2);
    expect(answers.filter(({ type }) => type !== 'progress')).toEqual([
      { type: 'answer', id: 1, nearest: nearest(program, log, beyond, options) },
    ]);
  });

  test('a cancelled question is answered no more, another one is', () => {
    const { answers, hear, turn } = desk();
    hear(ask(1, beyond));
    hear(ask(2, ending('nowhere')));
    turn();
    hear({ type: 'cancel', id: 1 });
    while (turn());
    expect(answers.some(({ type, id }) => type === 'answer' && id === 1)).toBe(false);
    expect(answers.at(-1)).toEqual({ type: 'failed', id: 2, message: 'there is no ending called nowhere' });
  });
});

/** The first open option of every turn. */
function autoplay(program: Program, seed: string): readonly string[] {
  const choices: string[] = [];
  let position = start(program, seed);
  for (;;) {
    const { phase, options } = read(program, position);
    if (phase === 'ended') return choices;
    const option = options.find(({ available }) => available)?.option;
    if (phase === 'debate' && option !== undefined) {
      choices.push(option);
      position = apply(program, position, { type: 'decide', option }).position;
    } else position = apply(program, position, { type: 'advance' }).position;
  }
}
