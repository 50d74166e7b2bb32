import type { MeterChange, Option, Scenario, Text } from '../engine';

/** Which arguments are raised for the option that is wanted. */
export const ARGUING = ['best', 'any', 'silent'] as const;
export type Arguing = (typeof ARGUING)[number];

/** A way of playing, as data. An option is worth the sum of its weights, plus noise; the worthiest is asked for. */
export interface Strategy {
  readonly name: string;
  readonly label: Text;
  readonly about: Text;
  /** Tag → what it adds to an option that carries it. Tags a case does not have weigh nothing. */
  readonly tags: Readonly<Record<string, number>>;
  /** Strand (of every counterpart) or meter → what ten points of its declared, immediate change add. */
  readonly changes: Readonly<Record<string, number>>;
  /** An even draw between 0 and this is added to each option. */
  readonly noise: number;
  readonly argue: Arguing;
  /** Passes over what it sees it cannot carry, while something else can be. */
  readonly cautious: boolean;
}

/** The table of players. Weights are judgement: caricatures that pull a case in different directions. */
export const STRATEGIES: readonly Strategy[] = [
  {
    name: 'hawk',
    label: { en: 'hawk', ja: '強硬派' },
    about: { en: 'stands firm, close to the ally', ja: '毅然と構え、同盟を重んじる' },
    tags: {
      firm: 3,
      'firm-russia': 2,
      alliance: 2,
      arms: 1,
      tradition: 1,
      secrecy: 1,
      dialogue: -2,
      reconcile: -2,
      disarm: -2,
      asia: -1,
      engage: -1,
      restraint: -1,
    },
    changes: { security: 1 },
    noise: 3,
    argue: 'best',
    cautious: true,
  },
  {
    name: 'dove',
    label: { en: 'dove', ja: '穏健派' },
    about: { en: 'talks, and asks for rules', ja: '話し合い、ルールを求める' },
    tags: {
      dialogue: 3,
      law: 2,
      'shared-rules': 2,
      restraint: 2,
      disarm: 2,
      openness: 1,
      reconcile: 2,
      firm: -3,
      'firm-russia': -1,
      arms: -2,
      secrecy: -1,
    },
    changes: { tension: -1 },
    noise: 3,
    argue: 'best',
    cautious: true,
  },
  {
    name: 'trader',
    label: { en: 'trader', ja: '通商派' },
    about: { en: 'opens markets and keeps orders coming', ja: '市場を開き、取引を守る' },
    tags: { opening: 3, asia: 2, engage: 2, dialogue: 1, protect: -2, firm: -1, 'firm-russia': -1 },
    changes: { economy: 2, prosperity: 3, trade: 3 },
    noise: 3,
    argue: 'best',
    cautious: true,
  },
  {
    name: 'reconciler',
    label: { en: 'reconciler', ja: '和解派' },
    about: { en: 'mends ties with neighbours first', ja: '隣国との和解を先にする' },
    tags: { reconcile: 4, dialogue: 2, engage: 1, disarm: 1, law: 1, tradition: -4, firm: -2, 'firm-russia': -2 },
    changes: { people: 3 },
    noise: 3,
    argue: 'best',
    cautious: true,
  },
  {
    name: 'random',
    label: { en: 'random', ja: 'ランダム' },
    about: { en: 'asks for anything, says anything', ja: '何でも選び、何でも言う' },
    tags: {},
    changes: {},
    noise: 1,
    argue: 'any',
    cautious: false,
  },
];

const TEN = 10;

/** Points an entry adds, in the middle of its range; what sets or scales says nothing before it is applied. */
const pointsOf = ({ change }: MeterChange): number => (change.op === 'add' ? (change.low + change.high) / 2 : 0);

/** The parts of a change that weights can name: a meter, or the strands it moves. */
function partsOf(scenario: Scenario, meter: string): readonly string[] {
  if (scenario.actors.some(({ name }) => name === meter)) return scenario.strands.map(({ name }) => name);
  return [meter.split('.')[1] ?? meter];
}

/** What an option is worth to a strategy before noise. */
export function worthOf(scenario: Scenario, strategy: Strategy, option: Option): number {
  const byTags = option.tags.reduce((sum, tag) => sum + (strategy.tags[tag] ?? 0), 0);
  const byChanges = option.change
    .filter(({ meter }) => !meter.startsWith('goodwill.'))
    .flatMap((one) => partsOf(scenario, one.meter).map((part) => ((strategy.changes[part] ?? 0) * pointsOf(one)) / TEN))
    .reduce((sum, worth) => sum + worth, 0);
  return byTags + byChanges;
}
