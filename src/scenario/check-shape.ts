import type { Atom, Claim, Condition, MeterChange, Path, Text } from '../engine';
import { readAtom, readChange, readClaim, RESERVED } from './atoms';
import type { Finding, Range } from './diagnostic';
import { NAME } from './language';
import { LIMITS } from './limits';
import type { Entry, MapNode, Node, WordNode } from './read-yaml';
import { readDate, readLine, readNumber, readOneOf, readSwitch, type Read } from './read-words';
import type { Field, Fields, Kind, Named, NumberShape, RecordOf, Shape, ValueOf } from './shape';
import {
  badChange,
  badName,
  commaMadeSetting,
  meantBy,
  missing,
  noLanguage,
  notALanguage,
  textTooLong,
  tooMany,
  twice,
  unknown,
  unreadableClaim,
  unreadableCondition,
  unusableName,
  wrongKind,
} from './shape-messages';

/** A name used somewhere, with the words that use it. */
export interface Reference extends Range {
  readonly kind: Kind;
  readonly name: string;
  readonly path: Path;
}
/** A name made somewhere. */
export interface Declared extends Reference {
  readonly within: Path;
}
/** Where a setting stands: its name and what it holds. */
export interface Spot {
  readonly key: Range;
  readonly value: Range;
}

const NAME_PATTERN = new RegExp(`^${NAME}$`);
const METER_PATTERN = new RegExp(`^${NAME}(?:\\.${NAME})?$`);

/** Level 1. Reads the tree by the language table, keeping every place and every name on the way. */
export class ShapeChecker {
  readonly findings: Finding[] = [];
  readonly references: Reference[] = [];
  readonly declared: Declared[] = [];
  readonly spots = new Map<Path, Spot>();
  readonly #text: string;
  readonly #languages: readonly string[];

  constructor(text: string, languages: readonly string[]) {
    this.#text = text;
    this.#languages = languages;
  }

  #say(finding: Finding): void {
    if (this.findings.length < LIMITS.messages) this.findings.push(finding);
  }

  record<F extends Fields>(fields: F, node: Node | null, path: Path, at: Range): RecordOf<F> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const known = Object.keys(fields);
    const meant = new Set<string>();
    const values = new Map<string, unknown>([['path', path]]);
    for (const entry of this.#entries(map)) {
      const field = Object.hasOwn(fields, entry.name) ? fields[entry.name] : undefined;
      if (!field) {
        this.#say(unknown(entry, known, path));
        meant.add(meantBy(entry, known) ?? '');
        continue;
      }
      values.set(entry.name, this.#field(field, entry, join(path, entry.name)));
    }
    const given = new Set(map.entries.map((entry) => entry.name));
    const lacking = known.filter((name) => fields[name]?.required && !given.has(name) && !meant.has(name));
    if (lacking.length > 0) this.#say(missing(lacking, fields, path, at));
    return Object.fromEntries(values) as RecordOf<F>;
  }

  #field(field: Field, entry: Entry, path: Path): unknown {
    this.spots.set(path, { key: entry.key, value: entry.value ?? entry.key });
    return this.value(field.shape, entry.value, path, entry.key);
  }

  /** What a node means by its shape; undefined after a message has been given. */
  value<S extends Shape>(shape: S, node: Node | null, path: Path, at: Range): ValueOf<S> | undefined {
    return this.#read(shape, node, path, at) as ValueOf<S> | undefined;
  }

  #read(shape: Shape, node: Node | null, path: Path, at: Range): unknown {
    switch (shape.kind) {
      case 'text':
        return this.#words(node, path, at);
      case 'line':
        return this.#leaf(node, path, at, (word) => readLine(word, path, shape.pattern, shape.example));
      case 'number':
        return this.#number(node, path, at, shape);
      case 'switch':
        return this.#leaf(node, path, at, (word) => readSwitch(word, path));
      case 'word':
        return this.#leaf(node, path, at, (word) => readOneOf(word, path, shape.words));
      case 'date':
        return this.#leaf(node, path, at, (word) => readDate(word, shape.finest));
      case 'name': {
        const word = this.#word(node, path, at);
        return word && this.#use(shape.of, word.value, word, path);
      }
      case 'names':
        return this.#items(node, path, at)?.flatMap((item, i) => {
          const word = this.#word(item, `${path}.${i}`, item);
          const name = word && this.#use(shape.of, word.value, word, `${path}.${i}`);
          return name === undefined ? [] : [name];
        });
      case 'lines':
        return this.#items(node, path, at)?.flatMap(
          (item, i) =>
            this.#leaf(item, `${path}.${i}`, item, (word) => readLine(word, `${path}.${i}`, shape.pattern)) ?? [],
        );
      case 'condition':
        return this.#condition(node, path, at);
      case 'changes':
        return this.#changes(node, path, at);
      case 'claims':
        return this.#claims(node, path, at);
      case 'weights':
        return this.#weights(shape.of, shape.min, shape.max, node, path, at);
      case 'texts':
        return this.#texts(shape.of, shape.makes, node, path, at);
      case 'relation':
        if (node?.kind === 'word') return this.#number(node, path, at, { min: -100, max: 100 });
        return this.#weights('strand', -100, 100, node, path, at);
      case 'point':
        return this.#point(node, path, at);
      case 'patch':
        return this.#patch(node, path, at);
      case 'reasons':
        return this.#reasons(node, path, at);
      case 'record':
        return this.record(shape.fields, node, path, at);
      case 'named':
        return this.#named(shape.makes, shape.fields, shape.most, node, path, at);
      case 'list':
        return this.#items(node, path, at)?.flatMap((item, i) => {
          const place = `${path}.${i}`;
          this.spots.set(place, { key: item, value: item });
          return this.record(shape.fields, item, place, item) ?? [];
        });
    }
  }

  // Structure

  #map(node: Node | null, path: Path, at: Range): MapNode | undefined {
    if (node?.kind === 'map') return node;
    this.#say(wrongKind(node, path, at, { en: 'settings, one on each line', ja: '1行に1つずつの設定' }));
    return undefined;
  }

  #items(node: Node | null, path: Path, at: Range): readonly Node[] | undefined {
    if (node?.kind === 'list') return node.items;
    const written =
      node?.kind === 'word' && node.value !== '' ? `[${node.value}]` : node?.kind === 'map' ? '[{ … }]' : null;
    this.#say(wrongKind(node, path, at, { en: 'a list in [ ]', ja: '[ ] で囲んだ並び' }, written));
    return undefined;
  }

  #word(node: Node | null, path: Path, at: Range): WordNode | undefined {
    if (node?.kind === 'word' && node.value.trim() !== '') return node;
    this.#say(wrongKind(node, path, at, { en: 'one word or text', ja: '1つの語か文' }));
    return undefined;
  }

  /** Entries with their own names only; doubled and broken ones get their message here. */
  #entries(map: MapNode): readonly Entry[] {
    const seen = new Map<string, Entry>();
    for (const entry of map.entries) {
      const before = seen.get(entry.name);
      if (entry.value === null && !NAME_PATTERN.test(entry.name)) this.#say(commaMadeSetting(entry));
      else if (
        entry.value === null &&
        /^[,{]/.test(this.#text.slice(map.start, map.start + 1)) &&
        map.entries.length > 1
      ) {
        this.#say(commaMadeSetting(entry));
      } else if (before) this.#say(twice(entry, this.#lineOf(before)));
      else seen.set(entry.name, entry);
    }
    return [...seen.values()];
  }

  #named<F extends Fields>(
    makes: Kind,
    fields: F,
    most: number | undefined,
    node: Node | null,
    path: Path,
    at: Range,
  ): readonly Named<RecordOf<F>>[] | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    if (most !== undefined && map.entries.length > most) this.#say(tooMany(map.entries[most]?.key ?? at, path, most));
    return this.#entries(map).flatMap((entry) => {
      if (!this.#declare(makes, entry, path)) return [];
      const place = join(path, entry.name);
      const read = this.record(fields, entry.value, place, entry.key);
      return read ? [{ ...read, id: entry.name, path: place }] : [];
    });
  }

  #declare(kind: Kind, entry: Entry, path: Path): boolean {
    const isReserved = RESERVED.some((name) => name === entry.name);
    if (!NAME_PATTERN.test(entry.name) || isReserved) {
      if (entry.value === null) this.#say(commaMadeSetting(entry));
      else this.#say(badName(entry, isReserved));
      return false;
    }
    const place = join(path, entry.name);
    this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
    this.declared.push({ kind, name: entry.name, path: place, within: path, ...entry.key });
    return true;
  }

  #use(kind: Kind, name: string, at: Range, path: Path): string | undefined {
    if (!(kind === 'meter' ? METER_PATTERN : NAME_PATTERN).test(name)) {
      this.#say(unusableName(name, at));
      return undefined;
    }
    this.references.push({ kind, name, path, start: at.start, end: at.end });
    return name;
  }

  /** One word, read by a reader that says what is wrong with it. */
  #leaf<T>(node: Node | null, path: Path, at: Range, read: (word: WordNode) => Read<T>): T | undefined {
    const word = this.#word(node, path, at);
    if (!word) return undefined;
    const result = read(word);
    if ('value' in result) return result.value;
    this.#say(result.finding);
    return undefined;
  }

  #number(node: Node | null, path: Path, at: Range, bounds: Omit<NumberShape, 'kind' | 'value'>): number | undefined {
    return this.#leaf(node, path, at, (word) => readNumber(word, path, bounds.min, bounds.max, bounds.unit));
  }

  #lineOf(entry: Entry): number {
    return this.#text.slice(0, entry.key.start).split('\n').length;
  }

  // Words

  #words(node: Node | null, path: Path, at: Range): Text | undefined {
    if (node?.kind === 'word' && node.value.trim() !== '') {
      const lang = this.#languages[0] ?? 'en';
      if (node.value.length > LIMITS.textLength) this.#say(textTooLong(node, path));
      const missing = this.#languages.filter((one) => one !== lang);
      for (const one of missing) this.#say(noLanguage(path, one, node, true));
      return { [lang]: clean(node.value) };
    }
    if (node?.kind !== 'map') {
      this.#say(wrongKind(node, path, at, { en: 'a text', ja: '文' }));
      return undefined;
    }
    const found: [string, string][] = [];
    for (const entry of this.#entries(node)) {
      if (entry.value === null || !this.#isLanguage(entry.name)) {
        this.#say(notALanguage(entry, node, path, this.#languages));
        continue;
      }
      const word = entry.value.kind === 'word' ? entry.value : null;
      if (!word) {
        this.#say(wrongKind(entry.value, `${path}.${entry.name}`, entry.key, { en: 'a text', ja: '文' }));
        continue;
      }
      this.spots.set(`${path}.${entry.name}`, { key: entry.key, value: word });
      if (word.value.length > LIMITS.textLength) this.#say(textTooLong(word, path));
      if (word.value.trim() !== '') found.push([entry.name, clean(word.value)]);
    }
    const has = new Set(found.map(([lang]) => lang));
    for (const lang of this.#languages) if (!has.has(lang)) this.#say(noLanguage(path, lang, node, false));
    return Object.fromEntries(found);
  }

  #isLanguage(name: string): boolean {
    return this.#languages.includes(name) || this.#languages.some((lang) => name === `${lang}-easy`);
  }

  // Conditions and changes

  #condition(node: Node | null, path: Path, at: Range): Condition | undefined {
    const items = this.#items(node, path, at);
    return items?.flatMap((item, i): Condition => {
      const place = `${path}.${i}`;
      this.spots.set(place, { key: item, value: item });
      if (item.kind === 'map') return this.#any(item, place);
      const atom = this.#atom(item, place);
      return atom ? [[atom]] : [];
    });
  }

  #any(node: MapNode, path: Path): Condition {
    const [entry, ...more] = node.entries;
    if (entry?.name !== 'any' || more.length > 0) {
      this.#say(unreadableCondition(this.#text.slice(node.start, node.end), node));
      return [];
    }
    const atoms = this.#items(entry.value, `${path}.any`, entry.key)?.flatMap((item, i) => {
      const place = `${path}.any.${i}`;
      this.spots.set(place, { key: item, value: item });
      const atom = this.#atom(item, place);
      return atom ? [atom] : [];
    });
    return atoms && atoms.length > 0 ? [atoms] : [];
  }

  #atom(node: Node, path: Path): Atom | undefined {
    const read = node.kind === 'word' ? readAtom(node.value, path) : null;
    if (!read) {
      const written = node.kind === 'word' ? node.value : this.#text.slice(node.start, node.end);
      this.#say(unreadableCondition(written, node));
      return undefined;
    }
    if (read.used) {
      // The name's own place inside the line, so that a message marks the name and not the whole condition.
      const verb =
        /^\s*["']?(?:not +)?(?:count|chose|defeated|happened|flag)? */.exec(
          this.#text.slice(node.start, node.end),
        )?.[0] ?? '';
      const found = this.#text.indexOf(read.used.name, node.start + (read.used.kind === 'meter' ? 0 : verb.length));
      const start = found >= 0 && found < node.end ? found : node.start;
      this.references.push({ ...read.used, path, start, end: start + read.used.name.length });
    }
    return read.atom;
  }

  #changes(node: Node | null, path: Path, at: Range): readonly MeterChange[] | undefined {
    const map = this.#map(node, path, at);
    return (
      map &&
      this.#entries(map).flatMap((entry): readonly MeterChange[] => {
        const place = join(path, entry.name);
        this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
        if (!METER_PATTERN.test(entry.name)) {
          this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
          return [];
        }
        this.references.push({ kind: 'meter', name: entry.name, path: place, ...entry.key });
        const word = this.#word(entry.value, place, entry.key);
        if (!word) return [];
        const read = readChange(word.value);
        if ('change' in read) return [{ meter: entry.name, change: read.change, path: place }];
        this.#say(badChange(entry.name, word, read));
        return [];
      })
    );
  }

  #claims(node: Node | null, path: Path, at: Range): readonly Claim[] | undefined {
    return this.#items(node, path, at)?.flatMap((item, i) => {
      const word = this.#word(item, `${path}.${i}`, item);
      if (!word) return [];
      const claim = readClaim(word.value);
      if (!claim) {
        this.#say(unreadableClaim(word));
        return [];
      }
      const start = Math.max(word.start, this.#text.indexOf(claim.meter, word.start));
      this.references.push({
        kind: 'meter',
        name: claim.meter,
        path: `${path}.${i}`,
        start,
        end: start + claim.meter.length,
      });
      return [claim];
    });
  }

  #weights(
    of: Kind,
    min: number,
    max: number,
    node: Node | null,
    path: Path,
    at: Range,
  ): Readonly<Record<string, number>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [string, number][] => {
      const place = join(path, entry.name);
      this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
      if (!(of === 'meter' ? METER_PATTERN : NAME_PATTERN).test(entry.name)) {
        this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
        return [];
      }
      this.references.push({ kind: of, name: entry.name, path: place, ...entry.key });
      const value = this.#number(entry.value, place, entry.key, { min, max });
      return value === undefined ? [] : [[entry.name, value]];
    });
    return Object.fromEntries(found);
  }

  #texts(
    of: Kind | null,
    makes: Kind | null,
    node: Node | null,
    path: Path,
    at: Range,
  ): readonly Named<{ readonly text: Text }>[] | undefined {
    const map = this.#map(node, path, at);
    return (
      map &&
      this.#entries(map).flatMap((entry) => {
        const place = join(path, entry.name);
        if (makes && !this.#declare(makes, entry, path)) return [];
        if (of && this.#use(of, entry.name, entry.key, place) === undefined) return [];
        this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
        const read = this.#words(entry.value, place, entry.key);
        return read ? [{ id: entry.name, path: place, text: read }] : [];
      })
    );
  }

  #point(node: Node | null, path: Path, at: Range): readonly [number, number] | undefined {
    const items = this.#items(node, path, at);
    if (!items) return undefined;
    if (items.length !== 2) {
      this.#say(wrongKind(node, path, at, { en: 'two numbers: [latitude, longitude]', ja: '2つの数 [緯度, 経度]' }));
      return undefined;
    }
    const latitude = this.#number(items[0] ?? null, path, at, { min: -90, max: 90, unit: 'degrees' });
    const longitude = this.#number(items[1] ?? null, path, at, { min: -180, max: 180, unit: 'degrees' });
    return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude];
  }

  #patch(node: Node | null, path: Path, at: Range): Readonly<Record<Path, number>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [Path, number][] => {
      const place = join(path, entry.name);
      this.spots.set(place, { key: entry.key, value: entry.value ?? entry.key });
      if (!/^[a-z][a-z0-9.-]{0,400}$/.test(entry.name)) {
        this.#say(entry.value === null ? commaMadeSetting(entry) : badName(entry, false));
        return [];
      }
      const value = this.#number(entry.value, place, entry.key, { min: -1000, max: 1000 });
      return value === undefined ? [] : [[entry.name, value]];
    });
    return Object.fromEntries(found);
  }

  #reasons(node: Node | null, path: Path, at: Range): Readonly<Record<string, string>> | undefined {
    const map = this.#map(node, path, at);
    if (!map) return undefined;
    const found = this.#entries(map).flatMap((entry): [string, string][] => {
      const reason = this.#word(entry.value, join(path, entry.name), entry.key);
      if (!/^[A-Z]\d{3}$/.test(entry.name)) this.#say(badName(entry, false));
      return reason ? [[entry.name, reason.value.trim()]] : [];
    });
    return Object.fromEntries(found);
  }
}

const join = (path: Path, name: string): Path => (path === '' ? name : `${path}.${name}`);
/** Block texts end with a line feed of their own. */
const clean = (words: string): string => words.replace(/\s+$/, '');
