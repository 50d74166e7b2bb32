import type { Text } from '../../engine';

/** A yearly survey of feeling as its file holds it; see assets/survey/README.md. */
export interface Survey {
  readonly title: Text;
  readonly by: Text;
  readonly question: Text;
  readonly share: Text;
  readonly method: Text;
  readonly breaks: readonly { readonly wave: number; readonly words: Text }[];
  readonly notes: readonly Text[];
  readonly waves: readonly SurveyWave[];
  /** By country code, as flags are named. */
  readonly series: Readonly<Record<string, readonly SurveyFigure[]>>;
  readonly sources: Readonly<Record<string, SurveySource>>;
}
export interface SurveyWave {
  /** Fiscal year. */
  readonly id: number;
  /** Days of the fieldwork, `2012-09-27`. */
  readonly from: string;
  readonly to: string;
  /** Youngest age asked. */
  readonly age: number;
  readonly n: number;
  readonly response: number | null;
}
export interface SurveyFigure {
  readonly wave: number;
  readonly percent: number;
  readonly status: 'documented' | 'derived';
  readonly source: string;
}
export interface SurveySource {
  readonly title: Text;
  readonly kind: 'official' | 'press' | 'copy';
  readonly url: string | null;
}

type Plain = Readonly<Record<string, unknown>>;
class Reader {
  fail(place: string, wanted: string): never {
    throw new TypeError(`survey: ${place} must be ${wanted}`);
  }
  object(value: unknown, place: string): Plain {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Plain)
      : this.fail(place, 'an object');
  }
  list<Item>(value: unknown, place: string, read: (item: unknown, place: string) => Item): readonly Item[] {
    if (!Array.isArray(value)) return this.fail(place, 'a list');
    return value.map((item: unknown, index) => read(item, `${place}[${index}]`));
  }
  number(value: unknown, place: string, low: number, high: number): number {
    return typeof value === 'number' && value >= low && value <= high ? value : this.fail(place, `${low} to ${high}`);
  }
  text(value: unknown, place: string): Text {
    const { en, ja } = this.object(value, place);
    return typeof en === 'string' && typeof ja === 'string' ? { en, ja } : this.fail(place, 'words in en and ja');
  }
  day(value: unknown, place: string): string {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : this.fail(place, 'a day');
  }
  one<Word extends string>(value: unknown, place: string, words: readonly Word[]): Word {
    return words.find((word) => word === value) ?? this.fail(place, words.join(' or '));
  }
}

/** Reads the file of a survey. Throws a TypeError that names the place when something is missing or out of range. */
export function readSurvey(value: unknown): Survey {
  const r = new Reader();
  const file = r.object(value, 'file');
  const year = (found: unknown, place: string): number => r.number(found, place, 1900, 2100);
  const waves = r.list(file['waves'], 'waves', (item, place): SurveyWave => {
    const { id, from, to, age, n, response } = r.object(item, place);
    return {
      id: year(id, `${place}.id`),
      from: r.day(from, `${place}.from`),
      to: r.day(to, `${place}.to`),
      age: r.number(age, `${place}.age`, 0, 120),
      n: r.number(n, `${place}.n`, 1, 1_000_000),
      response: response === null ? null : r.number(response, `${place}.response`, 0, 100),
    };
  });
  const sources = Object.fromEntries(
    Object.entries(r.object(file['sources'], 'sources')).map(([name, item]) => {
      const { title, kind, url } = r.object(item, `sources.${name}`);
      const source: SurveySource = {
        title: r.text(title, `sources.${name}.title`),
        kind: r.one(kind, `sources.${name}.kind`, ['official', 'press', 'copy']),
        url: typeof url === 'string' ? url : null,
      };
      return [name, source];
    }),
  );
  const figure = (item: unknown, place: string): SurveyFigure => {
    const { wave, percent, status, source } = r.object(item, place);
    if (!waves.some(({ id }) => id === wave)) r.fail(`${place}.wave`, 'one of the waves');
    return {
      wave: year(wave, `${place}.wave`),
      percent: r.number(percent, `${place}.percent`, 0, 100),
      status: r.one(status, `${place}.status`, ['documented', 'derived']),
      source: r.one(source, `${place}.source`, Object.keys(sources)),
    };
  };
  return {
    title: r.text(file['title'], 'title'),
    by: r.text(file['by'], 'by'),
    question: r.text(file['question'], 'question'),
    share: r.text(file['share'], 'share'),
    method: r.text(file['method'], 'method'),
    breaks: r.list(file['breaks'], 'breaks', (item, place) => {
      const { wave, words } = r.object(item, place);
      return { wave: year(wave, `${place}.wave`), words: r.text(words, `${place}.words`) };
    }),
    notes: r.list(file['notes'], 'notes', (item, place) => r.text(item, place)),
    waves,
    series: Object.fromEntries(
      Object.entries(r.object(file['series'], 'series')).map(([code, list]) => [
        code,
        r.list(list, `series.${code}`, figure),
      ]),
    ),
    sources,
  };
}
