import type { Claim, Fact } from '../../engine';
import type { Lang } from '../../i18n';
import { personOf } from '../debate';
import type { Snapshot } from '../models';
import { meanOf, pointsOf } from '../points';
import { type Say, sayIn } from '../say';
import { playedEvents } from './closes';
import type { AdviserClaims, ClaimModel, ClaimsModel } from './models';

/** The decision of a turn behind a change, or null when only the calendar or a coupling stands behind it. */
function decisionBehind(facts: readonly Fact[], fact: Fact): number | null {
  let at: Fact | undefined = fact;
  while (at && at.kind !== 'decided') at = facts[at.cause];
  return at?.turn ?? null;
}

/** What each decision moved over the whole game, in tenths: at once, later, and through the answers it drew. */
function movedBy({ facts }: Snapshot): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const moved = new Map<number, Map<string, number>>();
  for (const fact of facts) {
    if (fact.kind !== 'meter-moved' && fact.kind !== 'clamped') continue;
    const turn = decisionBehind(facts, fact);
    if (turn === null) continue;
    const meters = moved.get(turn) ?? new Map<string, number>();
    meters.set(fact.meter, (meters.get(fact.meter) ?? 0) + fact.by);
    moved.set(turn, meters);
  }
  return moved;
}

/** Whole points of a meter or a strand, or of a headline as the mean of its strands. */
function pointsMoved({ scenario }: Snapshot, moved: ReadonlyMap<string, number> | undefined, meter: string): number {
  if (!scenario.actors.some(({ name }) => name === meter)) return pointsOf(moved?.get(meter) ?? 0);
  const sum = scenario.strands.reduce((all, { name }) => all + (moved?.get(`${meter}.${name}`) ?? 0), 0);
  return pointsOf(meanOf(sum, scenario.strands.length));
}

const holds = ({ direction }: Claim, by: number): boolean =>
  direction === 'rises' ? by > 0 : direction === 'falls' ? by < 0 : by === 0;

const SAID = { rises: 'debrief.claimRises', falls: 'debrief.claimFalls', holds: 'debrief.claimHolds' } as const;

/** The same claim may be made by several of one adviser's arguments; it counts once. */
const isSame = (a: ClaimModel, b: ClaimModel): boolean => a.said === b.said && a.option === b.option;

/**
 * What advisers said the enacted options would do, beside what this model made of them: everything that goes back to the
 * decision, at once, later and through answers. Claims about options that were not enacted cannot be judged and are left out.
 */
export function claimsView(snapshot: Snapshot, lang: Lang): ClaimsModel {
  const say = sayIn(snapshot.scenario, lang);
  const moved = movedBy(snapshot);
  const byAdviser = new Map<string, ClaimModel[]>(snapshot.scenario.advisers.map(({ name }) => [name, []]));
  for (const { turn, event, enacted } of playedEvents(snapshot, say)) {
    const option = event.options.find(({ name }) => name === enacted);
    for (const argument of option?.arguments ?? []) {
      for (const claim of argument.claims) {
        const by = pointsMoved(snapshot, moved.get(turn), claim.meter);
        const model: ClaimModel = {
          said: say.t(SAID[claim.direction], { label: labelOf(say, claim.meter) }),
          came: say.t('number.change', { by }),
          held: holds(claim, by),
          date: say.shortDate(turn),
          option: say.text(option?.label),
          argument: say.text(argument.text),
        };
        const made = byAdviser.get(argument.by) ?? [];
        if (!made.some((one) => isSame(one, model))) made.push(model);
        byAdviser.set(argument.by, made);
      }
    }
  }
  const advisers = [...byAdviser].flatMap(([name, claims]): AdviserClaims[] =>
    claims.length === 0 ? [] : [{ ...personOf(say, name), held: claims.filter(({ held }) => held).length, claims }],
  );
  return {
    advisers,
    held: advisers.reduce((sum, { held }) => sum + held, 0),
    of: advisers.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

const labelOf = (say: Say, meter: string): string =>
  say.names.actors.has(meter) ? say.t('goals.tie', { actor: say.theActor(meter) }) : say.meter(meter);
