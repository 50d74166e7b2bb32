import { explain, type Explanation, type Fact } from '../engine';
import type { Lang } from '../i18n';
import { meterInSentence } from './condition-words';
import type { Snapshot, WhyModel, WhyNode } from './models';
import { exactPoints } from './points';
import { GOODWILL, type Say, sayIn } from './say';

/** What set a delayed or lasting effect in motion, in words. */
export function entryWords(say: Say, path: string): string {
  const found = say.names.entries.get(path);
  if (!found) return path;
  const because = say.text(found.entry.because);
  if (because) return because;
  const label = found.option
    ? say.text(found.option.label)
    : found.reaction
      ? say.text(found.reaction.reaction.say)
      : found.entry.name;
  return say.t(found.lasting ? 'why.lasting' : 'why.entry', { label });
}

function labelOf(say: Say, fact: Fact, headline: boolean): string {
  const { t } = say;
  switch (fact.kind) {
    case 'turn-began':
      return t('why.turn', { turn: fact.turn });
    case 'decided':
      return fact.option === fact.enacted
        ? t('why.decided', { label: say.option(fact.option) })
        : t('why.enactedInstead', { label: say.option(fact.option), enacted: say.option(fact.enacted) });
    case 'defeated':
      return t('why.defeated', { label: say.option(fact.option) });
    case 'reacted': {
      const found = say.names.reactions.get(fact.reaction);
      return t('why.reacted', { actor: say.actor(fact.actor), say: say.text(found?.reaction.say) });
    }
    case 'effect-queued':
      return t('why.queued', { label: entryWords(say, fact.entry) });
    case 'effect-arrived':
      return t('why.arrived', { label: entryWords(say, fact.entry) });
    case 'coupled': {
      const because = say.text(say.names.couplings.get(fact.coupling)?.because);
      return t('why.coupled', { label: because || fact.coupling.replace(/-/g, ' ') });
    }
    case 'meter-moved':
      if (headline) return say.meter(fact.meter);
      return t(fact.meter.startsWith(GOODWILL) ? 'why.goodwill' : 'why.rule');
    case 'clamped':
      return t('why.limit');
    case 'argument-raised':
      return t('why.raised', { label: say.claim(fact.argument) });
    case 'event-drawn':
      return t('why.event', { label: say.event(fact.event) });
    default:
      return t('why.calendar');
  }
}

function nodeOf(say: Say, { by, fact, children }: Explanation, headline: boolean): WhyNode | null {
  const below = children.flatMap((child) => nodeOf(say, child, headline) ?? []);
  if (fact === null) return { label: say.t('why.calendar'), by: exactPoints(by), rule: null, children: below };
  const [only] = below;
  // What was queued and what arrived are one thing to a reader.
  if (fact.kind === 'effect-queued' && only && below.length === 1) return only;
  if (fact.kind === 'meter-moved' && by === 0) return null;
  const label = labelOf(say, fact, headline);
  // A change with a single rule behind it needs no second line.
  if (!headline && only?.rule && below.length === 1 && only.children.length === 0) {
    return { label, by: exactPoints(by), rule: only.rule, children: [] };
  }
  return { label, by: exactPoints(by), rule: fact.kind === 'meter-moved' ? fact.rule : null, children: below };
}

/** "Why did this change?": every part of a meter's change in a turn (or several) back to a decision or the calendar. */
export function whyView(snapshot: Snapshot, meter: string, lang: Lang, from?: number, to?: number): WhyModel {
  const { program, facts, reading, scenario } = snapshot;
  const say = sayIn(scenario, lang);
  const first = from ?? reading.turn;
  const explanation = explain(program, facts, meter, first, to ?? first);
  const children = explanation.children.flatMap((child) => nodeOf(say, child, say.names.actors.has(meter)) ?? []);
  const label = say.t('why.total', { meter: say.meter(meter), date: say.span(first) });
  return {
    title: say.t('consequences.whyTitle', { meter: meterInSentence(say, meter) }),
    tree: { label, by: exactPoints(explanation.by), rule: null, children },
  };
}
