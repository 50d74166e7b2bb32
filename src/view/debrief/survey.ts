import { type Lang, monthIn, monthOf, textOf } from '../../i18n';
import type { Snapshot, SourceLine } from '../models';
import { type Say, sayIn } from '../say';
import { pointsThrough } from './closes';
import type { Survey, SurveyFigure, SurveyWave } from './survey-data';

/** What the survey showed in one wave, placed on the game's own axis of time. */
export interface SurveyPoint {
  /** Turns from the start of the game, with a fraction: 0 is its first day, 1 the end of the first turn. */
  readonly at: number;
  readonly percent: number;
  /** "January 2016". */
  readonly date: string;
  /** Computed from a change that a source reports. */
  readonly derived: boolean;
  /** Whether the wave before it is there too, so that a line may lead here. */
  readonly joined: boolean;
}
export interface SurveyPanel {
  readonly label: string;
  readonly flag: string;
  /** The strand of what people feel, at the start and the close of each turn. */
  readonly yours: readonly number[];
  readonly points: readonly SurveyPoint[];
  /** What both did, in a sentence each. */
  readonly sentences: readonly string[];
}
export interface SurveyModel {
  readonly title: string;
  readonly by: string;
  readonly question: string;
  readonly share: string;
  readonly notes: readonly string[];
  readonly breaks: readonly { readonly at: number; readonly words: string }[];
  readonly panels: readonly SurveyPanel[];
  /** Length of the axis, in turns; it begins at `from`, which is below 0 when a wave lies before the game. */
  readonly from: number;
  readonly turns: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly sources: readonly SourceLine[];
}

/** The strand that tells what people feel. A case without it has nothing to set beside the survey. */
const FEELING = 'people';
const DAYS = 30.4;

/** The middle of the fieldwork, in months from year 0. */
function monthOfWave({ from, to }: SurveyWave): number {
  const month = (day: string): number => monthOf(day) + (Number(day.slice(8)) - 1) / DAYS;
  return (month(from) + month(to)) / 2;
}

/** Waves within the game, and the one just before it for where things stood. */
function wavesOf({ waves }: Survey, first: number, last: number): readonly SurveyWave[] {
  const before = waves.filter((wave) => monthOfWave(wave) < first).slice(-1);
  const within = waves.filter((wave) => monthOfWave(wave) >= first && monthOfWave(wave) <= last);
  return within.length === 0 ? [] : [...before, ...within];
}

function sentencesOf(say: Say, label: string, yours: readonly number[], points: readonly SurveyPoint[]) {
  const [from, to] = [yours[0] ?? 0, yours.at(-1) ?? 0];
  const own = say.t('survey.yours', { label, from, to });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return [own];
  const told = { first: first.percent, last: last.percent, begin: first.date, end: last.date };
  return [own, say.t('survey.showed', told)];
}

/**
 * The yearly survey of feeling over the months of the game, beside the strand of what people feel. Null when the survey and
 * the game share no time, no country or no such strand.
 */
export function surveyView(snapshot: Snapshot, survey: Survey, lang: Lang): SurveyModel | null {
  const { scenario, reading } = snapshot;
  const say = sayIn(scenario, lang);
  if (scenario.fiction || !scenario.strands.some(({ name }) => name === FEELING)) return null;
  const first = say.monthOf(1);
  const last = say.monthOf(reading.turn + 1);
  const waves = wavesOf(survey, first, last);
  const at = (wave: SurveyWave): number => (monthOfWave(wave) - first) / scenario.turnLength;
  const pointsOf = (figures: readonly SurveyFigure[]): readonly SurveyPoint[] =>
    waves.flatMap((wave, place) => {
      const figure = figures.find((one) => one.wave === wave.id);
      const before = waves[place - 1];
      return figure
        ? [
            {
              at: at(wave),
              percent: figure.percent,
              date: monthIn(lang, Math.floor(monthOfWave(wave))),
              derived: figure.status === 'derived',
              joined: figures.some((one) => one.wave === before?.id),
            },
          ]
        : [];
    });
  const shown = scenario.actors.flatMap(({ name }) => {
    const figures = survey.series[say.flag(name)] ?? [];
    return pointsOf(figures).length === 0 ? [] : [{ name, figures }];
  });
  if (shown.length === 0) return null;
  const used = new Set(
    shown.flatMap(({ figures }) =>
      figures.filter(({ wave }) => waves.some(({ id }) => id === wave)).map(({ source }) => source),
    ),
  );
  const [earliest] = waves;
  const from = Math.min(0, earliest ? at(earliest) : 0);
  return {
    title: textOf(survey.title, lang),
    by: textOf(survey.by, lang),
    question: textOf(survey.question, lang),
    share: textOf(survey.share, lang),
    notes: [survey.method, ...survey.notes].map((text) => textOf(text, lang)),
    breaks: survey.breaks.flatMap(({ wave, words }) => {
      const found = waves.find(({ id }) => id === wave);
      return found ? [{ at: at(found), words: say.t('survey.break', { words: textOf(words, lang) }) }] : [];
    }),
    panels: shown.map(({ name, figures }) => {
      const yours = pointsThrough(snapshot, `${name}.${FEELING}`);
      const points = pointsOf(figures);
      return {
        label: say.actor(name),
        flag: say.flag(name),
        yours,
        points,
        sentences: sentencesOf(say, say.theActor(name), yours, points),
      };
    }),
    from,
    turns: reading.turn,
    ticks: yearTicks(first, last, from, scenario.turnLength),
    sources: [...used].map((name) => {
      const { title, url } = survey.sources[name] ?? { title: {}, url: null };
      return {
        title: textOf(title, lang),
        publisher: textOf(survey.title, lang),
        date: '',
        url: url?.startsWith('https://') ? url : null,
      };
    }),
  };
}

/** The first of January of each year on the axis. */
function yearTicks(first: number, last: number, from: number, turnLength: number): SurveyModel['ticks'] {
  const ticks: { at: number; label: string }[] = [];
  for (let year = Math.ceil((first + from * turnLength) / 12); year * 12 <= last; year++) {
    ticks.push({ at: (year * 12 - first) / turnLength, label: String(year) });
  }
  return ticks;
}
