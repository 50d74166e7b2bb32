import { callOf, EVERY_LAG } from './chance';
import { CompileError } from './compile-error';
import { ConditionTable, canHoldIn, comparisonsFirst, plainRows, wholeTenths } from './compile-conditions';
import { EffectTable } from './compile-changes';
import { compileDebate } from './compile-debate';
import { hashCells } from './hash';
import { at } from './integers';
import { NameBook, NameList } from './names';
import { patchTheory } from './patch-theory';
import { FOREVER, HEAD, type Layout, MOST_EVENTS, NONE, PHASE, type Program, REPORT } from './program';
import { proveSlots } from './prove-slots';
import { rulesHashOf } from './rules-hash';
import type { Coupling, Effects, Option, Reaction, Scenario } from './scenario';
import { makeScreen } from './screen';

/** Limits of the format that the tables rely on. */
const MOST = { turns: 40, events: MOST_EVENTS, options: 8, reactions: 20, floor: 20, entries: 60_000 } as const;

const table = (values: readonly number[]): Int32Array => Int32Array.from(values);
/** Row starts for lists of these lengths. */
const starts = (lengths: readonly number[]): Int32Array => {
  const out = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    out[i + 1] = (out[i] ?? 0) + length;
  });
  return out;
};
/** One bit for each yes, 32 in a word, rows one after another. */
const bitRows = (rows: readonly (readonly boolean[])[]): Int32Array => {
  const words = Math.max(1, Math.ceil((rows[0]?.length ?? 0) / 32));
  const out = new Int32Array(rows.length * words);
  rows.forEach((row, i) =>
    row.forEach((yes, bit) => {
      const word = i * words + (bit >> 5);
      if (yes) out[word] = at(out, word) | (1 << (bit & 31));
    }),
  );
  return out;
};
const most = (count: number, limit: number, path: string): void => {
  if (!Number.isInteger(count) || count < 0 || count > limit) {
    throw new CompileError('too-many', path, { found: count, most: limit });
  }
};

function checkLimits(scenario: Scenario): void {
  most(scenario.turns, MOST.turns, 'turns');
  most(scenario.events.length, MOST.events, 'events');
  for (const event of scenario.events) {
    most(event.options.length, MOST.options, event.path);
    most(event.floor, MOST.floor, `${event.path}.floor`);
  }
  for (const actor of scenario.actors) most(actor.reactions.length, MOST.reactions, actor.path);
}

/**
 * Turns a scenario into a program. Throws a CompileError that names the place. `rulesHash` saves a third of the work
 * where it is known to be that of this scenario: a build works it out once for all its visitors.
 */
export function compile(original: Scenario, theory?: string, rulesHash: string = rulesHashOf(original)): Program {
  const scenario = theory === undefined ? original : patchTheory(original, theory);
  checkLimits(scenario);
  const { actors, events, blocs, turns } = scenario;
  const options = events.flatMap((event) => event.options);
  const reactions = actors.flatMap((actor) => actor.reactions);
  const sources = [...options, ...reactions];
  const laterEntries = sources.flatMap((source) => source.later);
  const lastingEntries = sources.flatMap((source) => source.lasting);
  most(laterEntries.length + lastingEntries.length, MOST.entries, 'later');

  const strandNames = scenario.strands.map((strand) => strand.name);
  const meterRows = [
    ...actors.flatMap((actor) =>
      strandNames.map((strand) => ({
        name: `${actor.name}.${strand}`,
        path: `${actor.path}.relation.${strand}`,
        start: actor.relation[strand] ?? 0,
        min: -100,
        max: 100,
      })),
    ),
    ...scenario.meters,
    ...blocs.map((bloc) => ({
      name: `goodwill.${bloc.name}`,
      path: `${bloc.path}.goodwill`,
      start: bloc.goodwill,
      min: 0,
      max: 100,
    })),
  ];
  for (const { path, start, min, max } of meterRows) {
    if (start < min || start > max) throw new CompileError('out-of-range', path, { start, min, max });
  }

  const names = {
    meters: new NameList(
      'meter',
      meterRows.map((row) => row.name),
    ),
    flags: new NameList('flag', flagsOf(scenario)),
    tags: new NameList(
      'tag',
      scenario.tags.map((tag) => tag.name),
    ),
    actors: new NameList(
      'actor',
      actors.map((actor) => actor.name),
    ),
    blocs: new NameList(
      'bloc',
      blocs.map((bloc) => bloc.name),
    ),
    events: new NameList(
      'event',
      events.map((event) => event.name),
    ),
    options: new NameList(
      'option',
      options.map((option) => option.name),
    ),
    arguments: new NameList(
      'argument',
      options.flatMap((option) => option.arguments.map((argument) => argument.id)),
    ),
    reactions: new NameList(
      'reaction',
      reactions.map((reaction) => reaction.id),
    ),
    later: new NameList(
      'entry',
      laterEntries.map((entry) => entry.path),
    ),
    lasting: new NameList(
      'entry',
      lastingEntries.map((entry) => entry.path),
    ),
    couplings: new NameList(
      'coupling',
      scenario.couplings.map((coupling) => coupling.name),
    ),
    endings: new NameList(
      'ending',
      scenario.endings.map((ending) => ending.name),
    ),
  };
  const both = names.meters.names.find((name) => names.actors.find(name) >= 0);
  if (both !== undefined) throw new CompileError('name-used-twice', both, { kind: 'meter', name: both });

  const layout = layOut(scenario, names);
  const strandCount = strandNames.length;
  const conditions = new ConditionTable({ ...names, strandCount, flagCells: layout.flags });
  const effects = new EffectTable({ ...names, strandCount, flagCells: layout.flags });
  /** Columns EFFECT_… */
  const effectRow = (
    entry: Effects & { readonly path: string },
    after: number,
    condition: number,
    isSteady: boolean,
  ) => {
    const group = effects.add(entry, entry.path);
    const [cell = 0, low = 0, high = 0, , more = 0] = comparisonsFirst(conditions, condition, 1);
    const sum = isSteady && more === 0 ? effects.onlySum(group) : null;
    return [after, group, more, sum?.meter ?? NONE, cell, low, high, sum?.amount ?? 0];
  };
  const book = new NameBook();

  const eventRest = events.map(({ once, cooldown }) => (once ? FOREVER : cooldown));
  const reactionRest = reactions.map(({ once, cooldown }) => (once ? FOREVER : cooldown));
  const inTurn = <T>(items: readonly T[], can: (item: T, turn: number) => boolean): [Int32Array, Int32Array] => {
    const lists = Array.from({ length: turns + 1 }, (_, turn) =>
      items.flatMap((item, i) => (turn > 0 && can(item, turn) ? [i] : [])),
    );
    return [starts(lists.map((list) => list.length)), table(lists.flat())];
  };
  const [couplingsInTurn, couplingList] = inTurn(scenario.couplings, (item, turn) => canHoldIn(item.when, turn));
  const [mustInTurn, mustList] = inTurn(
    events,
    (item, turn) => item.must && !item.byTeacher && canHoldIn(item.when, turn),
  );
  const canRace = (item: Scenario['events'][number], turn: number): boolean =>
    !item.must && !item.byTeacher && (item.weight > 0 || item.moreLikely.length > 0) && canHoldIn(item.when, turn);

  const optionNeeds = options.map((option) => conditions.add(option.needs));
  const reactionGroup = reactions.map((reaction) => effects.add(reaction, reaction.path));
  const program = {
    scenario,
    theory: theory ?? null,
    rulesHash,
    layout,
    ...names,
    meterLow: table(meterRows.map((row) => wholeTenths(row.min, row.path))),
    meterHigh: table(meterRows.map((row) => wholeTenths(row.max, row.path))),
    meterStart: table(meterRows.map((row) => wholeTenths(row.start, row.path))),
    meterBounds: table(meterRows.flatMap((row) => [wholeTenths(row.min, row.path), wholeTenths(row.max, row.path)])),
    strandCount,
    turns,
    earlyEndings: scenario.endings.filter(({ early }) => early).length,
    goodwill: meterRows.length - blocs.length,

    laterRows: table(
      laterEntries.flatMap((entry) =>
        effectRow(entry, whole(entry.after, 1, `${entry.path}.after`), conditions.add(entry.when), true),
      ),
    ),
    lastingGroup: table(lastingEntries.map((entry) => effects.add(entry, entry.path))),
    lastingTurns: table(lastingEntries.map((entry) => whole(entry.turns, 1, `${entry.path}.turns`))),
    lastingFade: table(lastingEntries.map((entry) => whole(entry.fade, 0, `${entry.path}.fade`, 100))),
    lastingWhen: table(lastingEntries.map((entry) => conditions.add(entry.when))),
    leaves: table(leavesOf(sources)),

    couplingsInTurn,
    couplingList,
    couplingRows: table(
      scenario.couplings.flatMap((coupling) =>
        effectRow(coupling, 0, conditions.addWithoutTurn(coupling.when), coupling.per === null),
      ),
    ),
    couplingPer: table(scenario.couplings.flatMap((coupling) => perOf(coupling, names, strandCount))),

    mustInTurn,
    mustList,
    eventWhen: table(events.map((event) => conditions.addWithoutTurn(event.when))),
    eventWhenWhole: table(events.map((event) => conditions.add(event.when))),
    eventWeight: table(events.map((event) => whole(event.weight, 0, `${event.path}.weight`, 100))),
    eventRest: table(eventRest),
    eventHash: table(events.map((event) => book.hash('event', event.name, event.path))),
    eventFloor: table(events.map((event) => event.floor)),
    eventByTeacher: table(events.map((event) => (event.byTeacher ? 1 : 0))),
    eventFallback: table(
      events.map((event) => {
        if (event.fallback === null) return NONE;
        const found = event.options.findIndex((option) => option.name === event.fallback);
        const path = `${event.path}.fallback`;
        if (found < 0) throw new CompileError('unknown-name', path, { kind: 'option', name: event.fallback });
        const fallback = event.options[found];
        if (fallback && (fallback.needs.length > 0 || fallback.needsSupport !== null)) {
          throw new CompileError('fallback-not-free', path, { option: event.fallback });
        }
        return names.options.need(event.fallback, path);
      }),
    ),
    eventOptions: starts(events.map((event) => event.options.length)),
    eventMore: starts(events.map((event) => event.moreLikely.length)),
    moreList: table(
      events.flatMap((event) => event.moreLikely.flatMap((more) => [conditions.add(more.when), more.add])),
    ),

    optionEvent: table(events.flatMap((event, i) => event.options.map(() => i))),
    optionNeeds: table(optionNeeds),
    optionNeedsOne: table(
      optionNeeds.flatMap((condition) => {
        const [cell = 0, low = 0, high = 0, , more = 0] = comparisonsFirst(conditions, condition, 1);
        return [cell, low, high, more];
      }),
    ),
    optionHidden: table(options.map((option) => (option.hidden ? 1 : 0))),
    optionThreshold: table(
      options.map((option) =>
        option.needsSupport === null ? 0 : wholeTenths(option.needsSupport, `${option.path}.needs-support`),
      ),
    ),
    optionGroup: table(options.map((option) => effects.add(option, option.path))),
    optionDefeat: table(options.map((option) => effects.add(option.defeated, option.defeated.path))),
    optionTag: Uint8Array.from(
      options.flatMap((option) => scenario.tags.map((tag) => (option.tags.includes(tag.name) ? 1 : 0))),
    ),

    actorReactions: starts(actors.map((actor) => actor.reactions.length)),
    reactionWhen: table(reactions.map((reaction) => conditions.add(reaction.when))),
    reactionRest: table(reactionRest),
    endingWhen: table(scenario.endings.map((ending) => conditions.add(ending.when))),
    endingEarly: table(scenario.endings.map((ending) => (ending.early ? 1 : 0))),

    optionHash: table(options.map((option) => book.hash('option', option.name, option.path))),
    argumentHash: table(
      options.flatMap((option) => option.arguments.map((item) => book.hash('argument', item.id, item.path))),
    ),
    reactionHash: table(reactions.map((reaction) => book.hash('reaction', reaction.id, reaction.path))),
    laterHash: table(laterEntries.map((entry) => book.hash('entry', entry.path, entry.path))),
    lastingHash: table(lastingEntries.map((entry) => book.hash('entry', entry.path, entry.path))),
    endingHash: table(scenario.endings.map((ending) => book.hash('ending', ending.name, ending.path))),
    cellHash: hashCells(layout, names, scenario, book),
  };
  for (const event of events) checkFallback(scenario, event.name);
  for (const option of options) {
    for (const tag of option.tags) names.tags.need(tag, `${option.path}.tags`);
  }
  for (const reaction of reactions) {
    for (const tag of reaction.to) names.tags.need(tag, `${reaction.path}.to`);
  }
  const debate = compileDebate(scenario, names.arguments);
  const openings = events.map((_, event) =>
    Array.from(debate.optionOpening.slice(at(program.eventOptions, event), at(program.eventOptions, event + 1))).filter(
      (argument) => argument !== NONE,
    ),
  );
  const gainRow = effects.addOwn('floor-rules.gain', debate.goodwillGain);
  const lossRow = effects.addOwn('floor-rules.loss', debate.goodwillLoss);
  const changes = effects.finish(book);
  const tables = { ...conditions, meterLow: program.meterLow, meterHigh: program.meterHigh };
  // The heaviest first: who leads early is seldom overtaken. The result does not depend on the order.
  const runners = events
    .map((_, event) => event)
    .sort((one, other) => at(program.eventWeight, other) - at(program.eventWeight, one) || one - other);
  const isFixed = (event: number): boolean => at(program.eventMore, event) === at(program.eventMore, event + 1);
  const raceRow = (event: number): readonly number[] => [
    isFixed(event) ? at(program.eventWeight, event) : NONE,
    layout.drawn + event,
    at(program.eventRest, event),
    event,
    ...comparisonsFirst(conditions, at(program.eventWhen, event), 2),
    0,
    0,
    0,
  ];
  // Turns with the same runners share their rows: a table that is small stays near the processor.
  const race: number[] = [];
  const runnerRows: number[] = [];
  const races = new Map<string, readonly number[]>();
  const raceInTurn = Array.from({ length: turns + 1 }, (_, turn) => {
    const racing = runners.filter((event) => {
      const runner = events[event];
      const isEver = runner !== undefined && canRace(runner, turn);
      return turn > 0 && isEver && !(isFixed(event) && at(program.eventWeight, event) === 0);
    });
    const key = racing.join();
    const known = races.get(key);
    if (known) return known;
    const { limits, within } = callOf(racing.map((event) => at(program.eventWeight, event)));
    const first = runnerRows.length;
    race.push(...racing.flatMap(raceRow));
    // Who may grow heavier is always called.
    racing.forEach((event, i) =>
      runnerRows.push(at(program.eventHash, event), isFixed(event) ? (limits[i] ?? EVERY_LAG) : EVERY_LAG),
    );
    const round = [first, runnerRows.length, within, 0] as const;
    races.set(key, round);
    return round;
  });
  const forReactions = makeScreen(tables, Array.from(program.reactionWhen));
  const fit = actors.flatMap((actor, i) =>
    actor.reactions.map(({ id, later, lasting }) => {
      const reaction = names.reactions.need(id, actor.path);
      const when = forReactions.isWhole[reaction] ? 0 : at(program.reactionWhen, reaction);
      return [
        layout.taken + reaction,
        reactionRest[reaction] ?? 0,
        when,
        i,
        reactionGroup[reaction] ?? 0,
        later.length + lasting.length,
        0,
        0,
      ];
    }),
  );
  const invites = (option: Option, { to }: Reaction): boolean =>
    to.length === 0 || to.some((tag) => option.tags.includes(tag));
  const beginning = new Int32Array(layout.size);
  beginning[PHASE] = REPORT;
  beginning.set(program.meterStart, layout.meters);
  return {
    ...program,
    ...debate,
    beginning,
    eventOpenings: starts(openings.map((list) => list.length)),
    openingList: table(openings.flat()),
    runners: table(runnerRows),
    race: table(race),
    fit: table(fit.flat()),
    reactionScreen: forReactions.screen,
    raceInTurn: table(raceInTurn.flat()),
    invited: bitRows(options.map((option) => reactions.map((reaction) => invites(option, reaction)))),
    gainRow,
    lossRow,
    rules: new NameList('rule', numbered(effects.rules)),
    atoms: table(conditions.atoms),
    conditionStart: table(conditions.starts),
    plain: table(plainRows(conditions)),
    changes,
    groups: table(effects.groups),
    flagChanges: table(effects.flagRows),
  };
}

/** Where what each source leaves behind begins and ends: columns LEAVES_… */
function leavesOf(
  sources: readonly { readonly later: readonly unknown[]; readonly lasting: readonly unknown[] }[],
): readonly number[] {
  const later = starts(sources.map((source) => source.later.length));
  const lasting = starts(sources.map((source) => source.lasting.length));
  return sources.flatMap((_, i) => [at(later, i), at(later, i + 1), at(lasting, i), at(lasting, i + 1)]);
}

/** Paths are unique in a file; data built in code may repeat one, and then the number tells them apart. */
function numbered(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return count === 1 ? path : `${path}#${count}`;
  });
}

function whole(value: number, least: number, path: string, top = 10_000): number {
  if (!Number.isInteger(value) || value < least || value > top) {
    throw new CompileError('out-of-range', path, { value, least, most: top });
  }
  return value;
}

/** Every flag that is set, cleared or asked for, in code-unit order: flags need no declaration. */
function flagsOf(scenario: Scenario): readonly string[] {
  const found = new Set<string>();
  // The walk goes as deep as the type `Scenario`, whatever an author writes.
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const { kind, flag, set, clear } = node as Record<string, unknown>;
      if (kind === 'flag' && typeof flag === 'string') found.add(flag);
      for (const list of [set, clear]) if (Array.isArray(list)) for (const name of list) found.add(String(name));
      Object.values(node).forEach(walk);
    }
  };
  walk([scenario.events, scenario.actors, scenario.couplings, scenario.endings]);
  return [...found].sort();
}

function perOf(
  { per, path }: Coupling,
  names: { readonly meters: NameList; readonly actors: NameList },
  strandCount: number,
): readonly number[] {
  if (per === null) return [0, 0, 0, 1];
  const every = wholeTenths(per.every, `${path}.per.every`);
  if (every <= 0) throw new CompileError('out-of-range', `${path}.per.every`, { value: per.every });
  const from = wholeTenths(per.from, `${path}.per.from`);
  const meter = names.meters.find(per.of);
  if (meter >= 0) return [HEAD + meter, 1, from, every];
  return [HEAD + names.actors.need(per.of, `${path}.per.of`) * strandCount, strandCount, from, every];
}

/** An event that can fail, or be left without a free option, says what happens then. */
function checkFallback(scenario: Scenario, name: string): void {
  const event = scenario.events.find((one) => one.name === name);
  if (!event || event.fallback !== null) return;
  const contested = event.options.find((option) => option.needsSupport !== null);
  if (contested) throw new CompileError('fallback-missing', event.path, { event: name, option: contested.name });
  if (event.options.every((option) => option.needs.length > 0)) {
    throw new CompileError('fallback-missing', event.path, { event: name });
  }
}

function layOut(
  scenario: Scenario,
  names: {
    readonly meters: NameList;
    readonly flags: NameList;
    readonly events: NameList;
    readonly reactions: NameList;
    readonly actors: NameList;
  },
): Layout {
  const slots = proveSlots(scenario);
  const floorSlots = scenario.events.reduce((top, event) => {
    const opening = event.options.filter((option) => option.arguments.some((one) => one.side === 'against')).length;
    return Math.max(top, opening + 2 * event.floor);
  }, 0);
  const meters = HEAD;
  const flags = meters + names.meters.count;
  const drawn = flags + names.flags.count;
  const taken = drawn + names.events.count;
  const seats = taken + names.reactions.count;
  const history = seats + names.actors.count;
  const floor = history + scenario.turns;
  const waiting = floor + floorSlots;
  const waitingWidth = 1 + slots.together;
  const running = waiting + (scenario.turns + 1) * waitingWidth;
  return {
    meters,
    flags,
    drawn,
    taken,
    seats,
    history,
    floor,
    floorSlots,
    waiting,
    waitingWidth,
    running,
    runningSlots: slots.running,
    size: running + slots.running,
  };
}
