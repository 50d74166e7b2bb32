import { ECD, EVENTS, INIT, METERS, RCD, REACTIONS, TURNS, type Tg1Condition, type Tg1Effect } from 'tg1-data';
import type { Scenario } from '../../src/engine';
import {
  type CouplingWords,
  type EventWords,
  type LaterWords,
  type OptionWords,
  type ReactionWords,
  scenario,
} from '../support/engine-scenarios';

/**
 * TG-1 in the words of our own scenarios. Its six relations are counterparts with one strand, −100…+100 for 0…100, so
 * every number of theirs is doubled; the other six are domestic meters. What its options do under a condition arrives
 * with the next turn, and its drift is a coupling.
 */
export const RELATIONS = 6;
const STRAND = 'tie';

/** Name of a TG-1 meter, a value of it, and a change of it, as our format writes them. */
export const meterName = (m: number): string => (m < RELATIONS ? `${METERS[m]}.${STRAND}` : (METERS[m] ?? ''));
const value = (m: number, v: number): number => (m < RELATIONS ? 2 * (v - 50) : v);
const signed = (m: number, d: number): string => {
  const by = m < RELATIONS ? 2 * d : d;
  return `${by < 0 ? '' : '+'}${by}`;
};
const atom = ({ m, op, t }: Tg1Condition): string => `${meterName(m)} ${op} ${value(m, t)}`;

/** Several changes of one meter are one number in a file. */
function changes(effects: readonly { readonly m: number; readonly d: number }[]): Record<string, string> {
  const sums = new Map<number, number>();
  for (const { m, d } of effects) sums.set(m, (sums.get(m) ?? 0) + d);
  return Object.fromEntries([...sums].map(([m, d]) => [meterName(m), signed(m, d)]));
}

const later = ({ m, d, delay, cond }: Tg1Effect): LaterWords => ({
  after: Math.max(1, delay),
  when: cond ? [atom(cond)] : [],
  change: changes([{ m, d }]),
});

export function tg1Scenario(): Scenario {
  const events: Record<string, EventWords> = {};
  for (const event of EVENTS) {
    const options: Record<string, OptionWords> = {};
    for (const { id, cond, effects } of event.options) {
      options[`option-${event.id}-${id}`] = {
        needs: cond ? [atom(cond)] : [],
        change: changes(effects.filter(({ kind }) => kind === 0)),
        later: Object.fromEntries(
          effects.filter(({ kind }) => kind !== 0).map((effect) => [`effect-${effect.id}`, later(effect)]),
        ),
      };
    }
    events[`event-${event.id}`] = {
      when: event.conds.map(atom),
      weight: event.weight,
      once: false,
      cooldown: event.id === 0 ? 0 : ECD,
      floor: 0,
      options,
    };
  }
  const reactionsOf = (actor: number): Record<string, ReactionWords> =>
    Object.fromEntries(
      REACTIONS.filter(({ id }) => id >> 1 === actor).map(({ id, conds, effects }) => [
        `rule-${id}`,
        { when: conds.map(atom), cooldown: RCD, change: changes(effects) },
      ]),
    );
  const quarters = Array.from({ length: Math.floor((TURNS - 1) / 4) }, (_, i) => `turn = ${4 * (i + 1) + 1}`);
  const couplings: Record<string, CouplingWords> = {};
  for (let m = 0; m < RELATIONS; m++) {
    couplings[`cool-${METERS[m]}`] = { when: [quarters, `${meterName(m)} > 0`], change: { [meterName(m)]: '-2' } };
    couplings[`thaw-${METERS[m]}`] = { when: [quarters, `${meterName(m)} < 0`], change: { [meterName(m)]: '+2' } };
  }
  return scenario({
    turns: TURNS,
    strands: [STRAND],
    actors: Object.fromEntries(
      METERS.slice(0, RELATIONS).map((name, m) => [
        name,
        { relation: value(m, INIT[m] ?? 0), reactions: reactionsOf(m) },
      ]),
    ),
    meters: Object.fromEntries(METERS.slice(RELATIONS).map((name, i) => [name, INIT[RELATIONS + i] ?? 0])),
    couplings,
    events,
    endings: { over: {} },
  });
}
