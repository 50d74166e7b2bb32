import { type Argument, argumentEffects, type Option, type OptionReading, type Side, SIDES } from '../engine';
import type { Lang } from '../i18n';
import { failingWords } from './failing';
import { floorOf } from './floor';
import { keyed } from './keyed';
import type { DebateModel, DebateOption, Person, Snapshot, SourceModel, SpeakerModel } from './models';
import { type Say, sayIn } from './say';
import { isFirm, sourceCard } from './sources';

export const personOf = (say: Say, adviser: string): Person => {
  const found = say.names.advisers.get(adviser);
  return { name: say.text(found?.label) || adviser, post: say.text(found?.post), portrait: found?.portrait ?? '' };
};

/** The one sentence under an option's label; an option without one carries its label there, which says nothing new. */
export const aboutOf = (say: Say, { about, label }: Option): string =>
  say.text(about) === say.text(label) ? '' : say.text(about);

/** Every source an argument leans on, its own first. */
export const sourcesOf = (argument: Argument): readonly string[] => [
  ...new Set([...argument.sources, ...argument.evidence.map(({ source }) => source)]),
];

/** How well documented an argument is: 3 with a primary document or data among several, 1 with nothing. */
function sureOf(say: Say, argument: Argument): SpeakerModel['sure'] {
  const { t } = say;
  const names = sourcesOf(argument);
  const count = names.length;
  const firm = names.some((name) => isFirm(say.names.sources.get(name)?.kind ?? ''));
  if (count === 0) return { dots: 1, words: t('debate.sure1'), because: t('debate.because1') };
  if (count > 1 && firm) return { dots: 3, words: t('debate.sure3'), because: t('debate.because3', { count }) };
  return { dots: 2, words: t('debate.sure2'), because: t('debate.because2', { count }) };
}

/** The sources of one option in the order they are met, the case for it first. */
function tableOf(say: Say, option: Option): readonly SourceModel[] {
  const cards = new Map<string, Side>();
  for (const side of SIDES) {
    for (const argument of option.arguments) {
      if (argument.side !== side) continue;
      for (const name of sourcesOf(argument)) if (!cards.has(name)) cards.set(name, side);
    }
  }
  return [...cards].map(([name, side], index) => sourceCard(say, name, index + 1, side));
}

function speakersOf(snapshot: Snapshot, say: Say, option: Option): readonly SpeakerModel[] {
  const numbers = new Map<string, number>();
  for (const side of SIDES) {
    for (const argument of option.arguments.filter((one) => one.side === side)) {
      for (const name of sourcesOf(argument)) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    }
  }
  const numberOf = (name: string): number => numbers.get(name) ?? 0;
  return option.arguments.map((argument): SpeakerModel => {
    const standing = snapshot.reading.floor.find((one) => one.argument === argument.id);
    return {
      argument: argument.id,
      side: argument.side,
      adviser: personOf(say, argument.by),
      claim: say.text(argument.text),
      evidence: argument.evidence.map(({ text, source }) => ({ text: say.text(text), source: numberOf(source) })),
      sources: sourcesOf(argument)
        .map(numberOf)
        .sort((a, b) => a - b),
      changeMyMind: say.text(argument.changeMyMind) || null,
      sure: sureOf(say, argument),
      rebuttedBy: option.arguments.find(({ rebuts }) => rebuts === argument.id)?.id ?? null,
      floor: standing ? { state: standing.state, opening: standing.opening, answers: standing.answers } : null,
    };
  });
}

function optionOf(snapshot: Snapshot, say: Say, reading: OptionReading): DebateOption | null {
  const found = say.names.options.get(reading.option);
  if (!found) return null;
  const { option, letter } = found;
  return {
    option: option.name,
    letter,
    label: say.text(option.label),
    about: aboutOf(say, option),
    available: reading.available,
    failing: failingWords(snapshot, say, option, reading),
    speakers: speakersOf(snapshot, say, option),
    sources: tableOf(say, option),
    floor: floorOf(snapshot, say, reading, found.event.floor),
  };
}

/** Which side stands left: drawn for each event of each game, so that neither side owns a place. */
export const leftSideOf = ({ log, reading }: Snapshot): Side =>
  keyed(log.header.seed, 'left side', reading.event ?? '') % 2 === 0 ? 'for' : 'against';

/** The debate chamber. Hidden options that are not available are not there at all. */
export function debateView(snapshot: Snapshot, lang: Lang): DebateModel {
  const say = sayIn(snapshot.scenario, lang);
  return {
    leftSide: leftSideOf(snapshot),
    options: snapshot.reading.options.flatMap((reading) => optionOf(snapshot, say, reading) ?? []),
  };
}

/** Σ weight × effect: how much an argument could move the whole chamber, in tenths. */
export const weightOf = ({ program, scenario }: Snapshot, argument: string): number =>
  argumentEffects(program, argument).reduce((sum, { bloc, by }) => {
    const weight = scenario.blocs.find(({ name }) => name === bloc)?.weight ?? 0;
    return sum + weight * Math.abs(by);
  }, 0);
