import { apply, type Command, compile, type Program, read, type Refusal, type Scenario, start } from '../../engine';
import type { Lang } from '../../i18n';
import type { Snapshot } from '../models';
import { pointsOf } from '../points';
import { type Say, sayIn } from '../say';
import { closesOf } from './closes';
import type { TheoryModel } from './models';

type Reading = ReturnType<typeof read>;
type Parting = { readonly turn: number } & (
  | { readonly kind: 'event'; readonly event: string | null }
  | { readonly kind: 'refused'; readonly command: Command; readonly refusal: Refusal }
);

interface Replayed {
  /** Readings at the close of each turn that both games played. */
  readonly closes: readonly Reading[];
  readonly parting: Parting | null;
}

const isClose = ({ phase }: Reading): boolean => phase === 'report' || phase === 'ended';

/** Plays the same commands under another theory until one is refused or another event comes to the table. */
function replayUnder(program: Program, { log, reading }: Snapshot): Replayed {
  const { seed, humans, inject } = log.header;
  const events = new Map(reading.history.map(({ turn, event }) => [turn, event]));
  const differs = (now: Reading): Parting | null =>
    events.has(now.turn) && events.get(now.turn) !== now.event && now.phase !== 'ended'
      ? { kind: 'event', turn: now.turn, event: now.event }
      : null;
  let position = start(program, seed, inject === null ? { humans } : { humans, inject });
  let now = read(program, position);
  const closes: Reading[] = [];
  const first = differs(now);
  if (first) return { closes, parting: first };
  for (const { command } of log.entries) {
    if (command.type === 'predict') continue; // moves nothing, and may name an option that is closed here
    const applied = apply(program, position, command);
    if (applied.refusal)
      return { closes, parting: { kind: 'refused', turn: now.turn, command, refusal: applied.refusal } };
    position = applied.position;
    now = read(program, position);
    const parting = command.type === 'advance' ? differs(now) : null;
    if (parting) return { closes, parting };
    if (isClose(now)) closes.push(now);
  }
  return { closes, parting: null };
}

function partingWords(say: Say, parting: Parting): string {
  const { t } = say;
  if (parting.kind === 'event') return t('debrief.partsEvent', { event: say.event(parting.event) });
  const { command } = parting;
  if (command.type === 'decide') return t('debrief.partsOption', { option: say.option(command.option) });
  if (command.type === 'raise') return t('debrief.partsArgument', { claim: say.claim(command.argument) });
  if (command.type === 'advance') return t('debrief.partsEnded');
  return t('debrief.partsOther');
}

/** Where numbers stand apart by a whole point or more, the largest difference first. */
function differencesOf(snapshot: Snapshot, say: Say, theirs: Reading): TheoryModel['differences'] {
  const { actors, meters } = snapshot.scenario;
  const yours = closesOf(snapshot)[theirs.turn];
  return [...actors, ...meters]
    .map(({ name }) => ({
      label: say.meter(name),
      flag: say.names.actors.has(name) ? say.flag(name) : null,
      yours: pointsOf(yours?.get(name) ?? 0),
      theirs: pointsOf(theirs.meters[name] ?? 0),
    }))
    .filter((one) => one.yours !== one.theirs)
    .sort((a, b) => Math.abs(b.theirs - b.yours) - Math.abs(a.theirs - a.yours));
}

/**
 * The same commands replayed under a theory of the case: where the histories part and why, and where numbers end up
 * otherwise by the last turn both games share. `original` is the case as its file has it, before any theory.
 * It compiles and replays a whole game: call it off the first paint.
 */
export function theoryReplay(snapshot: Snapshot, original: Scenario, theory: string | null, lang: Lang): TheoryModel {
  const say = sayIn(snapshot.scenario, lang);
  const found = original.theories.find(({ name }) => name === theory);
  const { closes, parting } = replayUnder(compile(original, theory ?? undefined), snapshot);
  const last = closes.at(-1);
  const ended = parting === null && last?.phase === 'ended';
  const ending =
    ended && last.ending !== snapshot.reading.ending ? say.names.endings.get(last.ending ?? '') : undefined;
  return {
    theory: theory ?? '',
    label: found ? say.text(found.label) : say.t('cases.theoryNone'),
    about: say.text(found?.about),
    parts: parting ? { turn: parting.turn, date: say.date(parting.turn), words: partingWords(say, parting) } : null,
    until: ended || !last ? say.t('debrief.byTheEnd') : say.t('debrief.byTurn', { date: say.span(last.turn) }),
    differences: last ? differencesOf(snapshot, say, last) : [],
    ending: ending ? say.text(ending.title) : null,
  };
}
