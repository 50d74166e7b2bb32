import type { Change, Effects, Fact, Scenario } from '../engine';
import type { Lang } from '../i18n';
import { type Happening, happeningOf } from './chain-parts';
import type { Snapshot } from './models';
import { exactPoints, meanOf } from './points';
import { type Say, sayIn } from './say';
import { metersAt } from './turns';
import { entryWords } from './why';

export const CAUSES = ['decision', 'delayed', 'reaction', 'coupling', 'limit', 'chance'] as const;
export type Cause = (typeof CAUSES)[number];

/** One thing that moved a measure in either of two games; all in points with one decimal. */
export interface DifferenceItem {
  readonly label: string;
  readonly one: number;
  readonly other: number;
  /** `one` less `other`. */
  readonly by: number;
}
export interface DifferencePart {
  readonly cause: Cause;
  readonly by: number;
  /** What differs, the largest first; they sum to `by`. */
  readonly items: readonly DifferenceItem[];
}
/** Where two games stand apart in one measure, and why: the parts sum to `by` exactly. */
export interface DifferenceModel {
  readonly meter: string;
  readonly label: string;
  readonly turn: number;
  readonly one: number;
  readonly other: number;
  readonly by: number;
  /** Without those that make no difference. */
  readonly parts: readonly DifferencePart[];
}

const KINDS: Readonly<Record<Happening['kind'], Cause>> = {
  decided: 'decision',
  defeated: 'decision',
  reacted: 'reaction',
  'effect-arrived': 'delayed',
  coupled: 'coupling',
};

type Range = Extract<Change, { op: 'add' }>;

/** Changes whose size is drawn, by their place in the file. */
function rangesIn(scenario: Scenario): ReadonlyMap<string, Range> {
  const options = scenario.events.flatMap((event) => event.options);
  const reactions = scenario.actors.flatMap((actor) => actor.reactions);
  const owners: readonly Pick<Effects, 'change'>[] = [
    ...options,
    ...options.map(({ defeated }) => defeated),
    ...reactions,
    ...[...options, ...reactions].flatMap(({ later, lasting }) => [...later, ...lasting]),
    ...scenario.couplings,
  ];
  return new Map(
    owners.flatMap(({ change: changes }) =>
      changes.flatMap(({ path, change }) =>
        change.op === 'add' && change.low !== change.high ? [[path, change] as const] : [],
      ),
    ),
  );
}
const known = new WeakMap<Scenario, ReadonlyMap<string, Range>>();
function rangeOf(scenario: Scenario, path: string): Range | undefined {
  const ranges = known.get(scenario) ?? rangesIn(scenario);
  known.set(scenario, ranges);
  return ranges.get(path);
}

/**
 * How much of a change was luck, in tenths: the distance from the middle of the range it was drawn from. Nothing for
 * an amount outside its range, which a knock-on has multiplied or time has faded.
 */
function luckOf(scenario: Scenario, fact: Extract<Fact, { kind: 'meter-moved' }>): number {
  const range = rangeOf(scenario, fact.rule);
  if (!range || fact.by < range.low * 10 || fact.by > range.high * 10) return 0;
  return fact.by - (range.low + range.high) * 5;
}

interface Share {
  readonly cause: Cause;
  /** Names the thing, so that it can be found in the other game. */
  readonly key: string;
  readonly label: string;
  readonly by: number;
}

function labelOf(say: Say, fact: Happening): string {
  const { t } = say;
  switch (fact.kind) {
    case 'decided':
      return say.option(fact.enacted);
    case 'defeated':
      return t('why.defeated', { label: say.option(fact.option) });
    case 'reacted':
      return t('why.reacted', {
        actor: say.actor(fact.actor),
        say: say.text(say.names.reactions.get(fact.reaction)?.reaction.say),
      });
    case 'effect-arrived':
      return entryWords(say, fact.entry);
    case 'coupled':
      return say.text(say.names.couplings.get(fact.coupling)?.because) || fact.coupling.replace(/-/g, ' ');
    default:
      return fact satisfies never;
  }
}
const nameOf = (fact: Happening): string => {
  switch (fact.kind) {
    case 'decided':
      return fact.enacted;
    case 'defeated':
      return fact.option;
    case 'reacted':
      return fact.reaction;
    case 'effect-arrived':
      return fact.entry;
    case 'coupled':
      return fact.coupling;
    default:
      return fact satisfies never;
  }
};

/** The strands of a headline, or the measure itself. */
const partsOf = (say: Say, meter: string): readonly string[] =>
  say.names.actors.has(meter) ? say.scenario.strands.map(({ name }) => `${meter}.${name}`) : [meter];

/** Every change of a measure up to a turn as shares by cause, in tenths of its strands. */
function sharesOf({ scenario, facts }: Snapshot, say: Say, parts: readonly string[], turn: number): readonly Share[] {
  return facts.flatMap((fact): readonly Share[] => {
    if (fact.turn > turn || (fact.kind !== 'meter-moved' && fact.kind !== 'clamped')) return [];
    if (!parts.includes(fact.meter)) return [];
    if (fact.kind === 'clamped') return [{ cause: 'limit', key: 'limit', label: say.t('why.limit'), by: fact.by }];
    const cause = happeningOf(facts, fact);
    if (!cause) throw new Error(`broken promise: something brought about fact ${fact.id}`);
    const luck = luckOf(scenario, fact);
    const key = `${cause.kind} ${nameOf(cause)}`;
    const label = labelOf(say, cause);
    const due: Share = { cause: KINDS[cause.kind], key, label, by: fact.by - luck };
    return luck === 0 ? [due] : [due, { cause: 'chance', key: `chance ${key}`, label, by: luck }];
  });
}

interface Item {
  readonly share: Share;
  one: number;
  other: number;
}

/** What moved the measure differently in the two games, by name. */
function itemsOf(one: readonly Share[], other: readonly Share[]): readonly Item[] {
  const items = new Map<string, Item>();
  for (const [side, shares] of [['one', one] as const, ['other', other] as const]) {
    for (const share of shares) {
      const item = items.get(share.key) ?? { share, one: 0, other: 0 };
      item[side] += share.by;
      items.set(share.key, item);
    }
  }
  return [...items.values()]
    .filter((item) => item.one !== item.other)
    .sort((a, b) => (a.share.key < b.share.key ? -1 : 1));
}

/**
 * A headline is the mean of its strands, so the parts of its difference are thirds. Each is rounded so that together
 * they come to the difference of the headlines: towards zero first, then what is missing goes to those that lost most.
 */
function apportion(wanted: number, amounts: readonly number[], count: number): readonly number[] {
  const parts = amounts.map((amount) => Math.trunc(amount / count));
  let missing = wanted - parts.reduce((sum, part) => sum + part, 0);
  const lost = (index: number): number => (amounts[index] ?? 0) - (parts[index] ?? 0) * count;
  while (missing !== 0 && parts.length > 0) {
    const sign = Math.sign(missing);
    const order = parts.map((_, index) => index).sort((a, b) => (lost(b) - lost(a)) * sign || a - b);
    for (const index of order.slice(0, Math.abs(missing))) {
      parts[index] = (parts[index] ?? 0) + sign;
      missing -= sign;
    }
  }
  return parts;
}

/** A measure in two games of the same beginning at the close of a turn, and what the difference is made of. */
export function differenceOf(one: Snapshot, other: Snapshot, meter: string, turn: number, lang: Lang): DifferenceModel {
  const say = sayIn(one.scenario, lang);
  const strands = partsOf(say, meter);
  const items = itemsOf(sharesOf(one, say, strands, turn), sharesOf(other, say, strands, turn));
  const [first, second] = [metersAt(one, turn).get(meter) ?? 0, metersAt(other, turn).get(meter) ?? 0];
  const apart = apportion(
    first - second,
    items.map((item) => item.one - item.other),
    strands.length,
  );
  const told = items.map((item, index) => {
    const by = apart[index] ?? 0;
    // What never came about in one of the games is nothing there, whatever was rounded.
    const inOne = item.one === 0 ? 0 : item.other === 0 ? by : meanOf(item.one, strands.length);
    return { share: item.share, one: inOne, other: inOne - by, by };
  });
  const parts = CAUSES.flatMap((cause): readonly DifferencePart[] => {
    const own = told
      .filter(({ share, by }) => share.cause === cause && by !== 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
    if (own.length === 0) return [];
    return [
      {
        cause,
        by: exactPoints(own.reduce((sum, { by }) => sum + by, 0)),
        items: own.map(({ share, by, ...sides }) => ({
          label: share.label,
          one: exactPoints(sides.one),
          other: exactPoints(sides.other),
          by: exactPoints(by),
        })),
      },
    ];
  });
  return {
    meter,
    label: say.meter(meter),
    turn,
    one: exactPoints(first),
    other: exactPoints(second),
    by: exactPoints(first - second),
    parts,
  };
}
