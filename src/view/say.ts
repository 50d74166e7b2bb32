import type { Scenario, Text } from '../engine';
import {
  dateIn,
  type Lang,
  type Month,
  monthIn,
  monthOf,
  shortMonthYearIn,
  spanIn,
  textOf,
  type Translate,
  translateIn,
} from '../i18n';
import type { SourceLine } from './models';
import { type Names, namesOf } from './names';
import { plainOf } from './segments';

/** The words of one scenario in one language: what every view needs to name things. */
export interface Say {
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly t: Translate;
  readonly names: Names;
  /** A text of the scenario without marks. */
  text(text: Text | undefined): string;
  actor(name: string): string;
  /** The same within a sentence: "the United States". */
  theActor(name: string): string;
  strand(name: string): string;
  /** Name of the flag's picture. */
  flag(actor: string): string;
  /** "China", "China: Security", "Public consent", a bloc's name. */
  meter(name: string): string;
  option(name: string): string;
  event(name: string | null): string;
  claim(argument: string): string;
  /** Null for the case's own model. */
  theory(name: string | null): string | null;
  /** First month of a turn; turns count from 1. */
  monthOf(turn: number): Month;
  /** "September 2012". */
  date(turn: number): string;
  /** "Sep 2012". */
  shortDate(turn: number): string;
  /** "Sep–Dec 2012". */
  span(turn: number): string;
  source(name: string): SourceLine;
}

export const GOODWILL = 'goodwill.';

/** Names of countries that English puts an article before. */
const TAKES_ARTICLE = /^(United |European Union|Republic of|Philippines|Netherlands)/;
const withArticle = (label: string): string => (TAKES_ARTICLE.test(label) ? `the ${label}` : label);

/** Pictures of flags are named by country code; a case may use the code or its own name for the country. */
const FLAGS: Readonly<Record<string, string>> = { china: 'cn', japan: 'jp', korea: 'kr', rok: 'kr', russia: 'ru' };

function make(scenario: Scenario, lang: Lang): Say {
  const names = namesOf(scenario);
  const t = translateIn(lang);
  const text = (found: Text | undefined): string => (found ? plainOf(scenario, textOf(found, lang).trim(), lang) : '');
  const actor = (name: string): string => text(names.actors.get(name)?.label) || name;
  const strand = (name: string): string => text(scenario.strands.find((one) => one.name === name)?.label) || name;
  const turnMonth = (turn: number): Month => monthOf(scenario.startDate) + (turn - 1) * scenario.turnLength;
  return {
    scenario,
    lang,
    t,
    names,
    text,
    actor,
    flag: (name) => {
      const flag = names.actors.get(name)?.flag ?? name;
      return FLAGS[flag] ?? flag;
    },
    theActor: (name) => (lang === 'en' ? withArticle(actor(name)) : actor(name)),
    strand,
    meter(name) {
      if (name.startsWith(GOODWILL)) return text(names.blocs.get(name.slice(GOODWILL.length))?.label) || name;
      const plain = names.meters.get(name);
      if (plain) return text(plain.label);
      const [owner = '', part] = name.split('.');
      return part === undefined ? actor(owner) : t('chain.meterOf', { actor: actor(owner), strand: strand(part) });
    },
    option: (name) => text(names.options.get(name)?.option.label) || name,
    event: (name) => (name === null ? t('briefing.quiet') : text(names.events.get(name)?.title) || name),
    claim: (argument) => text(names.arguments.get(argument)?.argument.text) || argument,
    theory: (name) => text(scenario.theories.find((one) => one.name === name)?.label) || name,
    monthOf: turnMonth,
    date: (turn) => monthIn(lang, turnMonth(turn)),
    shortDate: (turn) => shortMonthYearIn(lang, turnMonth(turn)),
    span: (turn) => spanIn(lang, turnMonth(turn), scenario.turnLength),
    source(name) {
      const source = names.sources.get(name);
      if (!source) return { title: name, publisher: '', date: '', url: null };
      return {
        title: text(source.title),
        publisher: text(source.publisher),
        date: dateIn(lang, source.date),
        url: source.url?.startsWith('https://') ? source.url : null,
      };
    },
  };
}

const made = new WeakMap<Scenario, Map<Lang, Say>>();

export function sayIn(scenario: Scenario, lang: Lang): Say {
  const langs = made.get(scenario) ?? new Map<Lang, Say>();
  made.set(scenario, langs);
  const known = langs.get(lang);
  if (known) return known;
  const say = make(scenario, lang);
  langs.set(lang, say);
  return say;
}
